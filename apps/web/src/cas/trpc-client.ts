import type { AppRouter } from "@cas/api";
import { casLinks } from "@cas/api/client";
import { createTRPCClient } from "@trpc/client";
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

/** Creates the typed client. Each call carries the user's key, if there is one, and starts a trace. */
export function createCasTrpcClient(url = "/trpc"): CasTrpcClient {
  return createTRPCClient<AppRouter>({
    links: casLinks({ url, fetch: apiKey.fetch, headers: newTrace }),
  });
}
