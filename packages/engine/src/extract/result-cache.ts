import { type AttributeResult, bytesOfResults, type CacheStats } from "@cas/models";
import { LRUCache } from "lru-cache";

/** The results of a dataset and their warnings. */
export interface AssessedResults {
  readonly results: readonly AttributeResult[];
  readonly warnings: readonly string[];
}

/** The limits of a cache of results. */
export interface ResultCacheLimits {
  /** Maximum number of cached results; 0 turns the cache off. */
  readonly resultCacheMaxEntries: number;
  /** Seconds that a result stays; 0 turns the cache off. */
  readonly resultCacheTtlS: number;
  /** Maximum bytes of all cached results, estimated. */
  readonly resultCacheBytes: number;
}

/** A cache of results, for repeated requests with the same geometry. */
export class ResultCache {
  readonly #results: LRUCache<string, AssessedResults> | undefined;
  #hits = 0;
  #misses = 0;

  constructor({ resultCacheMaxEntries, resultCacheTtlS, resultCacheBytes }: ResultCacheLimits) {
    if (resultCacheMaxEntries > 0 && resultCacheTtlS > 0)
      this.#results = new LRUCache({
        max: resultCacheMaxEntries,
        ttl: resultCacheTtlS * 1000,
        maxSize: resultCacheBytes,
        sizeCalculation: (results, key) => 2 * key.length + bytesOfResults(results),
      });
  }

  get(key: string): AssessedResults | undefined {
    const result = this.#results?.get(key);
    if (result === undefined) this.#misses += 1;
    else this.#hits += 1;
    return result;
  }

  set(key: string, result: AssessedResults): void {
    this.#results?.set(key, result);
  }

  /** The counters in the format of the service. */
  stats(): CacheStats {
    const total = this.#hits + this.#misses;
    return {
      hits: this.#hits,
      misses: this.#misses,
      size: this.#results?.size ?? 0,
      hit_rate: total === 0 ? 0 : Math.round((this.#hits / total) * 1e4) / 1e4,
    };
  }
}
