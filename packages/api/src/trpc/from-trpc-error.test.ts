import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CasError, isCasError, RETRYABLE_STATUSES } from "@cas/models";
import { datasetsResponse, fakeCas, providersResponse } from "@cas/test-doubles";
import { createTRPCClient, httpBatchLink, httpLink } from "@trpc/client";
import { initTRPC, TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { getStatusKeyFromCode } from "@trpc/server/unstable-core-do-not-import";
import { describe, expect, it } from "vitest";
import { fromTrpcError } from "./from-trpc-error.ts";
import type { AppRouter } from "./router-types.ts";
import { createTrpcApi } from "./trpc-api.ts";
import { trpcFetch } from "./trpc-fetch.ts";

const url = "http://cas.test/trpc";
const failureOf = async (call: Promise<unknown>, signal?: AbortSignal): Promise<CasError> =>
  fromTrpcError(await call.catch((cause: unknown) => cause), signal);

type Code = ConstructorParameters<typeof TRPCError>[0]["code"];

describe("an error of the host by its code", () => {
  const t = initTRPC.create({ isDev: false });
  const router = t.router({
    fail: t.procedure.input(String).query(({ input }) => {
      throw new TRPCError({ code: input as Code, message: "of the host" });
    }),
  });
  const client = createTRPCClient<typeof router>({
    links: [
      httpLink({
        url,
        fetch: trpcFetch(async (input, init) =>
          fetchRequestHandler({
            endpoint: "/trpc",
            router,
            req: new Request(String(input), init as RequestInit),
          }),
        ),
      }),
    ],
  });

  it.each<[Code, string, number]>([
    ["BAD_REQUEST", "validation_error", 400],
    ["UNAUTHORIZED", "unauthorized", 401],
    ["PAYMENT_REQUIRED", "http_error", 402],
    ["FORBIDDEN", "http_error", 403],
    ["NOT_FOUND", "not_found", 404],
    ["METHOD_NOT_SUPPORTED", "method_not_allowed", 405],
    ["TIMEOUT", "http_error", 408],
    ["CONFLICT", "http_error", 409],
    ["PRECONDITION_FAILED", "http_error", 412],
    ["PAYLOAD_TOO_LARGE", "payload_too_large", 413],
    ["UNSUPPORTED_MEDIA_TYPE", "validation_error", 415],
    ["UNPROCESSABLE_CONTENT", "validation_error", 422],
    ["PRECONDITION_REQUIRED", "http_error", 428],
    ["TOO_MANY_REQUESTS", "rate_limited", 429],
    ["CLIENT_CLOSED_REQUEST", "aborted", 499],
    ["INTERNAL_SERVER_ERROR", "internal_error", 500],
    ["NOT_IMPLEMENTED", "http_error", 501],
    ["BAD_GATEWAY", "http_error", 502],
    ["SERVICE_UNAVAILABLE", "http_error", 503],
    ["GATEWAY_TIMEOUT", "http_error", 504],
  ])("%s is %s %d, and a retry helps as its status says", async (code, errorType, statusCode) => {
    expect(getStatusKeyFromCode(statusCode as never)).toBe(code);
    const error = await failureOf(client.fail.query(code));
    expect(error).toMatchObject({ errorType, statusCode, message: "of the host" });
    expect(error.retryable).toBe(RETRYABLE_STATUSES.has(statusCode));
  });

  it("a code of a newer tRPC keeps its status", async () => {
    const newer = createTRPCClient<AppRouter>({
      links: [
        httpLink({
          url,
          fetch: async () =>
            Response.json(
              { error: { message: "x", code: -32077, data: { code: "TEAPOT", httpStatus: 418 } } },
              { status: 418, headers: { "retry-after": "4", "x-request-id": "r" } },
            ),
        }),
      ],
    });
    expect(await failureOf(newer.health.query())).toMatchObject({
      errorType: "http_error",
      statusCode: 418,
      retryAfter: 4,
      requestId: "r",
    });
  });
});

describe("a link without trpcFetch", () => {
  const clientOf = (answer: () => Promise<Response>) =>
    createTRPCClient<AppRouter>({ links: [httpLink({ url, fetch: answer })] });
  const failing = (error: unknown) =>
    clientOf(async () => {
      throw error;
    });

  it("an error of a gateway as JSON has its status", async () => {
    const gateway = clientOf(async () =>
      Response.json({ message: "slow down" }, { status: 429, headers: { "retry-after": "9" } }),
    );
    expect(await failureOf(gateway.health.query())).toMatchObject({
      errorType: "http_error",
      statusCode: 429,
      retryable: true,
      retryAfter: 9,
      message: '{"message":"slow down"}',
    });
  });

  it("JSON that is not of tRPC is no response", async () => {
    const other = clientOf(async () => Response.json({ hello: "world" }));
    expect(await failureOf(other.health.query())).toMatchObject({
      errorType: "invalid_response",
      retryable: false,
      message: 'The response is not one of tRPC: {"hello":"world"}',
      detail: { body: { hello: "world" } },
    });
  });

  it("tRPC forgets a page, whose error says so and how to see its status", async () => {
    const proxy = clientOf(async () => new Response("<html>413</html>", { status: 413 }));
    const error = await failureOf(proxy.health.query());
    expect(error).toMatchObject({ errorType: "invalid_response", retryable: false });
    expect(error.message).toContain("trpcFetch()");
  });

  it.each<[string, unknown, string, boolean]>([
    ["a lost connection", new TypeError("fetch failed"), "connection_error", true],
    ["a deadline of the caller", new DOMException("late", "TimeoutError"), "timeout", true],
    ["an abort", new DOMException("gone", "AbortError"), "aborted", false],
    ["a text", "no error", "connection_error", true],
    ["a CasError", new CasError({ errorType: "not_found", message: "x" }), "not_found", false],
  ])("%s", async (_what, thrown, errorType, retryable) => {
    expect(await failureOf(failing(thrown).health.query())).toMatchObject({ errorType, retryable });
  });

  it("an aborted signal of the caller makes every failure an abort", async () => {
    const signal = AbortSignal.abort(new RangeError("enough"));
    expect(await failureOf(failing("x").health.query(), signal)).toMatchObject({
      errorType: "aborted",
      cause: new RangeError("enough"),
    });
  });

  it("what is no error of tRPC is a connection_error, and a CasError stays", () => {
    expect(fromTrpcError(new Error("x")).errorType).toBe("connection_error");
    const error = new CasError({ errorType: "timeout", message: "x" });
    expect(fromTrpcError(error)).toBe(error);
  });
});

describe("a request that is too long for a URL", () => {
  const long = {
    geometries: Array.from({ length: 1000 }, (_, index) => ({
      type: "Point" as const,
      coordinates: [index / 1000, 40.123456789] as [number, number],
    })),
    dataset_ids: ["lab:elevation"],
  };
  const FIX = 'methodOverride: "POST" of the link';

  it("for the limit of the link", async () => {
    const client = createTRPCClient<AppRouter>({
      links: [httpBatchLink({ url, maxURLLength: 2000 })],
    });
    const error = await failureOf(client.batchExtract.query(long));
    expect(error).toMatchObject({
      errorType: "payload_too_large",
      statusCode: 413,
      retryable: false,
    });
    expect(error.message).toContain("maxURLLength of the link");
    expect(error.message).toContain(FIX);
  });

  it("for a server of Node, which sends 431", async () => {
    const server = createServer((_request, response) => response.end());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const client = createTRPCClient<AppRouter>({
      links: [httpLink({ url: `http://127.0.0.1:${port}/trpc`, fetch: trpcFetch() })],
    });
    const error = await failureOf(client.batchExtract.query(long));
    expect(error).toMatchObject({ errorType: "http_error", statusCode: 431, retryable: false });
    expect(error.message).toContain(FIX);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it("for this API", async () => {
    const api = createTrpcApi(fakeCas(), { endpoint: "/trpc" });
    const response = await api.request(`/trpc/extract?input=${"x".repeat(300_000)}`);
    expect(response.status).toBe(413);
    expect(await response.text()).toContain(JSON.stringify(FIX).slice(1, -1));
  });
});

describe("the API over the link of the README", () => {
  const api = createTrpcApi(fakeCas(), { endpoint: "/trpc" });
  const fetchApi = async (input: unknown, init: unknown): Promise<Response> => {
    const request = new Request(String(input), init as RequestInit);
    if (request.method === "POST" && request.body === null)
      request.headers.set("content-length", "0");
    return api.fetch(request);
  };
  const client = createTRPCClient<AppRouter>({
    links: [httpLink({ url, methodOverride: "POST", fetch: fetchApi })],
  });

  it("takes catalog queries without an input", async () => {
    expect(await client.datasets.query()).toEqual(datasetsResponse);
    expect(await client.providers.query()).toEqual(providersResponse);
  });

  it("rejects other queries without an input with the field", async () => {
    const error = await failureOf(client.extract.query(undefined as never));
    if (!isCasError(error, "validation_error")) throw error;
    expect(error.detail?.[0]?.loc).toEqual(["body"]);
  });
});

describe("a batch over the limit", () => {
  const calls = async (count: number, maxBatchSize?: number): Promise<Response> => {
    const api = createTrpcApi(fakeCas(), { endpoint: "/trpc", maxBatchSize });
    return api.request(`/trpc/${Array.from({ length: count }, () => "health").join(",")}?batch=1`);
  };

  it("is an error that names the option", async () => {
    const response = await calls(21);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      error: {
        message:
          "The batch has 21 calls, more than 20 (maxBatchSize of the API); send fewer in one request, with maxItems: 20 of the link",
        data: { cas: { error_type: "validation_error" } },
      },
    });
  });

  it("is counted in a path that cannot be decoded too", async () => {
    const api = createTrpcApi(fakeCas(), { endpoint: "/trpc", maxBatchSize: 2 });
    expect((await api.request("/trpc/health%2Chealth%2chealth,%zz?batch=1")).status).toBe(422);
  });

  it("is decided by the option", async () => {
    expect((await calls(20)).status).toBe(200);
    expect((await calls(21, 30)).status).toBe(200);
    expect((await calls(31, 30)).status).toBe(422);
  });
});
