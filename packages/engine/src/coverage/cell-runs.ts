/** Runs that fit at first; the capacity doubles when it is used up. */
const INITIAL_CAPACITY = 256;

/** Receives the covered cells of a window, one run at a time. */
export interface RunConsumer {
  /**
   * Receives the cells from column `from` to before column `end`, all with the same coverage fraction, greater than 0.
   */
  add(row: number, from: number, end: number, fraction: number): void;
}

/**
 * The covered cells of a window as runs of neighbours in a row with the same coverage fraction. The inside of an area
 * is one run in each row, so the number of runs grows with the perimeter of the area.
 */
export class CellRuns implements RunConsumer {
  #size = 0;
  /** Row, first column and the column after the last, for each run. */
  #bounds: Int32Array;
  #fractions: Float64Array;

  /** @param most maximum number of runs, if it is known to be small */
  constructor(most: number = INITIAL_CAPACITY) {
    const capacity = Math.max(1, Math.min(most, INITIAL_CAPACITY));
    this.#bounds = new Int32Array(3 * capacity);
    this.#fractions = new Float64Array(capacity);
  }

  /** Number of runs. */
  get size(): number {
    return this.#size;
  }

  add(row: number, from: number, end: number, fraction: number): void {
    const run = this.#size;
    if (run === this.#fractions.length) this.#grow();
    this.#bounds[3 * run] = row;
    this.#bounds[3 * run + 1] = from;
    this.#bounds[3 * run + 2] = end;
    this.#fractions[run] = fraction;
    this.#size = run + 1;
  }

  row(run: number): number {
    return this.#bounds[3 * run] ?? 0;
  }

  /** The first column. */
  from(run: number): number {
    return this.#bounds[3 * run + 1] ?? 0;
  }

  /** The column after the last. */
  end(run: number): number {
    return this.#bounds[3 * run + 2] ?? 0;
  }

  /** The coverage fraction of each cell, greater than 0 and at most 1. */
  fraction(run: number): number {
    return this.#fractions[run] ?? 0;
  }

  #grow(): void {
    const [bounds, fractions] = [this.#bounds, this.#fractions];
    this.#bounds = new Int32Array(2 * bounds.length);
    this.#bounds.set(bounds);
    this.#fractions = new Float64Array(2 * fractions.length);
    this.#fractions.set(fractions);
  }
}
