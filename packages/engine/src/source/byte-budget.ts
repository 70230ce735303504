import { refuseOver, type SourceLimits } from "./source-limits.ts";

type BudgetName = "maxBytesPerQuestion" | "maxBytesInFlight";

interface Waiting {
  readonly bytes: number;
  readonly start: () => void;
}

/**
 * Room for blocks that are being read or used, in bytes. Who finds no room waits, in the order of asking. Room of a
 * question lies within that of the engine: it takes from both.
 *
 * Nobody may ask for more while they hold some, or two could wait for each other for ever.
 */
export class ByteBudget {
  readonly #name: BudgetName;
  readonly #limits: SourceLimits;
  readonly #whole: ByteBudget | undefined;
  /** In the order of asking. */
  readonly #waiting = new Set<Waiting>();
  #taken = 0;

  /** @param whole the budget of which this one is a part */
  constructor(name: BudgetName, limits: SourceLimits, whole?: ByteBudget) {
    this.#name = name;
    this.#limits = limits;
    this.#whole = whole;
  }

  /** Bytes that are taken now. */
  get taken(): number {
    return this.#taken;
  }

  /** How many wait for room. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Takes room until it is disposed of.
   *
   * @throws SourceError for more than there can ever be, the reason of the signal as soon as it is aborted
   */
  async take(bytes: number, signal: AbortSignal): Promise<Disposable> {
    this.refuseTooMany(bytes);
    const own = await this.#takeOwn(bytes, signal);
    if (this.#whole === undefined) return own;
    try {
      const outer = await this.#whole.take(bytes, signal);
      return {
        [Symbol.dispose]: () => {
          outer[Symbol.dispose]();
          own[Symbol.dispose]();
        },
      };
    } catch (error) {
      own[Symbol.dispose]();
      throw error;
    }
  }

  refuseTooMany(bytes: number): void {
    refuseOver(this.#name, this.#limits, bytes, "bytes to read and decode at once");
    this.#whole?.refuseTooMany(bytes);
  }

  async #takeOwn(bytes: number, signal: AbortSignal): Promise<Disposable> {
    signal.throwIfAborted();
    if (this.#waiting.size > 0 || !this.#fits(bytes)) await this.#turn(bytes, signal);
    else this.#taken += bytes;
    let isBack = false;
    return {
      [Symbol.dispose]: () => {
        if (isBack) return;
        isBack = true;
        this.#taken -= bytes;
        this.#startNext();
      },
    };
  }

  #fits(bytes: number): boolean {
    return this.#taken + bytes <= this.#limits[this.#name];
  }

  /** Waits until there is room, and takes it. */
  #turn(bytes: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.delete(waiting);
        reject(signal.reason as Error);
        // Those behind may be smaller.
        this.#startNext();
      };
      const waiting: Waiting = {
        bytes,
        start: () => {
          signal.removeEventListener("abort", leave);
          this.#taken += bytes;
          resolve();
        },
      };
      signal.addEventListener("abort", leave, { once: true });
      this.#waiting.add(waiting);
    });
  }

  #startNext(): void {
    for (const next of this.#waiting) {
      if (!this.#fits(next.bytes)) return;
      this.#waiting.delete(next);
      next.start();
    }
  }
}
