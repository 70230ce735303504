/**
 * CAS in TanStack Query: options of queries, retries, failures.
 *
 * @module @cas/api/query
 */
export {
  type CasInfiniteQuery,
  casQueries,
  type CasQueries,
  type CasQueriesOptions,
  type CasQuery,
  type CasQueryKey,
} from "./cas-queries.ts";
export { DEFAULT_QUERY_RETRIES, MAX_RETRY_AFTER_S, retryCalls, retryDelay } from "./retry-calls.ts";
export { fromTrpcError } from "../trpc/from-trpc-error.ts";
