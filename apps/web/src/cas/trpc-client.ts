import type { AppRouter } from "@cas/api";
import { createTRPCClient, httpLink, splitLink, type TRPCClient } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";

/** What components use: `const trpc = useTRPC()` and `useQuery(trpc.extract.queryOptions(...))`. */
export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();

/** Calls that carry geometries, which overflow URLs. */
const withGeometry = new Set(["extract", "batchExtract"]);

/**
 * The typed client. Questions about geometries go as POST; the catalog goes as GET, so that a browser can cache it. They
 * are not batched: in a batch one call could not be aborted without the others.
 */
export function createCasTrpcClient(url = "/trpc"): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ path }) => withGeometry.has(path),
        true: httpLink({ url, methodOverride: "POST" }),
        false: httpLink({ url }),
      }),
    ],
  });
}
