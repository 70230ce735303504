import {
  type AttributeResponse,
  CasError,
  type CasErrorType,
  type DatasetListResponse,
  ERROR_TYPES,
} from "@cas/models";
import { datasetsResponse, extractResponse, fakeCas, healthResponse } from "@cas/test-doubles";
import { InfiniteQueryObserver, QueryClient } from "@tanstack/query-core";
import { TRPCClientError } from "@trpc/client";
import { describe, expect, expectTypeOf, it } from "vitest";
import { casQueries, retryCalls, retryDelay } from "./index.ts";

const request = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["lab:elevation"],
} as const;

const error = (errorType: CasErrorType, more: object = {}) =>
  new CasError<CasErrorType>({ errorType, message: "x", ...more });

describe("retryCalls", () => {
  it.each(Object.entries(ERROR_TYPES))(
    "follows the table of error types: %s",
    (type, { retryable }) => {
      const thrown = error(type as CasErrorType);
      // Of these two the status decides, which is 502 here.
      expect(retryCalls()(0, thrown)).toBe(retryable === "by status" ? true : retryable);
    },
  );

  it("ends after its number of retries", () => {
    const thrown = error("timeout");
    expect([0, 1, 2].map((failures) => retryCalls()(failures, thrown))).toEqual([
      true,
      true,
      false,
    ]);
    expect(retryCalls(0)(0, thrown)).toBe(false);
  });

  it("knows the errors of a tRPC client, by their status too", () => {
    const failed = (cas: object) =>
      new TRPCClientError("x", {
        result: { error: { code: -32000, message: "x", data: { cas } } },
      });
    const retry = retryCalls();
    const base = { message: "x", request_id: "r" };
    expect(retry(0, failed({ ...base, error_type: "not_found", status_code: 404 }))).toBe(false);
    expect(retry(0, failed({ ...base, error_type: "upstream_error", status_code: 502 }))).toBe(
      true,
    );
    expect(retry(0, failed({ ...base, error_type: "http_error", status_code: 403 }))).toBe(false);
    expect(retry(0, new TRPCClientError("Failed to fetch"))).toBe(true);
  });

  it("waits as long as the server says, but not for long", () => {
    expect(retryDelay(0, error("rate_limited", { retryAfter: 0.4 }))).toBe(400);
    expect([0, 1, 2, 9].map((failures) => retryDelay(failures, error("timeout")))).toEqual([
      1000, 2000, 4000, 30_000,
    ]);
    expect(retryCalls()(0, error("rate_limited", { retryAfter: 30 }))).toBe(true);
    expect(retryCalls()(0, error("rate_limited", { retryAfter: 31 }))).toBe(false);
  });
});

describe("casQueries", () => {
  it("has a query for each call, with its own key", async () => {
    const cas = fakeCas();
    const client = new QueryClient();
    const queries = casQueries(cas);
    const health = await client.fetchQuery(queries.health());
    expect(health).toEqual(healthResponse);
    await client.fetchQuery(queries.datasets({ provider: "lab" }));
    await client.fetchQuery(queries.datasets());
    await client.fetchQuery(queries.providers({ limit: 1 }));
    await client.fetchQuery(queries.provider("lab"));
    await client.fetchQuery(queries.extract(request));
    const { geometry, dataset_ids } = request;
    await client.fetchQuery(queries.batchExtract({ geometries: [geometry], dataset_ids }));
    expect(
      client
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
    ).toEqual([
      ["cas", "health"],
      ["cas", "datasets", { provider: "lab" }],
      ["cas", "datasets", {}],
      ["cas", "providers", { limit: 1 }],
      ["cas", "provider", "lab"],
      ["cas", "extract", request],
      ["cas", "batchExtract", { geometries: [geometry], dataset_ids }],
    ]);
    expect(cas.provider.mock.calls[0]).toEqual(["lab", { signal: expect.any(AbortSignal) }]);
    const cached = client.getQueryData(queries.extract(request).queryKey);
    expectTypeOf(cached).toEqualTypeOf<AttributeResponse | undefined>();
    expect(cached).toEqual(extractResponse);
    await client.invalidateQueries({ queryKey: queries.queryKey });
    expect(client.getQueryState(queries.health().queryKey)?.isInvalidated).toBe(true);
    expect(casQueries(cas, { key: "other" }).health().queryKey).toEqual(["other", "health"]);
    client.clear();
  });

  it("reads lists page by page", async () => {
    const cas = fakeCas();
    cas.datasets.mockImplementation(async ({ offset = 0 } = {}) => ({
      ...datasetsResponse,
      total: 5,
      limit: 2,
      offset,
      count: Math.min(2, 5 - offset),
    }));
    const client = new QueryClient();
    const list = casQueries(cas).datasetPages({ limit: 2 });
    const observer = new InfiniteQueryObserver(client, list);
    let last = await observer.fetchNextPage();
    while (last.hasNextPage) last = await observer.fetchNextPage();
    expectTypeOf(last.data?.pages).toEqualTypeOf<DatasetListResponse[] | undefined>();
    expect(last.data?.pages.map(({ offset }) => offset)).toEqual([0, 2, 4]);
    expect(cas.datasets.mock.calls.map(([query]) => query)).toEqual([
      { limit: 2, offset: 0 },
      { limit: 2, offset: 2 },
      { limit: 2, offset: 4 },
    ]);
    const providers = casQueries(cas).providerPages();
    expect((await client.fetchInfiniteQuery(providers)).pages).toHaveLength(1);
    expect(client.getQueryData(list.queryKey)?.pages).toHaveLength(3);
    client.clear();
  });

  it("repeats what may pass, and passes on the abort of a query", async () => {
    const cas = fakeCas();
    cas.health.mockRejectedValueOnce(error("rate_limited", { retryAfter: 0 }));
    const client = new QueryClient();
    expect(await client.fetchQuery(casQueries(cas).health())).toEqual(healthResponse);
    expect(cas.health).toHaveBeenCalledTimes(2);
    cas.health.mockRejectedValue(error("upstream_error"));
    const once = casQueries(cas, { key: "once", maxRetries: 0 });
    await expect(client.fetchQuery(once.health())).rejects.toThrow("x");
    expect(cas.health).toHaveBeenCalledTimes(3);

    const signals: AbortSignal[] = [];
    cas.provider.mockImplementation(
      (_slug, { signal } = {}) =>
        new Promise((_, reject) => {
          if (signal === undefined) return;
          signals.push(signal);
          signal.addEventListener("abort", () => {
            reject(error("aborted"));
          });
        }),
    );
    const query = once.provider("lab");
    const pending = client.fetchQuery(query).catch(() => "cancelled");
    await client.cancelQueries({ queryKey: query.queryKey });
    expect(await pending).toBe("cancelled");
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    client.clear();
  });
});
