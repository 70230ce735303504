import type { GridBounds } from "../grid/window.ts";

/** Rows of a band: a few edges of the neighbours are looked at in vain. */
const ROWS = 64;
/** Most bands; those of a taller area have more rows. */
const MOST = 4096;

/** The edges of rings by the rows that they pass, so that what lies in some rows is found without looking at all of them. */
export class EdgeBands {
  readonly #rings: readonly Float64Array[];
  readonly #firstRow: number;
  readonly #rows: number;
  readonly #count: number;
  /** Where the edges of a band begin in the lists below; one more tells where the last ends. */
  readonly #starts: Uint32Array;
  readonly #ringOf: Uint32Array;
  readonly #placeOf: Uint32Array;

  /** @param rings closed rings in cells: column, row, column, row, ... */
  constructor(rings: readonly Float64Array[], { minRow, maxRow }: GridBounds) {
    // No rings have no bounds.
    const height = Math.max(0, maxRow - minRow);
    this.#rings = rings;
    this.#firstRow = minRow;
    this.#rows = Math.max(ROWS, height / MOST);
    this.#count = Math.floor(height / this.#rows) + 1;
    this.#starts = new Uint32Array(this.#count + 2);
    // Counted two places further on, so that after both passes every band begins where the counts say.
    this.#eachPlace((band) => {
      this.#starts[band + 2] = (this.#starts[band + 2] ?? 0) + 1;
    });
    for (let band = 2; band < this.#starts.length; band++)
      this.#starts[band] = (this.#starts[band] ?? 0) + (this.#starts[band - 1] ?? 0);
    const size = this.#starts.at(-1) ?? 0;
    this.#ringOf = new Uint32Array(size);
    this.#placeOf = new Uint32Array(size);
    this.#eachPlace((band, ring, place) => {
      const index = this.#starts[band + 1] ?? 0;
      this.#ringOf[index] = ring;
      this.#placeOf[index] = place;
      this.#starts[band + 1] = index + 1;
    });
  }

  /** Tells each band that each edge passes. */
  #eachPlace(take: (band: number, ring: number, place: number) => void): void {
    this.#rings.forEach((ring, index) => {
      for (let place = 0; place + 3 < ring.length; place += 2) {
        const from = this.#bandOf(ring[place + 1] ?? Number.NaN);
        const to = this.#bandOf(ring[place + 3] ?? Number.NaN);
        for (let band = Math.min(from, to); band <= Math.max(from, to); band++)
          take(band, index, place);
      }
    });
  }

  #bandOf(row: number): number {
    return Math.min(this.#count - 1, Math.max(0, Math.floor((row - this.#firstRow) / this.#rows)));
  }

  /** Gives each edge that may pass the rows from `row` to just before `end`, once: x and y where it begins and ends. */
  forEach(
    row: number,
    end: number,
    take: (x0: number, y0: number, x1: number, y1: number) => void,
  ): void {
    const [first, last] = [this.#bandOf(row), this.#bandOf(end)];
    for (let band = first; band <= last; band++) {
      const stop = this.#starts[band + 1] ?? 0;
      for (let index = this.#starts[band] ?? 0; index < stop; index++) {
        const ring = this.#rings[this.#ringOf[index] ?? 0];
        const place = this.#placeOf[index] ?? 0;
        if (ring === undefined) continue;
        const y0 = ring[place + 1] ?? Number.NaN;
        const y1 = ring[place + 3] ?? Number.NaN;
        // An edge of several bands is given with the first of them.
        if (band > first && this.#bandOf(Math.min(y0, y1)) < band) continue;
        take(ring[place] ?? Number.NaN, y0, ring[place + 2] ?? Number.NaN, y1);
      }
    }
  }
}
