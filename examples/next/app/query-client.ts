import { fromTrpcError } from "@cas/api/client";
import { QueryClient } from "@tanstack/react-query";

/** A cache of queries: one for a render on the server, one for a page in the browser. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        retry: (failures, error) => failures < 2 && fromTrpcError(error).retryable,
      },
    },
  });
