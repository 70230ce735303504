// Own process: OpenTelemetry keeps its providers for the process.
import { inspect } from "node:util";
import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import type { CasError } from "@cas/models";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { extractResponse, healthResponse, providerResponse } from "../../test/responses.ts";
import { json, raw, startTestServer, type TestServer } from "../../test/test-server.ts";
import { CasClient } from "../client.ts";
import { CasClient as FetchCasClient } from "../fetch/fetch-client.ts";

const extractRequest = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["lab_dem:elevation"],
} as const;

const exporter = new InMemorySpanExporter();
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
let server: TestServer;
beforeEach(async () => {
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  server = await startTestServer(json(extractResponse));
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  exporter.reset();
  trace.disable();
  context.disable();
  propagation.disable();
});

async function recorded(): Promise<ReadableSpan[]> {
  await provider.forceFlush();
  return exporter.getFinishedSpans();
}
const portOf = ({ url }: TestServer): number => Number(new URL(url).port);
const failureOf = (call: PromiseLike<unknown>): Promise<CasError> =>
  Promise.resolve(call).then(
    () => {
      throw new TypeError("The call succeeded");
    },
    (error: CasError) => error,
  );
const traceparentOf = (span: ReadableSpan | undefined): string => {
  const { traceId, spanId } = span?.spanContext() ?? {};
  return `00-${traceId}-${spanId}-01`;
};

describe.each([
  ["undici", CasClient],
  ["fetch", FetchCasClient],
])("a traced client over %s", (_name, Client) => {
  it("records a client span by the conventions and propagates it to the service", async () => {
    server.handler = json(extractResponse, 200, { "x-request-id": "r1" });
    await using cas = new Client(server.url);
    await cas.extract(extractRequest);
    const spans = await recorded();
    const [span, ...others] = spans;
    expect(others).toEqual([]);
    expect(span).toMatchObject({
      name: "POST /api/v1/extract",
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
      instrumentationScope: { name: "@cas/client" },
    });
    expect(span?.attributes).toEqual({
      "http.request.method": "POST",
      "url.full": `${server.url}/api/v1/extract`,
      "url.template": "/api/v1/extract",
      "server.address": "127.0.0.1",
      "server.port": portOf(server),
      "http.response.status_code": 200,
      "http.response.header.x-request-id": ["r1"],
    });
    expect(server.received[0]?.headers["traceparent"]).toBe(traceparentOf(span));
  });

  it("names the span by the route, not by the path", async () => {
    server.handler = json(providerResponse);
    await using cas = new Client(`${server.url}/cas/`);
    await cas.provider("lab_dem");
    const spans = await recorded();
    expect(spans[0]).toMatchObject({
      name: "GET /cas/api/v1/providers/{slug}",
      attributes: {
        "url.full": `${server.url}/cas/api/v1/providers/lab_dem`,
        "url.template": "/cas/api/v1/providers/{slug}",
      },
    });
  });

  it("makes the span a child of the caller's", async () => {
    await using cas = new Client(server.url);
    const tracer = trace.getTracer("app");
    const parentId = await tracer.startActiveSpan("job", async (parent) => {
      await cas.extract(extractRequest);
      parent.end();
      return parent.spanContext().spanId;
    });
    const spans = await recorded();
    expect(spans.map(({ name, parentSpanContext }) => [name, parentSpanContext?.spanId])).toEqual([
      ["POST /api/v1/extract", parentId],
      ["job", undefined],
    ]);
  });

  it("records every attempt, each with its own traceparent", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    server.handler = (response, received) => {
      const handler = server.received.length < 3 ? raw("", 503) : json(extractResponse);
      handler(response, received);
    };
    await using cas = new Client(server.url);
    await cas.extract(extractRequest);
    const spans = await recorded();
    expect(
      spans.map(({ status, attributes }) => [
        status.code,
        attributes["http.response.status_code"],
        attributes["error.type"],
        attributes["http.request.resend_count"],
      ]),
    ).toEqual([
      [SpanStatusCode.ERROR, 503, "503", undefined],
      [SpanStatusCode.ERROR, 503, "503", 1],
      [SpanStatusCode.UNSET, 200, undefined, 2],
    ]);
    expect(server.received.map(({ headers }) => headers["traceparent"])).toEqual(
      spans.map(traceparentOf),
    );
  });

  it("records the error of a request without a response", async () => {
    await using cas = new Client(server.url, { maxRetries: 0 });
    server.handler = (response) => response.socket?.destroy();
    const error = await failureOf(cas.health());
    const spans = await recorded();
    const [span] = spans;
    expect(span?.attributes["error.type"]).toBe("connection_error");
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR, message: error.message });
    expect(span?.events).toMatchObject([
      {
        name: "exception",
        attributes: { "exception.type": "CasError", "exception.message": error.message },
      },
    ]);
  });

  it("ends the span of a call that is aborted or times out", async () => {
    await using cas = new Client(server.url, { maxRetries: 0 });
    const controller = new AbortController();
    server.handler = () => {
      controller.abort();
    };
    await failureOf(cas.health(controller));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const arrived = new Promise<void>((resolve) => {
      server.handler = () => resolve();
    });
    const late = failureOf(cas.health({ timeout: 1000 }));
    await arrived;
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    await late;
    const spans = await recorded();
    expect(spans.map(({ attributes }) => attributes["error.type"])).toEqual(["aborted", "timeout"]);
  });

  it("never records the API key, also where the service repeats it or a middleware adds it", async () => {
    const apiKey = "s3cret-k3y";
    await using cas = new Client(server.url, {
      apiKey,
      maxRetries: 0,
      middleware: [
        (request, next) =>
          next({
            ...request,
            path: `${request.path}?sig=abc&page=1&copy=${apiKey}`,
            headers: { ...request.headers, "x-copy": apiKey },
          }),
      ],
    });
    await cas.extract(extractRequest);
    server.handler = raw(`<p>${apiKey} is unknown</p>`, 401, { "x-request-id": `id-${apiKey}` });
    await failureOf(cas.extract(extractRequest));
    server.handler = (response) => response.socket?.destroy();
    await failureOf(cas.extract(extractRequest));
    expect(server.received.map(({ headers }) => headers["x-api-key"])).toEqual([
      apiKey,
      apiKey,
      apiKey,
    ]);
    const spans = await recorded();
    expect(spans).toHaveLength(3);
    expect(spans[0]?.attributes["url.full"]).toBe(
      `${server.url}/api/v1/extract?sig=REDACTED&page=1&copy=[redacted]`,
    );
    for (const { name, attributes, events, status } of spans)
      expect(inspect({ name, attributes, events, status }, { depth: 9 })).not.toContain(apiKey);
  });

  it("records no request when a middleware responds from a cache", async () => {
    await using cas = new Client(server.url, {
      middleware: [
        async () => ({
          status: 200,
          statusText: "",
          headers: {},
          text: JSON.stringify(healthResponse),
        }),
      ],
    });
    await cas.health();
    const spans = await recorded();
    expect(spans).toEqual([]);
  });

  it("records a request once beside an instrumentation of undici or fetch", async () => {
    const instrumentation = new UndiciInstrumentation();
    instrumentation.setTracerProvider(provider);
    try {
      await using cas = new Client(server.url);
      await cas.extract(extractRequest);
      await using untraced = new Client(server.url, { tracing: false });
      await untraced.extract(extractRequest);
    } finally {
      instrumentation.disable();
    }
    const spans = await recorded();
    expect(spans.map(({ instrumentationScope }) => instrumentationScope.name)).toEqual([
      "@cas/client",
      "@opentelemetry/instrumentation-undici",
    ]);
    expect(server.received.map(({ headers }) => headers["traceparent"])).toEqual(
      spans.map(traceparentOf),
    );
  });

  it("does nothing when it is turned off", async () => {
    await using cas = new Client(server.url, { tracing: false });
    await cas.extract(extractRequest);
    const spans = await recorded();
    expect(spans).toEqual([]);
    expect(server.received[0]?.headers).not.toHaveProperty("traceparent");
  });

  it("records no unsampled trace, and propagates that it is not sampled", async () => {
    await using cas = new Client(server.url);
    const unsampled = trace.wrapSpanContext({
      traceId: "0af7651916cd43dd8448eb211c80319c",
      spanId: "b7ad6b7169203331",
      traceFlags: 0,
    });
    await context.with(trace.setSpan(context.active(), unsampled), () =>
      cas.extract(extractRequest),
    );
    const spans = await recorded();
    expect(spans).toEqual([]);
    expect(server.received[0]?.headers["traceparent"]).toMatch(
      /^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00$/,
    );
  });
});
