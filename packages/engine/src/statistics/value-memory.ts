/** The memory of all statistics of an engine that hold distinct values. */
export class ValueMemory {
  readonly #limit: number;
  #taken = 0;

  /** @param limit bytes; a statistic that finds more taken gives up a part of its values */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Bytes taken. */
  get taken(): number {
    return this.#taken;
  }

  get isOver(): boolean {
    return this.#taken > this.#limit;
  }

  /** Counts bytes as taken, also beyond the limit, or as free if negative. */
  count(bytes: number): void {
    this.#taken += bytes;
  }
}
