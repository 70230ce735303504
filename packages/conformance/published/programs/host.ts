import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type AppRouter, createCasContext, createCasRouter, createTrpcApi } from "@cas/api";
import { createHttpApi } from "@cas/api/http";
import { CasClient } from "@cas/client";
import { CasEngine } from "@cas/engine";
import { AttributeResponse } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import {
  createTRPCClient,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from "@trpc/client";
import { initTRPC } from "@trpc/server";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import { EventSource } from "eventsource";
import { Hono } from "hono";
import { Agent } from "undici";
import { z } from "zod";

const t = initTRPC.context<{ readonly requestId: string }>().create();
const hostRouter = (cas: CasEngine) =>
  t.router({
    hello: t.procedure.input(z.object({ name: z.string() })).query(({ input }) => input.name),
    cas: createCasRouter(cas),
  });
type HostRouter = ReturnType<typeof hostRouter>;
type CasFailure = TRPCClientError<AppRouter>;

const request = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["srtm:elevation"],
} as const;
const batch = { geometries: [request.geometry], dataset_ids: request.dataset_ids };

/** CAS inside an app that has its own tRPC, zod, hono and undici: each is the app's copy. */
export async function run(url: string): Promise<unknown> {
  await using engine = await CasEngine.open({ catalog: sampleCatalog });
  const handler = createHTTPHandler({
    router: hostRouter(engine),
    createContext: () => createCasContext(),
  });
  const server = createServer(handler).listen(0, "127.0.0.1");
  await once(server, "listening");
  const trpcUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const trpc = createTRPCClient<HostRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({ url: trpcUrl, EventSource }),
        false: httpLink({ url: trpcUrl }),
      }),
    ],
  });
  const hello: string = await trpc.hello.query({ name: "host" });
  const value = (await trpc.cas.extract.query(request)).results[0]?.value;
  const failure: unknown = await trpc.cas.provider.query({ slug: "nope" }).catch((e: unknown) => e);
  const data = failure instanceof TRPCClientError ? (failure as CasFailure).data : undefined;
  const event = await new Promise((resolve, reject) => {
    const subscription = trpc.cas.batchExtractEvents.subscribe(batch, {
      onData: (tracked) => {
        subscription.unsubscribe();
        resolve(tracked.data.response.results[0]?.value);
      },
      onError: reject,
    });
  });
  server.closeAllConnections();
  server.close();

  const app = new Hono()
    .get("/mine", (context) => context.text("mine"))
    .route("/", createTrpcApi(engine, { endpoint: "/trpc" }))
    .route("/", createHttpApi(engine));
  const dispatcher = new Agent({ connections: 1 });
  await using client = new CasClient(url, { dispatcher });
  const { status } = await client.health().withResponse();
  await dispatcher.close();
  const statuses = [
    (await app.request("/mine")).status,
    (await app.request("/health")).status,
    status,
  ];

  /** A batch of tRPC calls in one body, which some releases of tRPC read as JSON and others as text. */
  const post = async (inputs: object): Promise<unknown> => {
    const response = await app.request("/trpc/extract,batchExtract?batch=1", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(inputs),
    });
    const calls = (await response.json()) as {
      readonly result?: object;
      readonly error?: { readonly data: { readonly cas: { readonly message: string } } };
    }[];
    return calls.map(({ result, error }) => error?.data.cas.message ?? Object.keys(result ?? {}));
  };
  const bodies = [
    await post({ 0: request, 1: batch }),
    await post({
      0: request,
      1: { ...batch, geometries: Array.from({ length: 600_000 }, () => ({})) },
    }),
  ];

  const answer = AttributeResponse.extend({ user: z.string() });
  return {
    hello,
    value,
    failure: [data?.code, data?.cas.error_type],
    event,
    statuses,
    bodies,
    fields: Object.keys(answer.shape).length,
    schema: z.toJSONSchema(z.object({ answer, request: z.unknown() })).type,
    parsed: answer.safeParse({}).success,
  };
}
