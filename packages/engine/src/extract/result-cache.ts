import type { AttributeResult, CacheStats } from "@cas/models";
import { LRUCache } from "lru-cache";

/** The results of a dataset and their warnings. */
export interface AssessedResults {
  readonly results: readonly AttributeResult[];
  readonly warnings: readonly string[];
}

/** A cache of results, for repeated requests with the same geometry. */
export class ResultCache {
  readonly #results: LRUCache<string, AssessedResults> | undefined;
  #hits = 0;
  #misses = 0;

  /**
   * @param maxEntries maximum number of cached results; 0 turns the cache off
   * @param ttlSeconds time to live of a result; 0 turns the cache off
   */
  constructor(maxEntries: number, ttlSeconds: number) {
    if (maxEntries > 0 && ttlSeconds > 0)
      this.#results = new LRUCache({ max: maxEntries, ttl: ttlSeconds * 1000 });
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
