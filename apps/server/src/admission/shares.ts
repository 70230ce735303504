/** Why an amount was refused: nothing is left for anybody, or nothing for this caller. */
export type Refusal = "all" | "caller";

/** Amounts that callers take and return, limited for all together and for each. */
export class Shares {
  readonly #most: number;
  readonly #mostOfCaller: number;
  readonly #taken = new Map<string, number>();
  #total = 0;

  /** @param mostOfCaller the most that one caller may have at the same time */
  constructor(most: number, mostOfCaller: number) {
    this.#most = most;
    this.#mostOfCaller = mostOfCaller;
  }

  /** The amount that all callers have taken. */
  get total(): number {
    return this.#total;
  }

  /** Why an amount cannot be taken; undefined if it can. */
  refusalOf(caller: string, amount: number): Refusal | undefined {
    if ((this.#taken.get(caller) ?? 0) + amount > this.#mostOfCaller) return "caller";
    return this.#total + amount > this.#most ? "all" : undefined;
  }

  /**
   * Takes an amount without checking the limits.
   *
   * @returns a function that returns the amount
   */
  take(caller: string, amount: number): () => void {
    this.#total += amount;
    this.#taken.set(caller, (this.#taken.get(caller) ?? 0) + amount);
    return () => {
      this.#total -= amount;
      const left = (this.#taken.get(caller) ?? 0) - amount;
      if (left > 0) this.#taken.set(caller, left);
      else this.#taken.delete(caller);
    };
  }
}
