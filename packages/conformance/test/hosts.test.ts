import { type AppRouter, createTrpcApi, type RequestGuard } from "@cas/api";
import { createTrpcCas, trpcFetch } from "@cas/api/client";
import { createHttpApi } from "@cas/api/http";
import { CasClient } from "@cas/client";
import { CasError } from "@cas/models";
import {
  batchResponse,
  datasetsResponse,
  extractResponse,
  fakeCas,
  providersResponse,
} from "@cas/test-doubles";
import { createTRPCClient, httpBatchStreamLink, httpLink } from "@trpc/client";
import type { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { HOSTS, type RunningHost } from "../src/hosts.ts";

const question = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["lab:elevation"],
} as const;
const KEY = { "x-api-key": "right" };
const authorize: RequestGuard = ({ headers }) =>
  headers.get("x-api-key") === "right"
    ? undefined
    : new CasError({ errorType: "unauthorized", message: "Sign in first" });

describe.each(Object.entries(HOSTS))("%s", (_name, start) => {
  const cas = fakeCas();
  let host: RunningHost;
  beforeAll(async () => {
    const options = { authorize, maxBodyBytes: 20_000 };
    host = await start({
      trpc: createTrpcApi(cas, { endpoint: "/api/trpc", ...options }) as unknown as Hono,
      http: createHttpApi(cas, { basePath: "/cas", ...options }) as unknown as Hono,
    });
  });
  afterAll(() => host.close());
  beforeEach(() => {
    cas.extract.mockClear();
  });

  const link = (headers = KEY) => ({
    url: `${host.url}/api/trpc`,
    methodOverride: "POST" as const,
    fetch: trpcFetch(),
    headers,
  });
  const trpcOf = (headers?: typeof KEY) =>
    createTRPCClient<AppRouter>({ links: [httpLink(link(headers))] });

  it("tRPC: calls with and without an input", async () => {
    const trpc = trpcOf();
    expect(await trpc.extract.query(question)).toEqual(extractResponse);
    expect(cas.extract.mock.calls[0]?.[0]).toMatchObject(question);
    expect(await trpc.datasets.query()).toEqual(datasetsResponse);
    expect(await trpc.providers.query()).toEqual(providersResponse);
  });

  it("tRPC: a stream arrives item by item", async () => {
    const trpc = createTRPCClient<AppRouter>({
      links: [httpBatchStreamLink({ ...link(), maxItems: 1 })],
    });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    cas.batchExtract.mockImplementation(async ({ geometries }) => {
      if (cas.batchExtract.mock.calls.length > 1) await held;
      return { ...batchResponse, responses: [...geometries].map(() => extractResponse) };
    });
    const geometries = Array.from({ length: 45 }, () => question.geometry);
    let count = 0;
    for await (const { index } of createTrpcCas(trpc).batchExtractStream({
      dataset_ids: question.dataset_ids,
      geometries,
    })) {
      expect(index).toBeLessThan(45);
      count += 1;
      // The source responds to its second call only after the first items have arrived here.
      if (count === 20) release();
    }
    expect(count).toBe(45);
  });

  it("HTTP: the client of CAS", async () => {
    await using client = new CasClient(`${host.url}/cas`, { apiKey: "right", maxRetries: 0 });
    expect(await client.extract(question)).toEqual(extractResponse);
    expect(await client.providers()).toEqual(providersResponse);
  });

  it("guards, limits and faults of a body are CAS's on the paths of CAS", async () => {
    await using stranger = new CasClient(`${host.url}/cas`, { maxRetries: 0 });
    await expect(stranger.extract(question)).rejects.toMatchObject({ errorType: "unauthorized" });
    const port = createTrpcCas(trpcOf({ "x-api-key": "wrong" }));
    await expect(port.extract(question)).rejects.toMatchObject({ errorType: "unauthorized" });
    const ids = Array.from({ length: 3000 }, (_, index) => `lab:elevation_${index}`);
    const large = createTrpcCas(trpcOf()).extract({ ...question, dataset_ids: ids });
    await expect(large).rejects.toMatchObject({ statusCode: 413, retryable: false });
    const faulty = createTrpcCas(trpcOf()).extract({ ...question, dataset_ids: [] });
    await expect(faulty).rejects.toMatchObject({
      errorType: "validation_error",
      detail: [{ loc: ["body", "dataset_ids"] }],
    });
  });

  it("the host's own routes know nothing of CAS", async () => {
    const hello = await fetch(`${host.url}/hello`);
    expect([hello.status, await hello.text()]).toEqual([200, "hello"]);
    expect(hello.headers.get("x-request-id")).toBeNull();
    const length = await fetch(`${host.url}/length`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "x".repeat(100_000) }),
    });
    expect(await length.text()).toBe("100000");
  });

  it("an unknown path below the prefix has CAS's envelope, any other is the host's", async () => {
    const below = await fetch(`${host.url}/cas/nope`);
    expect(below.status).toBe(404);
    expect(await below.json()).toMatchObject({ error: { type: "not_found" } });
    const other = await fetch(`${host.url}/nope`);
    expect(other.status).toBe(404);
    expect(await other.text()).not.toContain("not_found");
  });

  it("an abort reaches the source", async () => {
    const reached = Promise.withResolvers<void>();
    const controller = new AbortController();
    cas.extract.mockImplementationOnce((_question, options) => {
      options?.signal?.addEventListener("abort", () => {
        reached.resolve();
      });
      controller.abort();
      return new Promise(() => undefined);
    });
    const port = createTrpcCas(trpcOf());
    await expect(port.extract(question, controller)).rejects.toMatchObject({
      errorType: "aborted",
    });
    await reached.promise;
  });
});
