import { retryCalls, retryDelay } from "@cas/api/query";
import { QueryClient } from "@tanstack/react-query";

/** A query cache that retries calls whose failure may pass, by the table of CAS errors. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: retryCalls(),
        retryDelay,
      },
    },
  });
}
