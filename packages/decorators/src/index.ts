/**
 * Decorators `Cas -> Cas` for a server's source.
 *
 * @module @cas/decorators
 */
/** The types of requests, responses and errors, so that a project that has only this package can name them. */
export type * from "@cas/models";
export {
  aroundCalls,
  type CasMethod,
  type CasRequest,
  type Handler,
  type Next,
} from "./around-calls.ts";
export {
  breakCircuit,
  type Circuit,
  type CircuitHealth,
  type CircuitOptions,
} from "./break-circuit.ts";
export {
  cacheCatalog,
  type CatalogCacheOptions,
  type CatalogLookup,
  DEFAULT_CATALOG_STALE_S,
  DEFAULT_CATALOG_TTL_S,
} from "./cache-catalog.ts";
export { honourRateLimit, MAX_RETRY_AFTER_S } from "./honour-rate-limit.ts";
export { type ConcurrencyOptions, limitConcurrency } from "./limit-concurrency.ts";
export { limitTime, type TimeLimitOptions } from "./limit-time.ts";
export { shareInFlight } from "./share-in-flight.ts";
