import type { AppRouter } from "@cas/api";
import { createTRPCClient, httpBatchStreamLink, httpLink, splitLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { apiKey } from "./api-key.ts";
import { newTrace } from "./new-trace.ts";

/**
 * What components use: `const trpc = useTRPC()` with `useQuery(trpc.provider.queryOptions(...))` for what TanStack Query
 * keeps, `useTRPCClient()` for what it cannot keep, which is a stream.
 */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** The typed client. */
export type CasTrpcClient = ReturnType<typeof useTRPCClient>;

/**
 * Makes the typed client. The catalog goes as GET, so that a browser can cache it. Answers come as a stream of JSON lines,
 * and their question goes as POST, for thousands of outlines overflow every URL. Nothing is batched (`maxItems: 1`): calls
 * that share a request could not be aborted alone. Each carries the user's key, if there is one, and begins a trace.
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
