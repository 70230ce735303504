import type { Cas } from "@cas/models";
import { LRUCache } from "lru-cache";
import { aroundCalls } from "./around-calls.ts";

/** How long responses about the catalog are cached. */
export interface CatalogCacheOptions {
  /** Seconds in which a response is fresh; 0 turns the cache off. Default 3600, as in CAS. */
  readonly ttlS?: number | undefined;
  /** Further seconds in which a stale response is returned while it is revalidated. Default 60. */
  readonly staleS?: number | undefined;
  /** Most responses in the cache; default 1000. */
  readonly maxEntries?: number | undefined;
  /** Called with the error of a revalidation that failed behind a cached response. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Called for every call about the catalog. */
  readonly onLookup?: ((lookup: CatalogLookup) => void) | undefined;
}

/** Whether a response was fresh in the cache, stale in the cache, or not there. */
export type CatalogLookup = "hit" | "stale" | "miss";

/** Seconds; CAS_METADATA_CACHE_TTL_S of the service has the same default. */
export const DEFAULT_CATALOG_TTL_S = 3600;
/** Seconds: long enough for a slow service to respond. */
export const DEFAULT_CATALOG_STALE_S = 60;

interface Cached {
  readonly response: unknown;
  readonly at: number;
}

/**
 * A source whose catalog is cached in memory (stale-while-revalidate): a stale response is returned at once and revalidated in
 * the background. Failures are not cached.
 */
export function cacheCatalog(cas: Cas, options: CatalogCacheOptions = {}): Cas {
  const { ttlS = DEFAULT_CATALOG_TTL_S, staleS = DEFAULT_CATALOG_STALE_S } = options;
  const { maxEntries = 1000, onError, onLookup } = options;
  if (ttlS <= 0) return cas;
  const cache = new LRUCache<string, Cached>({ max: maxEntries });
  const revalidations = new Set<string>();

  const cached = aroundCalls(cas, async ({ method, input, signal }, next) => {
    const key = JSON.stringify([method, input]);
    const fetchAndCache = async (ownSignal: AbortSignal | undefined): Promise<never> => {
      const response = await next(ownSignal);
      cache.set(key, { response, at: performance.now() });
      return response as never;
    };
    const entry = cache.get(key);
    const ageS = entry === undefined ? Infinity : (performance.now() - entry.at) / 1000;
    if (entry === undefined || ageS >= ttlS + staleS) {
      onLookup?.("miss");
      return fetchAndCache(signal);
    }
    onLookup?.(ageS >= ttlS ? "stale" : "hit");
    if (ageS >= ttlS && !revalidations.has(key)) {
      revalidations.add(key);
      // Without the caller's signal: the next caller needs the response too.
      void fetchAndCache(undefined)
        .catch((error: unknown) => onError?.(error))
        .finally(() => revalidations.delete(key))
        // No caller waits for this promise: an error of `onError` would end the process.
        .catch(() => undefined);
    }
    return entry.response as never;
  });
  return {
    ...cached,
    extract: (...call) => cas.extract(...call),
    batchExtract: (...call) => cas.batchExtract(...call),
  };
}
