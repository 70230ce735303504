import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  datasetsResponse,
  extractResponse,
  healthResponse,
  providerResponse,
  providersResponse,
} from "../test/responses.ts";
import { failureOf } from "../test/error-of.ts";
import { json, raw, startTestServer, type TestServer } from "../test/test-server.ts";
import { CasClient } from "./client.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const extractRequest = { geometry: point, dataset_ids: ["lab_dem:elevation"] };

let server: TestServer;
let cas: CasClient;
beforeEach(async () => {
  server = await startTestServer(json(extractResponse));
  cas = new CasClient(server.url, { maxRetries: 0 });
});
afterEach(async () => {
  await cas.close();
  await server[Symbol.asyncDispose]();
});

describe("requests", () => {
  it("extract posts the request as the Python client does: with defaults, without nulls", async () => {
    const result = await cas.extract({ ...extractRequest, time_range: null });
    expect(result).toEqual(extractResponse);
    const [received] = server.received;
    expect(received).toMatchObject({ method: "POST", url: "/api/v1/extract" });
    expect(received?.headers).toMatchObject({
      "content-type": "application/json",
      accept: "application/json",
    });
    expect(received?.headers).not.toHaveProperty("x-api-key");
    expect(JSON.parse(received?.body ?? "")).toEqual({
      ...extractRequest,
      aggregation: "mean",
      target_crs: "EPSG:4326",
    });
  });

  it("unwraps Features and converts time ranges to the wire format", async () => {
    await cas.extract({
      geometry: { type: "Feature", geometry: point },
      dataset_ids: ["a:b"],
      aggregation: "distribution",
      time_range: ["1999-01-01", new Date("1999-12-31T00:00:00Z")],
    });
    expect(JSON.parse(server.received[0]?.body ?? "")).toMatchObject({
      geometry: point,
      aggregation: "distribution",
      time_range: { start: "1999-01-01T00:00:00", end: "1999-12-31T00:00:00.000Z" },
    });
  });

  it.each([
    ["", "/health"],
    ["/", "/health"],
    ["/cas", "/cas/health"],
    ["/deep/cas//", "/deep/cas/health"],
  ])("accepts a base URL that ends in %j", async (end, path) => {
    server.handler = json(healthResponse);
    await using prefixed = new CasClient(server.url + end);
    expect(await prefixed.health()).toEqual(healthResponse);
    expect(server.received[0]).toMatchObject({ method: "GET", url: path, body: "" });
  });

  it("lists providers and returns one", async () => {
    server.handler = json(providersResponse);
    expect(await cas.providers()).toEqual(providersResponse);
    await cas.providers({ limit: 5, offset: 3 });
    server.handler = json(providerResponse);
    expect(await cas.provider("lab dem/äö")).toEqual(providerResponse);
    expect(server.received.map(({ url }) => url)).toEqual([
      "/api/v1/providers?limit=100&offset=0",
      "/api/v1/providers?limit=5&offset=3",
      "/api/v1/providers/lab%20dem%2F%C3%A4%C3%B6",
    ]);
  });

  it("sends all six filters of datasets, without absent ones", async () => {
    server.handler = json(datasetsResponse);
    expect(await cas.datasets()).toEqual(datasetsResponse);
    await cas.datasets({
      provider: "a b",
      variable: "elevation",
      temporal_type: "static",
      min_resolution: 10,
      max_resolution: 30.5,
      bbox: [-1e-7, 45, 11, 48],
      limit: 3,
      offset: 6,
    });
    expect(server.received.map(({ url }) => url)).toEqual([
      "/api/v1/datasets?limit=100&offset=0",
      "/api/v1/datasets?provider=a+b&variable=elevation&temporal_type=static&min_resolution=10&max_resolution=30.5&limit=3&offset=6&bbox=-0.0000001%2C45%2C11%2C48",
    ]);
  });

  it("sends the API key, and no error contains it", async () => {
    await using keyed = new CasClient(server.url, { apiKey: "s3cret", maxRetries: 0 });
    await keyed.extract(extractRequest);
    expect(server.received[0]?.headers["x-api-key"]).toBe("s3cret");
    server.handler = raw("", 500);
    const error = await failureOf(keyed.extract(extractRequest));
    expect(JSON.stringify([error, error.message, error.stack, error.toErrorBody()])).not.toContain(
      "s3cret",
    );
  });

  it("sends only the valid geometries of a batch and puts the responses in order", async () => {
    const latitude91 = { type: "Point", coordinates: [0, 91] } as const;
    server.handler = json({
      request_id: "b",
      responses: [extractResponse, { ...extractResponse, geometry_hash: "second" }],
      total_geometries: 2,
      total_results: 2,
      elapsed_ms: 3,
    });
    const result = await cas.batchExtract({
      geometries: [point, latitude91, point],
      dataset_ids: ["lab_dem:elevation"],
    });
    expect(JSON.parse(server.received[0]?.body ?? "")).toMatchObject({
      geometries: [point, point],
    });
    expect(result).toMatchObject({ total_geometries: 3, total_results: 2 });
    expect(result.responses.map(({ geometry_hash }) => geometry_hash)).toEqual([
      "a2c20794d2cc6c17",
      "error",
      "second",
    ]);
    expect(result.responses[1]?.warnings[0]).toContain("geometries[1]: the point: latitude 91");
  });

  it("sends nothing for a batch without a valid geometry", async () => {
    const latitude91 = { type: "Point", coordinates: [0, 91] } as const;
    const result = await cas.batchExtract({ geometries: [latitude91], dataset_ids: ["a:b"] });
    expect(result).toMatchObject({ total_geometries: 1, total_results: 0 });
    expect(server.received).toEqual([]);
  });

  it.each([
    [() => cas.extract({ ...extractRequest, dataset_ids: [] }), ["body", "dataset_ids"]],
    [() => cas.batchExtract({ geometries: [], dataset_ids: ["a:b"] }), ["body", "geometries"]],
    [() => cas.providers({ limit: 0 }), ["query", "limit"]],
    [() => cas.datasets({ bbox: "1,2" }), ["query", "bbox"]],
    [() => cas.provider(".."), ["path", "slug"]],
  ])("rejects an invalid request before it is sent: %s", async (call, loc) => {
    const error = await failureOf(call());
    expect(error).toMatchObject({
      errorType: "validation_error",
      statusCode: 422,
      detail: [{ loc }],
    });
    expect(server.received).toEqual([]);
  });
});

describe("failures", () => {
  it("have the type, message, id and detail of the envelope", async () => {
    const detail = [{ type: "missing", loc: ["body", "geometry"], msg: "Field required" }];
    server.handler = json(
      {
        error: {
          type: "validation_error",
          message: "Request validation failed",
          request_id: "abc",
          detail,
        },
      },
      422,
      { "x-request-id": "abc" },
    );
    expect(await failureOf(cas.extract(extractRequest))).toMatchObject({
      statusCode: 422,
      errorType: "validation_error",
      message: "Request validation failed",
      requestId: "abc",
      detail,
    });
  });

  it("take the request id from the header when the envelope has none", async () => {
    server.handler = json({ error: { type: "upstream_error", message: "x" } }, 502, {
      "x-request-id": "h",
    });
    expect(await failureOf(cas.health())).toMatchObject({
      errorType: "upstream_error",
      requestId: "h",
    });
  });

  it("keep an unknown type of a newer service", async () => {
    server.handler = json({ error: { type: "quota", message: "Over", request_id: "q" } }, 402);
    expect(await failureOf(cas.health())).toMatchObject({
      statusCode: 402,
      errorType: "unrecognized_error",
      wireType: "quota",
    });
  });

  it.each<[string, Parameters<typeof raw>, object]>([
    [
      "a 404 of the service",
      ['{"detail":"Unknown provider \'nope\'"}', 404],
      { message: "Unknown provider 'nope'", detail: "Unknown provider 'nope'" },
    ],
    [
      "a detail that is not a string",
      ['{"detail":[{"msg":"x"}]}', 422],
      { message: '{"detail":[{"msg":"x"}]}', detail: [{ msg: "x" }] },
    ],
    [
      "HTML from a proxy",
      ["<html>Bad Gateway</html>", 502],
      { message: "<html>Bad Gateway</html>" },
    ],
    ["a long page", ["x".repeat(5000), 503], { message: `${"x".repeat(500)}…` }],
    ["an empty body", ["", 503], { message: "Service Unavailable" }],
    ["an envelope cut off", ['{"error":{"type":"x"', 500], { message: '{"error":{"type":"x"' }],
    ["an envelope without a type", ['{"error":{}}', 500], { message: '{"error":{}}' }],
    [
      "a redirect",
      ["", 301, { location: "https://other.example.com/" }],
      { message: "Redirected to https://other.example.com/; give that address as the base URL" },
    ],
  ])("without envelope are http_errors: %s", async (_what, [body, status, headers], expected) => {
    server.handler = raw(body, status, { "x-request-id": "from-header", ...headers });
    expect(await failureOf(cas.health())).toMatchObject({
      errorType: "http_error",
      statusCode: status,
      requestId: "from-header",
      ...expected,
    });
  });

  it.each<[string, Parameters<typeof raw>, string]>([
    ["an empty body", ["", 200], "The response is empty"],
    [
      "truncated JSON",
      ['{"status": "ok', 200],
      'The response is not JSON (no content type): {"status": "ok',
    ],
    [
      "HTML",
      ["<html>", 200, { "content-type": "text/html" }],
      "The response is not JSON (text/html): <html>",
    ],
    ["another shape", ['{"status": 7}', 200], "The response breaks the CAS contract at status: "],
  ])(
    "with status 200 and an invalid body are invalid_response: %s",
    async (_what, [body, status, headers], message) => {
      server.handler = raw(body, status, { "x-request-id": "id-200", ...headers });
      const error = await failureOf(cas.health());
      expect(error).toMatchObject({
        errorType: "invalid_response",
        statusCode: 502,
        requestId: "id-200",
      });
      expect(error.message).toContain(message);
    },
  );

  it("are connection_error when no service listens", async () => {
    const { url } = server;
    await server[Symbol.asyncDispose]();
    const error = await failureOf(cas.health());
    expect(error).toMatchObject({ errorType: "connection_error", statusCode: 503 });
    expect(error.message).toBe(`No response from ${url}: connect ECONNREFUSED ${url.slice(7)}`);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it.each(["before the headers", "within the body"])(
    "are connection_error when the connection breaks %s",
    async (when) => {
      server.handler = (response) => {
        if (when === "within the body") {
          response.writeHead(200, { "content-length": "1000" });
          response.write('{"status":');
        }
        response.socket?.destroy();
      };
      const error = await failureOf(cas.health());
      expect(error.errorType).toBe("connection_error");
      expect(error.message).toContain(`No response from ${server.url}: `);
    },
  );

  it("are connection_error after close", async () => {
    await cas.close();
    await cas.close();
    expect(await failureOf(cas.health())).toMatchObject({
      errorType: "connection_error",
      message: "The client is closed",
    });
  });
});

describe("time and abort", () => {
  it.each(["headers", "body"])("the timeout covers the %s", async (what) => {
    await using hasty = new CasClient(server.url, { timeout: 5000 });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const arrived = new Promise<void>((resolve) => {
      server.handler = (response) => {
        if (what === "body") response.write('{"status":');
        resolve();
      };
    });
    const call = failureOf(hasty.health());
    await arrived;
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    expect(await call).toMatchObject({
      errorType: "timeout",
      statusCode: 504,
      message: "No complete response within 5 s",
    });
  });

  it("an abort stops a call before, while waiting and within the body", async () => {
    const before = await failureOf(cas.health({ signal: AbortSignal.abort("never mind") }));
    expect(before).toMatchObject({ errorType: "aborted", cause: "never mind" });
    for (const what of ["headers", "body"]) {
      const controller = new AbortController();
      server.handler = (response) => {
        if (what === "body") response.write('{"status":');
        controller.abort(new RangeError(what));
      };
      const error = await failureOf(cas.health(controller));
      expect(error.errorType).toBe("aborted");
      expect(error.cause).toEqual(new RangeError(what));
    }
  });

  it("a call leaves no timer and no listener", async () => {
    const clear = vi.spyOn(globalThis, "clearTimeout");
    const controller = new AbortController();
    const [add, remove] = [
      vi.spyOn(controller.signal, "addEventListener"),
      vi.spyOn(controller.signal, "removeEventListener"),
    ];
    await cas.extract(extractRequest, controller);
    expect(add).toHaveBeenCalledOnce();
    expect(remove).toHaveBeenCalledWith("abort", add.mock.calls[0]?.[1]);
    expect(clear).toHaveBeenCalled();
  });
});

describe("options", () => {
  it.each([
    [() => new CasClient("ftp://x"), "baseUrl must be an http: or https: URL"],
    [() => new CasClient("cas.example.com"), "baseUrl must be an http: or https: URL"],
    [() => new CasClient("http://a:b@x"), "baseUrl must not hold a user name or password"],
    [
      () => new CasClient(undefined, { apiKey: "two words" }),
      "apiKey must be printable ASCII characters",
    ],
    [() => new CasClient(undefined, { timeout: 0 }), "timeout must be milliseconds"],
    [() => new CasClient(undefined, { timeout: Number.NaN }), "timeout must be milliseconds"],
    [() => new CasClient(undefined, { connections: 1.5 }), "connections must be a whole number"],
  ])("are rejected by name: %s", (make, message) => {
    expect(make).toThrow(expect.objectContaining({ errorType: "validation_error" }));
    expect(make).toThrow(message);
    expect(make).not.toThrow("two words");
  });
});
