import { fromTrpcError } from "../trpc/from-trpc-error.ts";

/** Default of {@link retryCalls}: how often a failed query is repeated. */
export const DEFAULT_QUERY_RETRIES = 2;

/** Longest Retry-After that a query waits for, seconds; a page that loads for longer looks broken. */
export const MAX_RETRY_AFTER_S = 30;

/**
 * The `retry` option of TanStack Query for calls of CAS, over tRPC or by any `Cas`: repeats failures that may pass, by the
 * table of error types, unless the server asks to wait for longer than {@link MAX_RETRY_AFTER_S}.
 *
 * @param most how often a failed query is repeated; 0 over a CasClient that retries itself
 * @example
 * new QueryClient({ defaultOptions: { queries: { retry: retryCalls(), retryDelay } } });
 */
export function retryCalls(
  most: number = DEFAULT_QUERY_RETRIES,
): (failureCount: number, error: unknown) => boolean {
  return (failureCount, error) => {
    const { retryable, retryAfter = 0 } = fromTrpcError(error);
    return failureCount < most && retryable && retryAfter <= MAX_RETRY_AFTER_S;
  };
}

/**
 * The `retryDelay` option of TanStack Query: the Retry-After of the server, or else its usual 1, 2, 4, ... at most 30 seconds.
 *
 * @returns milliseconds
 */
export function retryDelay(failureCount: number, error: unknown): number {
  const { retryAfter } = fromTrpcError(error);
  return retryAfter === undefined
    ? Math.min(1000 * 2 ** failureCount, 30_000)
    : Math.ceil(retryAfter * 1000);
}
