import {
  cellsOf,
  isStated,
  isSuspect,
  rangeWithoutSuspects,
  type StatedValues,
  type Suspects,
} from "../source/undeclared-nodata.ts";
import type { Accumulator } from "../statistics/accumulator.ts";

/**
 * Leaves out cells that mean no data although their source does not state it, and remembers the numbers that it found.
 * Values within the plausible range of the dataset are data.
 */
export class SuspectSearch {
  /** The stored numbers that were left out. */
  readonly found = new Set<number>();
  readonly #suspects: Suspects;
  /** No value between these is suspect. */
  readonly #low: number;
  readonly #high: number;

  constructor(suspects: Suspects, stated: StatedValues) {
    const stored = [...suspects.stored].filter(([value]) => !isStated(value, stated));
    this.#suspects = { ...suspects, stored: new Map(stored) };
    [this.#low, this.#high] = rangeWithoutSuspects(this.#suspects);
  }

  /**
   * Accumulates the cells at indices from..end-1 that are not suspect, see {@link Accumulator.addRun}. Returns the number
   * of valid cells.
   */
  addOthers(
    accumulator: Accumulator,
    cells: ArrayLike<number>,
    from: number,
    end: number,
    nodata: number | undefined,
    weight: number,
  ): number {
    const [low, high] = [this.#low, this.#high];
    let [valid, start] = [0, from];
    for (let index = from; index < end; index++) {
      const cell = cells[index] ?? Number.NaN;
      if ((cell > low && cell < high) || !this.isSuspect(cell)) continue;
      valid += accumulator.addRun(cells, start, index, nodata, weight);
      start = index + 1;
    }
    return valid + accumulator.addRun(cells, start, end, nodata, weight);
  }

  /** Whether a cell means no data; remembers its number then. */
  isSuspect(cell: number): boolean {
    if (!isSuspect(cell, this.#suspects)) return false;
    this.found.add(this.#suspects.stored.get(cell) ?? cell);
    return true;
  }
}

/** The text of a warning about numbers that were left out. */
export const suspectNote = (found: ReadonlySet<number>): string | undefined =>
  found.size === 0
    ? undefined
    : `${cellsOf(found)} are left out as no data, which the source does not state; set nodata in its entry to this, or to null if they are data`;
