import { ERROR_TYPES, isCasErrorType } from "@cas/models";
import { QueryClient } from "@tanstack/react-query";
import { failureOf } from "./failure.ts";

const MAX_RETRIES = 2;

/** A query cache that retries calls whose error type is retryable, by the table of CAS errors. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < MAX_RETRIES && isRetryable(failureOf(error).type),
      },
    },
  });
}

/** Also true for error types whose retryability depends on the HTTP status, which is not known here. */
const isRetryable = (type: string): boolean =>
  !isCasErrorType(type) || ERROR_TYPES[type].retryable !== false;
