import { CasError } from "@cas/models";
import { createTRPCClient, httpBatchLink, httpBatchStreamLink, httpLink } from "@trpc/client";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeCas } from "@cas/test-doubles";
import type { RequestGuard } from "./api-options.ts";
import { createHttpApi } from "../http/http-api.ts";
import type { AppRouter } from "../trpc/router-types.ts";
import { createTrpcApi } from "../trpc/trpc-api.ts";
import { fromTrpcError } from "../trpc/from-trpc-error.ts";

const authorize: RequestGuard = ({ headers }) =>
  headers.get("x-api-key") === "right"
    ? undefined
    : new CasError({ errorType: "unauthorized", message: "Missing or invalid API key" });
const REFUSED = {
  type: "unauthorized",
  message: "Missing or invalid API key",
  request_id: "0123456789ab",
};
const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const question = { geometry: point, dataset_ids: ["lab:elevation"] };
const onError = vi.fn<(error: unknown, requestId: string) => void>();
const options = { authorize, onError, requestId: () => "0123456789ab", maxBodyBytes: 1000 };

let cas = fakeCas();
beforeEach(() => {
  cas = fakeCas();
  onError.mockReset();
});
const asked = (): number =>
  [cas.extract, cas.batchExtract, cas.providers, cas.provider, cas.datasets].reduce(
    (sum, { mock }) => sum + mock.calls.length,
    0,
  );

describe("the HTTP API", () => {
  const post = (path: string): [string, RequestInit] => [
    path,
    {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...question, geometries: [point] }),
    },
  ];
  it.each<[string, RequestInit]>([
    post("/api/v1/extract"),
    post("/api/v1/extract/batch"),
    ["/api/v1/extract", { method: "POST", body: "x".repeat(2000) }],
    ["/api/v1/providers", {}],
    ["/api/v1/providers", { headers: { "if-none-match": "*" } }],
    ["/api/v1/providers/lab", {}],
    ["/api/v1/providers/lab", { headers: { "x-api-key": "wrong" } }],
    ["/api/v1/datasets", {}],
  ])(
    "rejects %s without the key, in the envelope, and does not call the source",
    async (path, init) => {
      const answer = await createHttpApi(cas, options).request(path, init);
      expect([answer.status, await answer.json()]).toEqual([401, { error: REFUSED }]);
      expect(answer.headers.get("x-request-id")).toBe("0123456789ab");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect([asked(), onError.mock.calls]).toEqual([0, []]);
    },
  );

  it("rejects HEAD like GET", async () => {
    const api = createHttpApi(cas, options);
    expect((await api.request("/api/v1/datasets", { method: "HEAD" })).status).toBe(401);
  });

  it.each(["/health", "/openapi.json", "/docs"])("%s is open", async (path) => {
    expect((await createHttpApi(cas, options).request(path)).status).toBe(200);
  });

  it("responds to a caller with the key, and no shared cache stores the response", async () => {
    const catalogCaching = { maxAgeS: 60, isPublic: true };
    const api = createHttpApi(cas, { ...options, catalogCaching });
    const { status, headers } = await api.request("/api/v1/datasets", {
      headers: { "x-api-key": "right" },
    });
    expect([status, headers.get("cache-control"), headers.get("vary")]).toEqual([
      200,
      "private, max-age=60, must-revalidate",
      "X-API-Key",
    ]);
  });

  it.each([
    [options, [{ ApiKey: [] }]],
    [{}, [{}, { ApiKey: [] }]],
  ])("its document says whether a key is required", async (given, security) => {
    const document: unknown = await (
      await createHttpApi(cas, given).request("/openapi.json")
    ).json();
    expect(document).toMatchObject({
      paths: {
        "/api/v1/extract": { post: { security } },
        "/api/v1/datasets": { get: { security } },
        "/health": { get: { security: [] } },
      },
      components: { securitySchemes: { ApiKey: { in: "header", name: "X-API-Key" } } },
    });
  });
});

describe("tRPC", () => {
  const LINKS = { httpLink, httpBatchLink, httpBatchStreamLink };
  const clientOf = (name: keyof typeof LINKS, key = "") => {
    const api = createTrpcApi(cas, { ...options, endpoint: "/trpc" });
    const statuses: number[] = [];
    const inject: NonNullable<Parameters<typeof httpLink>[0]["fetch"]> = async (input, init) => {
      const answer = await api.fetch(new Request(String(input), init as RequestInit));
      statuses.push(answer.status);
      return answer;
    };
    const given = {
      url: "http://cas.test/trpc",
      methodOverride: "POST" as const,
      headers: { "x-api-key": key },
      fetch: inject,
    };
    const client = createTRPCClient<AppRouter>({ links: [LINKS[name](given)] });
    return { client, statuses };
  };
  const failureOf = (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => undefined,
      (error: unknown) => fromTrpcError(error),
    );

  describe.each(["httpLink", "httpBatchLink", "httpBatchStreamLink"] as const)("by %s", (link) => {
    it("rejects every call of a request without the key, and does not call the source", async () => {
      const { client, statuses } = clientOf(link);
      const failures = await Promise.all([
        failureOf(client.extract.query(question)),
        failureOf(client.datasets.query({ limit: 0 })),
      ]);
      for (const failure of failures)
        expect(failure).toMatchObject({
          errorType: "unauthorized",
          statusCode: 401,
          message: REFUSED.message,
          requestId: REFUSED.request_id,
        });
      expect(new Set(statuses)).toEqual(new Set([401]));
      expect([asked(), onError.mock.calls]).toEqual([0, []]);
    });

    it("responds to a caller with the key", async () => {
      const { client } = clientOf(link, "right");
      expect((await client.extract.query(question)).results).toHaveLength(1);
    });

    it("says that a body is too large", async () => {
      const { client } = clientOf(link, "right");
      const dataset_ids = Array.from({ length: 200 }, () => "lab:elevation");
      expect(await failureOf(client.extract.query({ ...question, dataset_ids }))).toMatchObject({
        errorType: "payload_too_large",
      });
    });
  });

  it.each([
    ["one question", "extract", "right", {}],
    ["a batch", "extract,datasets?batch=1", "right", {}],
    ["a stream", "batchExtractStream?batch=1", "right", { "trpc-accept": "application/jsonl" }],
    ["a refused question", "extract", "wrong", {}],
    ["a refused batch", "extract,datasets?batch=1", "wrong", {}],
  ])("no cache stores %s, or serves it to another key", async (_what, path, key, more) => {
    const input = path.startsWith("batch")
      ? { geometries: [point], dataset_ids: question.dataset_ids }
      : question;
    const body = JSON.stringify(path.includes("?") ? { "0": input, "1": {} } : input);
    const headers = {
      "content-type": "application/json",
      "content-length": String(body.length),
      "x-api-key": key,
      ...more,
    };
    const request = new Request(`http://cas.test/trpc/${path}`, { method: "POST", headers, body });
    const response = await createTrpcApi(cas, { ...options, endpoint: "/trpc" }).fetch(request);
    await response.text();
    expect(response.status).toBe(key === "right" ? 200 : 401);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.get("vary")).toMatch(/(^|, )X-API-Key$/);
  });

  it("rejects a stream before its first item", async () => {
    const { client } = clientOf("httpBatchStreamLink");
    const call = client.batchExtractStream.query({
      ...question,
      geometries: [{ id: "a", geometry: point }],
    });
    expect(await failureOf(call)).toMatchObject({ errorType: "unauthorized" });
  });
});

it("the rate is limited before the key is checked, and both APIs say when to retry", async () => {
  const rateLimited = new CasError({
    errorType: "rate_limited",
    message: "Rate limit exceeded; retry after 7s",
    retryAfter: 6.5,
  });
  const limited = { ...options, limitRate: () => rateLimited };
  const http = await createHttpApi(cas, limited).request("/api/v1/datasets");
  const trpc = await createTrpcApi(cas, { ...limited, endpoint: "/trpc" }).request(
    "/trpc/datasets",
  );
  for (const answer of [http, trpc]) {
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(await answer.text()).toContain("Rate limit exceeded; retry after 7s");
  }
  expect((await createHttpApi(cas, limited).request("/health")).status).toBe(200);
});

it("a guard that fails rejects the request, and only the operator sees the error", async () => {
  const failure = new TypeError("secret path /srv/keys");
  const failing = { ...options, authorize: () => Promise.reject(failure) };
  const http = await createHttpApi(cas, failing).request("/api/v1/datasets");
  const trpc = await createTrpcApi(cas, { ...failing, endpoint: "/trpc" }).request(
    "/trpc/datasets",
  );
  for (const answer of [http, trpc]) {
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
  }
  expect(onError.mock.calls).toEqual([
    [failure, "0123456789ab"],
    [failure, "0123456789ab"],
  ]);
  expect(asked()).toBe(0);
});
