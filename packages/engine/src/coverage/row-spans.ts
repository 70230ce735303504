/** Steps of a sort of `count` numbers: n log n. */
export const stepsOfSort = (count: number): number => 1 + count * Math.log2(count + 1);

/** Runs of whole cells in some rows, in any order and overlapping: a mask under construction. */
export class RowSpans {
  readonly #firstRow: number;
  readonly #rows: number[][];

  /** Rows firstRow..firstRow+rowCount-1; `add` ignores other rows. */
  constructor(firstRow: number, rowCount: number) {
    this.#firstRow = firstRow;
    this.#rows = Array.from({ length: rowCount }, () => []);
  }

  get firstRow(): number {
    return this.#firstRow;
  }

  get endRow(): number {
    return this.#firstRow + this.#rows.length;
  }

  /** Adds the cells from column `from` to before column `to`. */
  add(row: number, from: number, to: number): void {
    if (from < to) this.#rows[row - this.#firstRow]?.push(from, to);
  }

  /** The runs of a row: disjoint, from left to right, as from, to, from, to, ... */
  merged(row: number): readonly number[] {
    const runs = this.#rows[row - this.#firstRow] ?? [];
    if (runs.length <= 2) return runs;
    const order = Array.from({ length: runs.length / 2 }, (_, index) => 2 * index).toSorted(
      (a, b) => (runs[a] ?? 0) - (runs[b] ?? 0),
    );
    const disjoint: number[] = [];
    let [from, to] = [Infinity, -Infinity];
    for (const index of order) {
      const [nextFrom = 0, nextTo = 0] = [runs[index], runs[index + 1]];
      if (nextFrom > to) {
        if (from < to) disjoint.push(from, to);
        [from, to] = [nextFrom, nextTo];
      } else if (nextTo > to) to = nextTo;
    }
    disjoint.push(from, to);
    return disjoint;
  }
}
