import type { Suspects } from "../source/undeclared-nodata.ts";
import type { Accumulator } from "../statistics/accumulator.ts";

/** What a dataset states of its values. */
interface StatedValues {
  /** The plausible values, if it states any. */
  readonly range: readonly [low: number, high: number] | undefined;
  /** Codes of its classes. */
  readonly classes: Readonly<Record<string, string>> | undefined;
}

/**
 * Leaves out cells that mean no data although their source does not state it, and remembers the numbers that it found.
 * Values within the plausible range of the dataset are data.
 */
export class SuspectSearch {
  /** The stored numbers that were left out. */
  readonly found = new Set<number>();
  readonly #values: ReadonlyMap<number, number>;
  readonly #tooLarge: number;
  /** No value between these is suspect. */
  readonly #low: number;
  readonly #high: number;

  constructor({ stored, tooLarge }: Suspects, { range, classes }: StatedValues) {
    const [low, high] = range ?? [Infinity, -Infinity];
    const values = [...stored].filter(
      ([value]) => !(value >= low && value <= high) && classes?.[String(value)] === undefined,
    );
    this.#values = new Map(values);
    this.#tooLarge = tooLarge;
    const all = [...this.#values.keys(), -tooLarge, tooLarge];
    this.#low = Math.max(...all.filter((value) => value < 0));
    this.#high = Math.min(...all.filter((value) => value >= 0));
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
    const stored = this.#values.get(cell);
    const isTooLarge = Math.abs(cell) > this.#tooLarge && Number.isFinite(cell);
    if (stored === undefined && !isTooLarge) return false;
    this.found.add(stored ?? cell);
    return true;
  }
}

/** Numbers that a warning lists. */
const LISTED = 3;

/** The text of a warning about numbers that were left out. */
export function suspectNote(found: ReadonlySet<number>): string | undefined {
  if (found.size === 0) return undefined;
  const all = [...found].toSorted((a, b) => a - b);
  const listed = all.slice(0, LISTED).join(", ");
  return `cells of ${listed}${all.length > LISTED ? ", ..." : ""} are left out as no data, which the source does not state; set nodata in its entry to this, or to null if they are data`;
}
