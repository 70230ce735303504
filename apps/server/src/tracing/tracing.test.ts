// Own process: OpenTelemetry keeps its providers for the process.
import type { IncomingMessage } from "node:http";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CollectedSpan, type Collector, startCollector } from "../../test/start-collector.ts";
import { startUpstream, type Upstream } from "../../test/start-upstream.ts";
import { readEnvironment } from "../environment/environment.ts";
import { startServer } from "../start-server.ts";
import { startTracing } from "./start-tracing.ts";

/** The trace context of a page, see newTrace of the web app. */
const TRACE = "0af7651916cd43dd8448eb211c80319c";
const PAGE = "b7ad6b7169203331";
const traceparent = `00-${TRACE}-${PAGE}-01`;

const responsesFor = (geometries: readonly unknown[]): unknown[] =>
  geometries.map(() => ({
    request_id: "r",
    geometry_hash: "h",
    results: [],
    warnings: [],
    elapsed_ms: 1,
  }));

let collector: Collector;
let upstream: Upstream;
let received: IncomingMessage[] = [];
const lines: string[] = [];
const log = pino({ level: "info" }, { write: (line: string) => lines.push(line) });
beforeEach(async () => {
  received = [];
  lines.length = 0;
  collector = await startCollector();
  upstream = await startUpstream(async (request, response) => {
    received.push(request);
    let body = "";
    for await (const chunk of request) body += String(chunk);
    if (request.url === "/api/v1/providers/broken") {
      response.writeHead(500).end("the request contained s3cret");
      return;
    }
    const { geometries } = JSON.parse(body === "" ? "{}" : body) as { geometries?: unknown[] };
    const responses = responsesFor(geometries ?? [0]);
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify(
        geometries === undefined
          ? responses[0]
          : {
              request_id: "r",
              responses,
              total_geometries: responses.length,
              total_results: 0,
              elapsed_ms: 1,
            },
      ),
    );
  });
});
afterEach(async () => {
  await upstream[Symbol.asyncDispose]();
  await collector[Symbol.asyncDispose]();
});

/** Sends requests to a server that traces. Returns the spans after the server has closed. */
async function traced(
  send: (url: string) => Promise<unknown>,
  variables: Record<string, string> = {},
): Promise<readonly CollectedSpan[]> {
  const settings = readEnvironment({
    PORT: "0",
    CAS_BASE_URL: upstream.url,
    CAS_API_KEY: "s3cret",
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20t0ken",
    ...variables,
  });
  const tracing = startTracing(settings, log);
  try {
    await using server = await startServer(settings, log);
    await send(server.url);
  } finally {
    await tracing?.[Symbol.asyncDispose]();
  }
  return collector.spans;
}

const post = (url: string, body: unknown): Promise<string> =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": "s3cret", traceparent },
    body: JSON.stringify(body),
  }).then((response) => response.text());
const point = { type: "Point", coordinates: [-78.64, 35.78] };
const request = { geometry: point, dataset_ids: ["a:b"] };
const lineage = (spans: readonly CollectedSpan[]): unknown[] => {
  const nameOf = new Map(spans.map(({ spanId, name }) => [spanId, name]));
  return spans
    .map(({ name, kind, parentSpanId = "" }) => [
      name,
      kind,
      nameOf.get(parentSpanId) ?? parentSpanId,
    ])
    .toSorted(([, one], [, other]) => Number(other) - Number(one));
};

describe("a trace", () => {
  it("spans the page, the server, the procedure and the deployed CAS", async () => {
    const spans = await traced((url) => post(`${url}/trpc/extract`, request));
    expect(lineage(spans)).toEqual([
      ["POST /api/v1/extract", 3, "trpc extract"],
      ["POST /trpc/{procedure}", 2, PAGE],
      ["trpc extract", 1, "POST /trpc/{procedure}"],
    ]);
    expect([...new Set(spans.map(({ traceId }) => traceId))]).toEqual([TRACE]);
    const client = spans.find(({ kind }) => kind === 3);
    expect(received.map(({ headers }) => headers["traceparent"])).toEqual([
      `00-${TRACE}-${client?.spanId}-01`,
    ]);
    expect(spans.find(({ kind }) => kind === 2)).toMatchObject({
      service: "cas-server",
      attributes: {
        "http.request.method": "POST",
        "http.route": "/trpc/{procedure}",
        "url.path": "/trpc/extract",
        "url.scheme": "http",
        "http.response.status_code": 200,
      },
    });
    expect(collector.headers).toContain("Bearer t0ken");
    const [line] = lines.filter((one) => one.includes('"request"'));
    expect(JSON.parse(line ?? "")).toMatchObject({ trace_id: TRACE });
  });

  it("contains every upstream request of a stream", async () => {
    // Different points, because equal requests are shared.
    const points = Array.from({ length: 45 }, (_, index) => ({
      type: "Point",
      coordinates: [index / 1000, 40],
    }));
    const body = {
      0: { geometries: points, dataset_ids: ["a:b"] },
    };
    const spans = await traced((url) =>
      fetch(`${url}/trpc/batchExtractStream?batch=1`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "trpc-accept": "application/jsonl",
          traceparent,
        },
        body: JSON.stringify(body),
      }).then((response) => response.text()),
    );
    expect([...new Set(spans.map(({ traceId }) => traceId))]).toEqual([TRACE]);
    const upstreamSpans = spans.filter(({ kind }) => kind === 3);
    const procedure = spans.find(({ name }) => name === "trpc batchExtractStream");
    expect(upstreamSpans.map(({ parentSpanId }) => parentSpanId)).toEqual(
      Array.from({ length: 3 }, () => procedure?.spanId),
    );
  });

  it("starts at the server without a trace context, also over CAS's HTTP API", async () => {
    const spans = await traced((url) =>
      fetch(`${url}/api/v1/extract`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(request),
      }).then((response) => response.text()),
    );
    expect(lineage(spans)).toEqual([
      ["POST /api/v1/extract", 3, "POST /api/v1/extract"],
      ["POST /api/v1/extract", 2, ""],
    ]);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  });

  it("contains the type of a failure, and no key", async () => {
    const spans = await traced((url) =>
      fetch(`${url}/trpc/provider?input=%7B%22slug%22%3A%22broken%22%7D&api_key=s3cret`, {
        headers: { "x-api-key": "s3cret", cookie: "session=s3cret", baggage: "k=s3cret" },
      }).then((response) => response.text()),
    );
    expect(spans.find(({ name }) => name === "trpc provider")).toMatchObject({
      status: { code: 2 },
      attributes: { "error.type": expect.stringMatching(/error/) as unknown },
    });
    expect(spans.find(({ kind }) => kind === 2)?.status.code).toBe(2);
    expect(collector.text()).not.toContain("s3cret");
    for (const { headers } of received) expect(headers).not.toHaveProperty("baggage");
  });

  it("is not recorded if the sampler drops it, nor without a collector", async () => {
    expect(
      await traced((url) => post(`${url}/trpc/extract`, request), {
        OTEL_TRACES_SAMPLER: "traceidratio",
        OTEL_TRACES_SAMPLER_ARG: "0",
      }),
    ).toEqual([]);
    expect(
      await traced((url) => post(`${url}/trpc/extract`, request), {
        OTEL_EXPORTER_OTLP_ENDPOINT: "",
      }),
    ).toEqual([]);
    expect(received[1]?.headers).not.toHaveProperty("traceparent");
  });

  it("an unreachable collector fails no request", async () => {
    await collector[Symbol.asyncDispose]();
    const text = { current: "" };
    await traced(async (url) => {
      text.current = await post(`${url}/trpc/extract`, request);
    });
    expect(text.current).toContain('"result"');
  });
});
