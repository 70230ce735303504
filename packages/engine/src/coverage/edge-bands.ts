import type { GridBounds } from "../grid/window.ts";

/** Rows of a band: a few edges of the neighbours are looked at in vain. */
const ROWS = 64;
/** Most bands; those of a taller area have more rows. */
const MOST = 4096;

/**
 * The edges of rings by the band of rows in which they begin, so that those that pass some rows are found without looking
 * at all of them. Rows are asked for from the top down: edges that end above are forgotten, and looked at again only when
 * higher rows are asked for. So each edge is kept once, however many rows it passes.
 */
export class EdgeBands {
  readonly #rings: readonly Float64Array[];
  readonly #firstRow: number;
  readonly #rows: number;
  readonly #count: number;
  /** Where the edges of a band begin in the lists below; one more tells where the last ends. */
  readonly #starts: Uint32Array;
  readonly #ringOf: Uint32Array;
  readonly #placeOf: Uint32Array;
  /** The edges that begin in bands up to the last that was looked at, without those that end above. */
  readonly #active: Uint32Array;
  #activeCount = 0;
  #nextBand = 0;
  #row = -Infinity;
  readonly #selected: Uint32Array;

  /** @param rings closed rings in cells: column, row, column, row, ... */
  constructor(rings: readonly Float64Array[], { minRow, maxRow }: GridBounds) {
    // No rings have no bounds.
    const height = Math.max(0, maxRow - minRow);
    this.#rings = rings;
    this.#firstRow = minRow;
    this.#rows = Math.max(ROWS, height / MOST);
    this.#count = Math.floor(height / this.#rows) + 1;
    this.#starts = new Uint32Array(this.#count + 2);
    let size = 0;
    // Counted two places further on, so that after both passes every band begins where the counts say.
    for (const ring of rings)
      for (let place = 0; place + 3 < ring.length; place += 2, size++) {
        const band = this.#bandOf(topOf(ring, place)) + 2;
        this.#starts[band] = (this.#starts[band] ?? 0) + 1;
      }
    for (let band = 2; band < this.#starts.length; band++)
      this.#starts[band] = (this.#starts[band] ?? 0) + (this.#starts[band - 1] ?? 0);
    this.#ringOf = new Uint32Array(size);
    this.#placeOf = new Uint32Array(size);
    this.#active = new Uint32Array(size);
    this.#selected = new Uint32Array(size);
    for (const [number, ring] of rings.entries())
      for (let place = 0; place + 3 < ring.length; place += 2) {
        const band = this.#bandOf(topOf(ring, place)) + 1;
        const index = this.#starts[band] ?? 0;
        this.#ringOf[index] = number;
        this.#placeOf[index] = place;
        this.#starts[band] = index + 1;
      }
  }

  #bandOf(row: number): number {
    return Math.min(this.#count - 1, Math.max(0, Math.floor((row - this.#firstRow) / this.#rows)));
  }

  /** Selects the edges that may pass the rows from `row` to just before `end`; tells how many they are. */
  select(row: number, end: number): number {
    if (row < this.#row) [this.#activeCount, this.#nextBand] = [0, 0];
    this.#row = row;
    for (const last = this.#bandOf(end); this.#nextBand <= last; this.#nextBand++) {
      const stop = this.#starts[this.#nextBand + 1] ?? 0;
      for (let edge = this.#starts[this.#nextBand] ?? 0; edge < stop; edge++)
        this.#active[this.#activeCount++] = edge;
    }
    let [kept, selected] = [0, 0];
    for (let index = 0; index < this.#activeCount; index++) {
      const edge = this.#active[index] ?? 0;
      const ring = this.#rings[this.#ringOf[edge] ?? 0] ?? NOTHING;
      const place = this.#placeOf[edge] ?? 0;
      const [y0, y1] = [ring[place + 1] ?? Number.NaN, ring[place + 3] ?? Number.NaN];
      if (y0 < row && y1 < row) continue;
      this.#active[kept++] = edge;
      if (y0 <= end || y1 <= end) this.#selected[selected++] = edge;
    }
    this.#activeCount = kept;
    return selected;
  }

  /** The ring of a selected edge. */
  ring(index: number): Float64Array {
    return this.#rings[this.#ringOf[this.#selected[index] ?? 0] ?? 0] ?? NOTHING;
  }

  /** Where in its ring a selected edge begins: x and y of its first end, then those of its second. */
  place(index: number): number {
    return this.#placeOf[this.#selected[index] ?? 0] ?? 0;
  }
}

const NOTHING = new Float64Array();

const topOf = (ring: Float64Array, place: number): number =>
  Math.min(ring[place + 1] ?? Number.NaN, ring[place + 3] ?? Number.NaN);
