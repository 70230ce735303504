import { json } from "node:stream/consumers";
import { startUpstream, type Upstream } from "./start-upstream.ts";

/** The fields of a received span that tests read. */
export interface CollectedSpan {
  readonly service: string;
  readonly name: string;
  /** 1 internal, 2 server, 3 client */
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** 2 is an error. */
  readonly status: { readonly code: number };
}

/** A collector that records traces sent by OTLP over HTTP, as JSON. */
export interface Collector extends Upstream {
  readonly spans: readonly CollectedSpan[];
  /** Everything that arrived, as text. */
  readonly text: () => string;
  readonly headers: readonly (string | undefined)[];
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}
interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<CollectedSpan, "attributes"> & {
        readonly attributes: readonly Attribute[];
      })[];
    }[];
  }[];
}

const valuesOf = (attributes: readonly Attribute[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/** Starts a collector on a free port. */
export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const exports: Export[] = [];
  const headers: (string | undefined)[] = [];
  const server = await startUpstream(async (request, response) => {
    headers.push(request.headers.authorization);
    if (request.url !== "/v1/traces") {
      response.writeHead(404).end();
      return;
    }
    const sent = (await json(request)) as Export;
    exports.push(sent);
    for (const { resource, scopeSpans } of sent.resourceSpans)
      for (const span of scopeSpans.flatMap((scope) => scope.spans))
        spans.push({
          ...span,
          service: String(valuesOf(resource.attributes)["service.name"]),
          attributes: valuesOf(span.attributes),
        });
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  return { ...server, spans, headers, text: () => JSON.stringify(exports) };
}
