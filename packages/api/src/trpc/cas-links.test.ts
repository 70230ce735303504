import { batchResponse, extractResponse, fakeCas, healthResponse } from "@cas/test-doubles";
import { createTRPCClient } from "@trpc/client";
import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import superjson from "superjson";
import { expect, it, vi } from "vitest";
import type { AppRouter } from "./router-types.ts";
import { casLinks, type CasLinksOptions } from "./cas-links.ts";
import { createTrpcCas } from "./cas-over-trpc.ts";
import { createCasRouter } from "./router.ts";
import { createTrpcApi } from "./trpc-api.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const request = { geometry: point, dataset_ids: ["lab:elevation"] };

/** A fetch that records the requests which it passes on. */
function recorded(serve: (request: Request) => Response | Promise<Response>) {
  const seen: Request[] = [];
  const fetch = async (input: unknown, init: unknown): Promise<Response> => {
    const one = new Request(input as string, init as RequestInit);
    seen.push(one);
    return serve(one);
  };
  return { seen, fetch: fetch as CasLinksOptions["fetch"] & {} };
}

it("requests the catalog by GET, geometries by POST, and streams", async () => {
  const cas = fakeCas();
  const api = createTrpcApi(cas, { endpoint: "/trpc" });
  const { seen, fetch } = recorded((one) => api.fetch(one));
  const links = casLinks({ url: "http://cas.test/trpc", fetch, headers: () => ({ "x-a": "1" }) });
  const port = createTrpcCas(createTRPCClient<AppRouter>({ links }));
  expect(await port.health()).toEqual(healthResponse);
  await port.datasets({ limit: 5 });
  expect(await port.extract(request)).toEqual(extractResponse);
  await port.batchExtract({ dataset_ids: request.dataset_ids, geometries: [point] });
  const items = port.batchExtractStream({ dataset_ids: request.dataset_ids, geometries: [point] });
  for await (const { response } of items) expect(response).toEqual(batchResponse.responses[0]);
  expect(seen.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    "GET /trpc/health",
    "GET /trpc/datasets",
    "POST /trpc/extract",
    "POST /trpc/batchExtract",
    "POST /trpc/batchExtractStream",
  ]);
  expect(seen.map(({ headers }) => headers.get("x-a"))).toEqual(["1", "1", "1", "1", "1"]);
});

it("serves the router of a host, with its transformer", async () => {
  const t = initTRPC.create({ transformer: superjson });
  const router = t.router({
    data: t.router({ cas: createCasRouter(fakeCas(), { procedure: t.procedure }) }),
  });
  const { seen, fetch } = recorded((req) =>
    fetchRequestHandler({ endpoint: "/trpc", router, req, allowMethodOverride: true }),
  );
  const client = createTRPCClient<typeof router>({
    links: casLinks<typeof router>({ url: "http://app.test/trpc", fetch, transformer: superjson }),
  });
  const port = createTrpcCas(client.data.cas);
  expect(await port.extract(request)).toEqual(extractResponse);
  for await (const { index } of port.batchExtractStream({
    dataset_ids: request.dataset_ids,
    geometries: [point],
  }))
    expect(index).toBe(0);
  expect(seen.map(({ method }) => method)).toEqual(["POST", "POST"]);
});

it("keeps the status of a response that is not of tRPC, by the fetch of the moment", async () => {
  const links = casLinks({ url: "http://cas.test/trpc" });
  const page = new Response("<html>", { status: 503, headers: { "retry-after": "3" } });
  const fetch = vi.spyOn(globalThis, "fetch").mockResolvedValue(page);
  const port = createTrpcCas(createTRPCClient<AppRouter>({ links }));
  await expect(port.health()).rejects.toMatchObject({
    errorType: "http_error",
    statusCode: 503,
    retryAfter: 3,
  });
  expect(fetch).toHaveBeenCalledOnce();
});
