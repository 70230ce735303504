import { type AppRouter, createTrpcApi } from "@cas/api";
import { createTrpcCas } from "@cas/api/client";
import { createHttpApi } from "@cas/api/http";
import { CasClient } from "@cas/client/fetch";
import type { Cas } from "@cas/models";
import { createTRPCClient, httpLink } from "@trpc/client";
import { Hono } from "hono";
import { listen } from "./listen.ts";
import { outcome } from "./outcome.ts";
import { type Place, REQUEST, threeGeometries } from "./place.ts";
import { quietPart } from "./quiet.ts";

/** Both APIs over a source, as one handler. */
export const handler = (cas: Cas): Hono =>
  new Hono().route("/", createTrpcApi(cas, { endpoint: "/trpc" })).route("/", createHttpApi(cas));

/** Both APIs in front of a service, served by this runtime, and asked over HTTP: all but a browser can listen. */
export async function run(place: Place): Promise<unknown> {
  const server = await listen(handler(new CasClient(place.url)), place.self);
  const cas = new CasClient(server.url, { fetch: server.fetch });
  const link = httpLink({
    url: `${server.url}/trpc`,
    methodOverride: "POST",
    fetch: (url, init) => server.fetch(url, init as RequestInit),
  });
  const trpc = createTrpcCas(createTRPCClient<AppRouter>({ links: [link] }));
  const streamed: unknown[] = [];
  for await (const { id, response } of cas.batchExtractStream({
    geometries: threeGeometries(),
    dataset_ids: REQUEST.dataset_ids,
  }))
    streamed.push([id, response.results[0]?.value]);
  const answer = {
    extract: [
      (await cas.extract(REQUEST)).results[0]?.value,
      (await trpc.extract(REQUEST)).results[0]?.value,
    ],
    streamed,
    providers: (await trpc.providers()).providers.map(({ slug }) => slug),
    errors: [
      await outcome(cas.provider("nope")),
      await outcome(trpc.provider("nope")),
      await outcome(cas.post("/api/v1/extract", { body: { ...REQUEST, dataset_ids: [] } })),
    ],
    aborted: await abortOne(place),
  };
  await server.close();
  return answer;
}

/** The caller of the API goes away: the request to the service ends too. */
async function abortOne(place: Place): Promise<string> {
  const quiet = quietPart(place.quiet);
  const app = handler(new CasClient(quiet.url));
  const controller = new AbortController();
  const request = new Request("http://in.process/health", { signal: controller.signal });
  const answered = Promise.resolve(app.fetch(request)).then(
    ({ status }) => String(status),
    (error: unknown) => (error as Error).name,
  );
  await quiet.arrived();
  controller.abort();
  await quiet.closed();
  return await answered;
}
