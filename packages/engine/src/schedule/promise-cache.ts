import { LRUCache } from "lru-cache";
import { type Clock, SYSTEM_CLOCK } from "./clock.ts";
import { SharedWork } from "./shared-work.ts";

/** What a cache of promises keeps, and for how long. */
export interface PromiseCacheOptions<Value> {
  /** Most values that are kept; those that were used last are kept longest. All of them when it is left out. */
  readonly maxEntries?: number;
  /** Most that all kept values together may measure. */
  readonly maxSize?: number;
  /** What a value measures, 1 or more. */
  readonly sizeOf?: (value: Value) => number;
  /** Milliseconds from the first question for a value to its end; without an end when it is left out. */
  readonly ttlMs?: number;
  /** Whether a kept value may still be given out. */
  readonly isUsable?: (value: Value) => boolean;
  readonly clock?: Pick<Clock, "monotonic">;
}

interface Kept<Value> {
  readonly value: Value;
  /** When it was asked for, by the monotonic clock. */
  readonly madeAt: number;
}

/**
 * Values by their names. Each is made when it is first asked for, once for all who wait for it, and again when it is too old
 * or could not be made. It is no longer made when the last who waited has left.
 */
export class PromiseCache<Value> {
  readonly #options: PromiseCacheOptions<Value>;
  readonly #clock: Pick<Clock, "monotonic">;
  readonly #kept: LRUCache<string, Kept<Value>> | Map<string, Kept<Value>>;
  readonly #underWay = new Map<string, SharedWork<Value>>();

  constructor(options: PromiseCacheOptions<Value> = {}) {
    const { maxEntries, maxSize, sizeOf = () => 1, clock = SYSTEM_CLOCK } = options;
    this.#options = options;
    this.#clock = clock;
    this.#kept =
      maxEntries === undefined
        ? new Map()
        : new LRUCache({
            max: maxEntries,
            ...(maxSize === undefined
              ? {}
              : { maxSize, sizeCalculation: ({ value }: Kept<Value>) => sizeOf(value) }),
          });
  }

  /**
   * The value of a name.
   *
   * @param make makes the value; its signal is aborted when nobody waits for the value any more
   * @throws what `make` throws, the reason of the signal once it is aborted
   */
  async get(
    name: string,
    signal: AbortSignal,
    make: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const kept = this.#kept.get(name);
    if (kept !== undefined && this.#isUsable(kept)) return kept.value;
    const known = this.#underWay.get(name);
    if (known !== undefined && !known.isAbandoned) return await known.join(signal);
    signal.throwIfAborted();
    const work = new SharedWork((shared) => this.#make(name, shared, make));
    this.#underWay.set(name, work);
    return await work.join(signal);
  }

  #isUsable({ value, madeAt }: Kept<Value>): boolean {
    const { ttlMs = Infinity, isUsable = () => true } = this.#options;
    return this.#clock.monotonic() - madeAt <= ttlMs && isUsable(value);
  }

  async #make(
    name: string,
    signal: AbortSignal,
    make: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const madeAt = this.#clock.monotonic();
    try {
      const value = await make(signal);
      // Of work that was abandoned another may already be under way.
      if (!signal.aborted) this.#kept.set(name, { value, madeAt });
      return value;
    } finally {
      if (!signal.aborted) this.#underWay.delete(name);
    }
  }
}
