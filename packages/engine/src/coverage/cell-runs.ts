/** Numbers for which there is place at first; it doubles when it is used up. */
const FIRST_PLACES = 256;

/** Takes the covered cells of a window, a run at a time. */
export interface RunTaker {
  /** Takes the cells from column `from` to just before column `end`, each covered by the same fraction, greater than 0. */
  add(row: number, from: number, end: number, fraction: number): void;
}

/**
 * The covered cells of a window as runs of neighbours in a row that are covered alike: what lies inside an area is one run a
 * row, so their number grows with the area's perimeter.
 */
export class CellRuns implements RunTaker {
  #size = 0;
  /** Row, first column and the column after the last, for each run. */
  #places: Int32Array;
  #fractions: Float64Array;

  /** @param most how many runs there can be, where that is known to be few */
  constructor(most: number = FIRST_PLACES) {
    const places = Math.max(1, Math.min(most, FIRST_PLACES));
    this.#places = new Int32Array(3 * places);
    this.#fractions = new Float64Array(places);
  }

  /** Number of runs. */
  get size(): number {
    return this.#size;
  }

  add(row: number, from: number, end: number, fraction: number): void {
    const run = this.#size;
    if (run === this.#fractions.length) this.#grow();
    this.#places[3 * run] = row;
    this.#places[3 * run + 1] = from;
    this.#places[3 * run + 2] = end;
    this.#fractions[run] = fraction;
    this.#size = run + 1;
  }

  row(run: number): number {
    return this.#places[3 * run] ?? 0;
  }

  /** The first column. */
  from(run: number): number {
    return this.#places[3 * run + 1] ?? 0;
  }

  /** The column after the last. */
  end(run: number): number {
    return this.#places[3 * run + 2] ?? 0;
  }

  /** The covered fraction of each cell, greater than 0 and at most 1. */
  fraction(run: number): number {
    return this.#fractions[run] ?? 0;
  }

  #grow(): void {
    const [places, fractions] = [this.#places, this.#fractions];
    this.#places = new Int32Array(2 * places.length);
    this.#places.set(places);
    this.#fractions = new Float64Array(2 * fractions.length);
    this.#fractions.set(fractions);
  }
}
