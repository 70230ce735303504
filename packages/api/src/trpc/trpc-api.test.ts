import { type Cas, CasError, type CasErrorType, isCasError } from "@cas/models";
import { createTRPCClient, httpBatchLink, httpLink, TRPCClientError } from "@trpc/client";
import { TRPCError } from "@trpc/server";
import { beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import {
  batchResponse,
  datasetsResponse,
  extractResponse,
  fakeCas,
  healthResponse,
  providerResponse,
  providersResponse,
} from "@cas/test-doubles";
import { createCallerCas } from "./cas-over-caller.ts";
import { createCasRouter } from "./router.ts";
import type { AppRouter } from "./router-types.ts";
import { createTrpcApi } from "./trpc-api.ts";
import { createTrpcCas } from "./cas-over-trpc.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const question = { geometry: point, dataset_ids: ["lab:elevation"] };
const onError = vi.fn<(error: unknown, requestId: string) => void>();
const requests: { method: string; path: string }[] = [];

let cas = fakeCas();
let api = createTrpcApi(cas, { endpoint: "/trpc" });
beforeEach(() => {
  cas = fakeCas();
  onError.mockReset();
  requests.length = 0;
  api = createTrpcApi(cas, {
    endpoint: "/trpc",
    requestId: () => "0123456789ab",
    onError,
    maxBodyBytes: 1000,
  });
});

/** The real client of tRPC, whose requests go to the API without a network. */
const inject: NonNullable<Parameters<typeof httpLink>[0]["fetch"]> = async (input, init) => {
  const request = new Request(String(input), init as RequestInit);
  requests.push({ method: request.method, path: new URL(request.url).pathname });
  return api.fetch(request);
};
const url = "http://cas.test/trpc";
const client = createTRPCClient<AppRouter>({
  links: [httpLink({ url, methodOverride: "POST", fetch: inject })],
});

/** The port over both ways to call the procedures: they must behave alike. */
const ports: [string, () => Cas][] = [
  ["an HTTP client", () => createTrpcCas(client)],
  ["a caller in this process", () => createCallerCas(createCasRouter(cas))],
];

async function failureOf(call: Promise<unknown>): Promise<CasError> {
  const error: unknown = await call.catch((cause: unknown) => cause);
  if (isCasError(error)) return error;
  throw error;
}

describe.each(ports)("the port over %s", (_name, open) => {
  it("passes on requests and responses", async () => {
    const port = open();
    expect(await port.extract(question)).toEqual(extractResponse);
    expect(await port.batchExtract({ geometries: [point], dataset_ids: ["a:b"] })).toEqual(
      batchResponse,
    );
    expect(await port.providers()).toEqual(providersResponse);
    expect(await port.provider("lab")).toEqual(providerResponse);
    expect(await port.datasets({ bbox: [5, 45, 11, 48], limit: 3 })).toEqual(datasetsResponse);
    expect(await port.health()).toEqual(healthResponse);
    expect(cas.extract.mock.calls[0]?.[0]).toMatchObject({ ...question, aggregation: "mean" });
    expect(cas.datasets.mock.calls[0]?.[0]).toEqual({
      bbox: { min_lon: 5, min_lat: 45, max_lon: 11, max_lat: 48 },
      limit: 3,
      offset: 0,
    });
    await port.close();
    await port[Symbol.asyncDispose]();
    expect(cas.close).not.toHaveBeenCalled();
  });

  it.each<[string, (port: Cas) => Promise<unknown>, (string | number)[]]>([
    [
      "no datasets",
      (port) => port.extract({ ...question, dataset_ids: [] }),
      ["body", "dataset_ids"],
    ],
    [
      "a latitude of 91",
      (port) => port.extract({ ...question, geometry: { type: "Point", coordinates: [0, 91] } }),
      ["body", "geometry", "coordinates", 1],
    ],
    [
      "1001 geometries",
      (port) =>
        port.batchExtract({
          geometries: Array.from({ length: 1001 }, () => ({ type: "Point", coordinates: [] })),
          dataset_ids: ["a:b"],
        }),
      ["body", "geometries"],
    ],
    ["a limit of 0", (port) => port.datasets({ limit: 0 }), ["query", "limit"]],
    ["no slug", (port) => port.provider(""), ["path", "slug"]],
  ])("rejects %s as the HTTP API does", async (_what, ask, loc) => {
    api = createTrpcApi(cas, { endpoint: "/trpc", requestId: () => "0123456789ab" });
    const error = await failureOf(ask(open()));
    expect(error).toMatchObject({
      errorType: "validation_error",
      statusCode: 422,
      detail: [{ loc }],
    });
  });

  it("keeps the errors of the source", async () => {
    cas.provider.mockRejectedValue(
      new CasError({ errorType: "not_found", message: "Unknown provider 'x'" }),
    );
    expect(await failureOf(open().provider("x"))).toMatchObject({
      errorType: "not_found",
      statusCode: 404,
      message: "Unknown provider 'x'",
    });
    cas.health.mockRejectedValue(new CasError({ errorType: "rate_limited", message: "Slow down" }));
    expect(await failureOf(open().health())).toMatchObject({
      errorType: "rate_limited",
      statusCode: 429,
    });
  });

  it("hides a bug of the source", async () => {
    cas.health.mockRejectedValue(new TypeError("Cannot read /etc/passwd"));
    expect(await failureOf(open().health())).toMatchObject({
      errorType: "internal_error",
      statusCode: 500,
      message: "Internal server error",
    });
  });

  it("an abort reaches the source", async () => {
    const controller = new AbortController();
    const reached = Promise.withResolvers<void>();
    cas.extract.mockImplementation((_question, options) => {
      controller.abort(new RangeError("enough"));
      const signal = options?.signal;
      if (signal?.aborted === true) reached.resolve();
      signal?.addEventListener("abort", () => {
        reached.resolve();
      });
      return reached.promise.then(() => {
        throw new CasError({ errorType: "aborted", message: "The caller aborted the request" });
      });
    });
    expect((await failureOf(open().extract(question, controller))).errorType).toBe("aborted");
    await reached.promise;
  });
});

describe("over HTTP", () => {
  it("queries are POSTs; GET and batches work too", async () => {
    await client.extract.query(question);
    expect(requests).toEqual([{ method: "POST", path: "/trpc/extract" }]);
    const batching = createTRPCClient<AppRouter>({
      links: [httpBatchLink({ url, fetch: inject, maxItems: 20 })],
    });
    const [health, providers] = await Promise.all([
      batching.health.query(),
      batching.providers.query({}),
    ]);
    expect([health, providers]).toEqual([healthResponse, providersResponse]);
    expect(requests[1]).toEqual({ method: "GET", path: "/trpc/health,providers" });
  });

  it("catalog calls page by cursor", async () => {
    await client.datasets.query({ cursor: 200, limit: 100 });
    await client.providers.query({ cursor: null, offset: 7 });
    expect(cas.datasets.mock.calls[0]?.[0]).toEqual({ limit: 100, offset: 200 });
    expect(cas.providers.mock.calls[0]?.[0]).toEqual({ limit: 100, offset: 7 });
  });

  it("catalog calls take the direction that infinite queries of TanStack Query set", async () => {
    await client.datasets.query({ limit: 200, direction: "forward" });
    await client.providers.query({ cursor: 200, limit: 200, direction: "backward" });
    expect(cas.datasets.mock.calls[0]?.[0]).toEqual({ limit: 200, offset: 0 });
    expect(cas.providers.mock.calls[0]?.[0]).toEqual({ limit: 200, offset: 200 });
  });

  it("an error carries the typed CAS error, its status and its request id", async () => {
    const error: unknown = await client.extract
      .query({ ...question, dataset_ids: [] })
      .catch((cause: unknown) => cause);
    if (!isClientError(error)) throw error;
    expectTypeOf(error.data).exclude(null).exclude(undefined).toHaveProperty("cas");
    expect(error.message).toBe(
      "Request validation failed: dataset_ids: must name at least one dataset, e.g. copernicus_dem:elevation",
    );
    expect(error.data).toEqual({
      code: "UNPROCESSABLE_CONTENT",
      httpStatus: 422,
      path: "extract",
      cas: {
        status_code: 422,
        error_type: "validation_error",
        message: error.message,
        request_id: "0123456789ab",
        detail: [expect.objectContaining({ loc: ["body", "dataset_ids"] })],
      },
    });
    expect(onError).not.toHaveBeenCalled();
  });

  it("responses are checked where they arrive from another process, and nowhere else", async () => {
    const broken = { status: 7 } as never;
    cas.health.mockResolvedValue(broken);
    const answer = await api.request("/trpc/health");
    expect(await answer.json()).toEqual({ result: { data: broken } });
    expect(await createCallerCas(createCasRouter(cas)).health()).toBe(broken);
    expect(await failureOf(createTrpcCas(client).health())).toMatchObject({
      errorType: "invalid_response",
      statusCode: 502,
      detail: { field: "status", body: broken },
    });
  });

  it("a bug of the source is logged in full, and its caller gets internal_error", async () => {
    const bug = new TypeError("Cannot read /etc/passwd");
    cas.health.mockRejectedValue(bug);
    const answer = await api.request("/trpc/health");
    expect(answer.status).toBe(500);
    expect(answer.headers.get("x-request-id")).toBe("0123456789ab");
    expect(await answer.text()).not.toMatch(/passwd|stack|\.ts/);
    expect(onError).toHaveBeenCalledExactlyOnceWith(bug, "0123456789ab");
  });

  it.each<[string, string, RequestInit, number, CasErrorType]>([
    [
      "a body over the limit",
      "extract",
      { method: "POST", body: " ".repeat(1001) },
      413,
      "payload_too_large",
    ],
    ["what is not JSON", "extract", { method: "POST", body: "not json" }, 422, "validation_error"],
    ["an unknown procedure", "nope", {}, 404, "not_found"],
    ["a wrong method", "extract", { method: "PUT", body: "{}" }, 405, "method_not_allowed"],
    ["no input", "extract", {}, 422, "validation_error"],
  ])("%s has an error in the shape of tRPC", async (_what, path, init, status, type) => {
    const answer = await api.request(`/trpc/${path}`, {
      ...init,
      headers: { "content-type": "application/json" },
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("x-request-id")).toBe("0123456789ab");
    expect(await answer.json()).toMatchObject({
      error: {
        message: expect.any(String),
        code: expect.any(Number),
        data: {
          httpStatus: status,
          cas: { status_code: status, error_type: type, request_id: "0123456789ab" },
        },
      },
    });
  });

  it.each<[string, RequestInit]>([
    ["/trpc/extract", { method: "POST", body: "not json" }],
    ["/trpc/extract?input={bad", {}],
  ])("%s with a body that is not JSON names the body as the HTTP API does", async (path, init) => {
    const answer = await api.request(path, {
      ...init,
      headers: { "content-type": "application/json" },
    });
    expect(await answer.json()).toMatchObject({
      error: {
        data: {
          cas: {
            message: expect.stringContaining("Request validation failed: body: is not JSON: "),
            detail: [{ type: "json_invalid", loc: ["body"] }],
          },
        },
      },
    });
  });

  it("without a response the error of the port is a connection_error", async () => {
    const lost = createTRPCClient<AppRouter>({
      links: [httpLink({ url, fetch: () => Promise.reject(new TypeError("fetch failed")) })],
    });
    expect(await failureOf(createTrpcCas(lost).health())).toMatchObject({
      errorType: "connection_error",
      message: "No response over tRPC: fetch failed",
    });
  });
});

it("a caller of the router gets a TRPCError with the code of the table and the CasError as its cause", async () => {
  cas.health.mockRejectedValue(new CasError({ errorType: "timeout", message: "late" }));
  const caller = createCasRouter(cas).createCaller({ requestId: "x" });
  const error: unknown = await caller.health().catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(TRPCError);
  expect(error).toMatchObject({ code: "GATEWAY_TIMEOUT", cause: { errorType: "timeout" } });
});

function isClientError(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError;
}

describe("results of calls that tRPC responds to at once", () => {
  const geometries = Array.from({ length: 200 }, () => point);
  const dataset_ids = Array.from({ length: 30 }, (_, index) => `a:${index}`);
  /** As tRPC's client sends calls. */
  const send = async (calls: number, path = "?batch=1"): Promise<[number, string]> => {
    const input = { geometries, dataset_ids };
    const names = Array.from({ length: calls }, () => "batchExtract").join();
    const body = JSON.stringify(
      path === ""
        ? input
        : Object.fromEntries(Array.from({ length: calls }, (_, at) => [at, input])),
    );
    const large = createTrpcApi(cas, { endpoint: "/trpc" });
    const response = await large.fetch(
      new Request(`${url}/${names}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", "content-length": String(body.length) },
        body,
      }),
    );
    return [response.status, await response.text()];
  };

  it("are at most 10,000", async () => {
    expect(await send(1)).toEqual([200, expect.stringContaining('"result"')]);
    const [status, text] = await send(2);
    expect(status).toBe(207);
    const [first, second] = JSON.parse(text) as [object, { error: { message: string } }];
    expect(first).toHaveProperty("result");
    expect(second.error.message).toMatch(/may have 10000 results/);
  });

  it("have no limit in a single POST, which is written in pieces", async () => {
    dataset_ids.push(...dataset_ids.map((id) => `${id}x`));
    expect(geometries.length * dataset_ids.length).toBe(12_000);
    expect(await send(1, "")).toEqual([200, expect.stringContaining('"result"')]);
    expect((await send(1))[0]).toBe(422);
  });
});
