import type { AppRouter } from "@cas/api";
import { createTRPCClient, httpBatchStreamLink, httpLink, splitLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { apiKey } from "./api-key.ts";
import { newTrace } from "./new-trace.ts";

/**
 * tRPC for components: `const trpc = useTRPC()` with `useQuery(trpc.provider.queryOptions(...))` for queries that TanStack
 * Query caches, `useTRPCClient()` for streams, which it cannot cache.
 */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** The typed client. */
export type CasTrpcClient = ReturnType<typeof useTRPCClient>;

/**
 * Creates the typed client. The catalog is requested by GET, so that a browser can cache it. Batches are requested by POST,
 * because thousands of outlines do not fit into a URL, and their responses arrive as a stream of JSON lines. Calls are not
 * batched (`maxItems: 1`), because calls in one request could not be aborted separately. Each call carries the user's key, if
 * there is one, and starts a trace.
 */
export function createCasTrpcClient(url = "/trpc"): CasTrpcClient {
  const options = { url, fetch: apiKey.fetch, headers: newTrace };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ path }) => path === "batchExtractStream",
        true: httpBatchStreamLink({ ...options, methodOverride: "POST", maxItems: 1 }),
        false: httpLink(options),
      }),
    ],
  });
}
