import { refuseOver, type SourceLimits } from "./source-limits.ts";

type BudgetName = "maxBytesPerQuestion" | "maxBytesInFlight";

/** Room for what is kept only as long as nobody else needs the room. */
interface Spare {
  readonly bytes: number;
  readonly giveUp: () => void;
}

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
  /** Room that is given back when others need it, the longest kept first. */
  readonly #spares = new Set<Spare>();
  #taken = 0;

  /** @param whole the budget of which this one is a part */
  constructor(name: BudgetName, limits: SourceLimits, whole?: ByteBudget) {
    this.#name = name;
    this.#limits = limits;
    this.#whole = whole;
  }

  /** Bytes that are taken now, those included that are kept for as long as nobody needs them. */
  get taken(): number {
    return this.#taken;
  }

  /**
   * Takes room at once for what can be given up, until it is disposed of or others need it. It counts in that of all alone.
   *
   * @param giveUp called when others need the room, which is theirs after that
   * @returns undefined when there is not so much room
   */
  takeSpare(bytes: number, giveUp: () => void): Disposable | undefined {
    if (this.#whole !== undefined) return this.#whole.takeSpare(bytes, giveUp);
    if (!this.#makeRoom(bytes)) return undefined;
    const spare = { bytes, giveUp };
    this.#spares.add(spare);
    this.#taken += bytes;
    return {
      [Symbol.dispose]: () => {
        if (!this.#spares.delete(spare)) return;
        this.#taken -= bytes;
        this.#startNext();
      },
    };
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
    if (this.#waiting.size > 0 || !this.#makeRoom(bytes)) await this.#turn(bytes, signal);
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

  /** Whether so much fits, after what is spare was given up where that makes it fit. */
  #makeRoom(bytes: number): boolean {
    let over = this.#taken + bytes - this.#limits[this.#name];
    let spare = 0;
    for (const one of this.#spares) spare += one.bytes;
    if (over > spare) return false;
    for (const one of this.#spares) {
      if (over <= 0) break;
      this.#spares.delete(one);
      this.#taken -= one.bytes;
      over -= one.bytes;
      one.giveUp();
    }
    return true;
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
      if (!this.#makeRoom(next.bytes)) return;
      this.#waiting.delete(next);
      next.start();
    }
  }
}
