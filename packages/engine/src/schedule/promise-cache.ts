import { LRUCache } from "lru-cache";
import { type Clock, SYSTEM_CLOCK } from "./clock.ts";
import { SharedWork } from "./shared-work.ts";

/** Options of a {@link PromiseCache}. */
export interface PromiseCacheOptions<Value> {
  /** Maximum number of cached values, least recently used first out; default unlimited. */
  readonly maxEntries?: number;
  /** Maximum total size of all cached values. */
  readonly maxSize?: number;
  /** Size of a value, 1 or more. */
  readonly sizeOf?: (value: Value) => number;
  /** Time to live in milliseconds, from the first request for the value; default unlimited. */
  readonly ttlMs?: number;
  /** Whether a cached value may still be used. */
  readonly isUsable?: (value: Value) => boolean;
  readonly clock?: Pick<Clock, "monotonic">;
}

interface CachedValue<Value> {
  readonly value: Value;
  /** Time of the first request, by the monotonic clock. */
  readonly requestedAt: number;
}

/**
 * A cache of values by name. Each value is computed on first use, once for all callers that wait for it, and again
 * after it expired or failed. The computation is aborted when its last caller has left.
 */
export class PromiseCache<Value> {
  readonly #options: PromiseCacheOptions<Value>;
  readonly #clock: Pick<Clock, "monotonic">;
  readonly #cached: LRUCache<string, CachedValue<Value>> | Map<string, CachedValue<Value>>;
  readonly #inFlight = new Map<string, SharedWork<Value>>();

  constructor(options: PromiseCacheOptions<Value> = {}) {
    const { maxEntries, maxSize, sizeOf = () => 1, clock = SYSTEM_CLOCK } = options;
    this.#options = options;
    this.#clock = clock;
    this.#cached =
      maxEntries === undefined
        ? new Map()
        : new LRUCache({
            max: maxEntries,
            ...(maxSize === undefined
              ? {}
              : { maxSize, sizeCalculation: ({ value }: CachedValue<Value>) => sizeOf(value) }),
          });
  }

  /**
   * The value of a name.
   *
   * @param make computes the value; its signal is aborted when the last caller has left
   * @throws what `make` throws, or the reason of the signal after an abort
   */
  async get(
    name: string,
    signal: AbortSignal,
    make: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const cached = this.#cached.get(name);
    if (cached !== undefined && this.#isUsable(cached)) return cached.value;
    const known = this.#inFlight.get(name);
    if (known !== undefined && !known.isAbandoned) return await known.join(signal);
    signal.throwIfAborted();
    const work = new SharedWork((shared) => this.#make(name, shared, make));
    this.#inFlight.set(name, work);
    return await work.join(signal);
  }

  #isUsable({ value, requestedAt }: CachedValue<Value>): boolean {
    const { ttlMs = Infinity, isUsable = () => true } = this.#options;
    return this.#clock.monotonic() - requestedAt <= ttlMs && isUsable(value);
  }

  async #make(
    name: string,
    signal: AbortSignal,
    make: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const requestedAt = this.#clock.monotonic();
    try {
      const value = await make(signal);
      // After an abort, another computation of the value may already run.
      if (!signal.aborted) this.#cached.set(name, { value, requestedAt });
      return value;
    } finally {
      if (!signal.aborted) this.#inFlight.delete(name);
    }
  }
}
