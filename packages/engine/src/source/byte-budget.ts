import { refuseOver, type SourceLimits } from "./source-limits.ts";

type BudgetName = "maxBytesPerQuestion" | "maxBytesInFlight";

/** A reservation that is released when another caller needs the memory. */
interface Spare {
  readonly bytes: number;
  readonly giveUp: () => void;
}

interface Waiting {
  readonly bytes: number;
  readonly start: () => void;
}

/**
 * A budget of memory for blocks that are being read or used, in bytes. Callers wait for memory in the order of their
 * calls. A reservation in the budget of a request also counts in the budget of the engine.
 *
 * A caller must not reserve more while it holds a reservation: two callers could wait for each other forever.
 */
export class ByteBudget {
  readonly #name: BudgetName;
  readonly #limits: SourceLimits;
  readonly #whole: ByteBudget | undefined;
  /** In the order of their calls. */
  readonly #waiting = new Set<Waiting>();
  /** Reservations that are released when others need the memory, the oldest first. */
  readonly #spares = new Set<Spare>();
  #taken = 0;

  /** @param whole the budget that contains this one */
  constructor(name: BudgetName, limits: SourceLimits, whole?: ByteBudget) {
    this.#name = name;
    this.#limits = limits;
    this.#whole = whole;
  }

  /** Reserved bytes, including spare reservations. */
  get taken(): number {
    return this.#taken;
  }

  /**
   * Reserves memory without waiting, until disposal or until another caller needs it. Counts only in the outermost
   * budget.
   *
   * @param giveUp called when another caller needs the memory; it must release the memory at once
   * @returns undefined when the memory is not available
   */
  takeSpare(bytes: number, giveUp: () => void): Disposable | undefined {
    if (this.#whole !== undefined) return this.#whole.takeSpare(bytes, giveUp);
    if (!this.#fits(bytes)) return undefined;
    const spare = { bytes, giveUp };
    this.#spares.add(spare);
    this.#taken += bytes;
    return {
      [Symbol.dispose]: () => {
        if (this.#spares.delete(spare)) this.#giveBack(bytes);
      },
    };
  }

  /** Number of callers that wait for memory. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Reserves memory; disposal releases it.
   *
   * @throws SourceError for more than the limit
   * @throws the reason of the signal as soon as it is aborted
   */
  async take(bytes: number, signal: AbortSignal): Promise<Disposable> {
    this.refuseTooMany(bytes);
    signal.throwIfAborted();
    if (!this.#takeNow(bytes)) await this.#waitFor(bytes, signal);
    const whole = this.#whole;
    // Mostly nobody waits, and each block would cost several promises.
    if (whole !== undefined && !whole.#takeNow(bytes))
      try {
        await whole.#waitFor(bytes, signal);
      } catch (error) {
        this.#giveBack(bytes);
        throw error;
      }
    let isBack = false;
    return {
      [Symbol.dispose]: () => {
        if (isBack) return;
        isBack = true;
        if (whole !== undefined) whole.#giveBack(bytes);
        this.#giveBack(bytes);
      },
    };
  }

  refuseTooMany(bytes: number): void {
    refuseOver(this.#name, this.#limits, bytes, "bytes to read and decode at once");
    this.#whole?.refuseTooMany(bytes);
  }

  /** Reserves memory unless others wait for it or it does not fit. */
  #takeNow(bytes: number): boolean {
    if (this.#waiting.size > 0 || !this.#fits(bytes)) return false;
    this.#taken += bytes;
    return true;
  }

  #giveBack(bytes: number): void {
    this.#taken -= bytes;
    this.#startNext();
  }

  /** Whether the bytes fit; releases spare reservations if that makes them fit. */
  #fits(bytes: number): boolean {
    let over = this.#taken + bytes - this.#limits[this.#name];
    if (over <= 0) return true;
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

  /** Waits for memory and reserves it. */
  #waitFor(bytes: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.delete(waiting);
        reject(signal.reason as Error);
        // The next callers may need less.
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
