import type { Cas } from "@cas/models";
import { LRUCache } from "lru-cache";
import { aroundCalls } from "./around-calls.ts";

/** How long answers about the catalog are kept. */
export interface CatalogCacheOptions {
  /** Seconds in which an answer is taken as it is; 0 turns the cache off. Default 3600, as in CAS. */
  readonly ttlS?: number | undefined;
  /** Seconds after those in which it is still given while it is asked for anew. Default 60. */
  readonly staleS?: number | undefined;
  /** Most answers that are kept; default 1000. */
  readonly maxEntries?: number | undefined;
  /** Told of a failure behind an answer that was given from the cache. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Told of every question about the catalog how it was answered. */
  readonly onLookup?: ((lookup: CatalogLookup) => void) | undefined;
}

/** Whether an answer was in the cache, was there but old, or had to be asked for. */
export type CatalogLookup = "hit" | "stale" | "miss";

/** Seconds; CAS_METADATA_CACHE_TTL_S of the service has the same default. */
export const DEFAULT_CATALOG_TTL_S = 3600;
/** Seconds: long enough for a slow service to answer meanwhile. */
export const DEFAULT_CATALOG_STALE_S = 60;

interface Kept {
  readonly answer: unknown;
  readonly at: number;
}

/**
 * A source whose catalog is asked for once in a while: answers are given from memory, and asked for anew behind the caller's
 * back when they get old. Failures are not kept.
 */
export function cacheCatalog(cas: Cas, options: CatalogCacheOptions = {}): Cas {
  const { ttlS = DEFAULT_CATALOG_TTL_S, staleS = DEFAULT_CATALOG_STALE_S } = options;
  const { maxEntries = 1000, onError, onLookup } = options;
  if (ttlS <= 0) return cas;
  const kept = new LRUCache<string, Kept>({ max: maxEntries });
  const renewals = new Set<string>();

  const cached = aroundCalls(cas, async ({ method, input, signal }, ask) => {
    const key = JSON.stringify([method, input]);
    const keep = async (own: AbortSignal | undefined): Promise<never> => {
      const answer = await ask(own);
      kept.set(key, { answer, at: Date.now() });
      return answer as never;
    };
    const known = kept.get(key);
    const ageS = known === undefined ? Infinity : (Date.now() - known.at) / 1000;
    if (known === undefined || ageS >= ttlS + staleS) {
      onLookup?.("miss");
      return keep(signal);
    }
    onLookup?.(ageS >= ttlS ? "stale" : "hit");
    if (ageS >= ttlS && !renewals.has(key)) {
      renewals.add(key);
      // Without the caller's signal: the next caller wants the answer as well.
      void keep(undefined)
        .catch((error: unknown) => onError?.(error))
        .finally(() => renewals.delete(key))
        // Nobody waits for it: what a listener throws would end the process.
        .catch(() => undefined);
    }
    return known.answer as never;
  });
  return {
    ...cached,
    extract: (...call) => cas.extract(...call),
    batchExtract: (...call) => cas.batchExtract(...call),
  };
}
