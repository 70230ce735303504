import { type AppRouter, createTrpcApi } from "@cas/api";
import { createTrpcCas } from "@cas/api/client";
import { createHttpApi } from "@cas/api/http";
import { CasClient } from "@cas/client/fetch";
import type { Cas } from "@cas/models";
import { createTRPCClient, httpBatchStreamLink, httpLink } from "@trpc/client";

/** A fetch that sends requests to an API of this process instead of a network. */
const fetchOf =
  (api: { fetch: (request: Request) => Response | Promise<Response> }): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    // As over a network, where Node states the length of a body: the fast path of tRPC needs it.
    if (typeof init?.body === "string")
      request.headers.set("content-length", String(new Blob([init.body]).size));
    return api.fetch(request);
  };

/** The port over CAS's HTTP API of a source. */
export const overHttp = (cas: Cas): Cas =>
  new CasClient("http://cas.test", { fetch: fetchOf(createHttpApi(cas)) });

/** The port over tRPC procedures of a source, and a client of its streams. */
export function overTrpc(cas: Cas): {
  readonly port: Cas;
  readonly client: ReturnType<typeof createTRPCClient<AppRouter>>;
} {
  const api = createTrpcApi(cas, { endpoint: "/trpc" });
  const link = {
    url: "http://cas.test/trpc",
    methodOverride: "POST" as const,
    fetch: fetchOf(api),
  };
  return {
    port: createTrpcCas(createTRPCClient<AppRouter>({ links: [httpLink(link as never)] })),
    client: createTRPCClient<AppRouter>({
      links: [httpBatchStreamLink({ ...link, maxItems: 1 } as never)],
    }),
  };
}
