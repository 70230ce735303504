import { ERROR_TYPES, isCasErrorType } from "@cas/models";
import { QueryClient } from "@tanstack/react-query";
import { failureOf } from "./failure.ts";

const MOST_RETRIES = 2;

/** A cache of answers that tries again what may succeed later, by the table of CAS errors. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < MOST_RETRIES && isRetryable(failureOf(error).type),
      },
    },
  });
}

/** A failure that only its status would tell about is worth another try. */
const isRetryable = (type: string): boolean =>
  !isCasErrorType(type) || ERROR_TYPES[type].retryable !== false;
