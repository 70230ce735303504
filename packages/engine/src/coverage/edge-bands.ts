import type { GridBounds } from "../grid/window.ts";

/** Minimum rows of a band: small enough that few edges outside the selected rows are tested. */
const MIN_ROWS = 64;
/** Maximum number of bands; a taller area has more rows in each band. */
const MAX_BANDS = 4096;

/**
 * The edges of rings, indexed by the band of rows in which they begin, so that the edges that cross some rows are found
 * without a test of all edges. Select rows from the top down: edges that end above the rows are dropped, and tested
 * again only after a selection of higher rows. Each edge is stored once, however many rows it crosses.
 */
export class EdgeBands {
  readonly #rings: readonly Float64Array[];
  readonly #firstRow: number;
  readonly #rows: number;
  readonly #count: number;
  /** Index in the lists below of the first edge of each band; one more entry for the end of the last band. */
  readonly #starts: Uint32Array;
  readonly #ringOf: Uint32Array;
  readonly #offsetOf: Uint32Array;
  /** The edges that begin in the bands visited so far, without those that end above the selected rows. */
  readonly #active: Uint32Array;
  #activeCount = 0;
  #nextBand = 0;
  #row = -Infinity;
  readonly #selected: Uint32Array;

  /** @param rings closed rings in cells: column, row, column, row, ... */
  constructor(rings: readonly Float64Array[], { minRow, maxRow }: GridBounds) {
    // Without rings the bounds are infinite.
    const height = Math.max(0, maxRow - minRow);
    this.#rings = rings;
    this.#firstRow = minRow;
    this.#rows = Math.max(MIN_ROWS, height / MAX_BANDS);
    this.#count = Math.floor(height / this.#rows) + 1;
    this.#starts = new Uint32Array(this.#count + 2);
    let size = 0;
    // Counts are stored two entries further on, so that after both passes each entry is the start of its band.
    for (const ring of rings)
      for (let offset = 0; offset + 3 < ring.length; offset += 2, size++) {
        const band = this.#bandOf(topOf(ring, offset)) + 2;
        this.#starts[band] = (this.#starts[band] ?? 0) + 1;
      }
    for (let band = 2; band < this.#starts.length; band++)
      this.#starts[band] = (this.#starts[band] ?? 0) + (this.#starts[band - 1] ?? 0);
    this.#ringOf = new Uint32Array(size);
    this.#offsetOf = new Uint32Array(size);
    this.#active = new Uint32Array(size);
    this.#selected = new Uint32Array(size);
    for (const [number, ring] of rings.entries())
      for (let offset = 0; offset + 3 < ring.length; offset += 2) {
        const band = this.#bandOf(topOf(ring, offset)) + 1;
        const index = this.#starts[band] ?? 0;
        this.#ringOf[index] = number;
        this.#offsetOf[index] = offset;
        this.#starts[band] = index + 1;
      }
  }

  #bandOf(row: number): number {
    return Math.min(this.#count - 1, Math.max(0, Math.floor((row - this.#firstRow) / this.#rows)));
  }

  /** Selects the edges that may cross the rows from `row` to before `end`; returns their number. */
  select(row: number, end: number): number {
    if (row < this.#row) [this.#activeCount, this.#nextBand] = [0, 0];
    this.#row = row;
    for (const last = this.#bandOf(end); this.#nextBand <= last; this.#nextBand++) {
      const stop = this.#starts[this.#nextBand + 1] ?? 0;
      for (let edge = this.#starts[this.#nextBand] ?? 0; edge < stop; edge++)
        this.#active[this.#activeCount++] = edge;
    }
    let [stillActive, selected] = [0, 0];
    for (let index = 0; index < this.#activeCount; index++) {
      const edge = this.#active[index] ?? 0;
      const ring = this.#rings[this.#ringOf[edge] ?? 0] ?? NO_RING;
      const offset = this.#offsetOf[edge] ?? 0;
      const [y0, y1] = [ring[offset + 1] ?? Number.NaN, ring[offset + 3] ?? Number.NaN];
      if (y0 < row && y1 < row) continue;
      this.#active[stillActive++] = edge;
      if (y0 <= end || y1 <= end) this.#selected[selected++] = edge;
    }
    this.#activeCount = stillActive;
    return selected;
  }

  /** The ring of a selected edge. */
  ring(index: number): Float64Array {
    return this.#rings[this.#ringOf[this.#selected[index] ?? 0] ?? 0] ?? NO_RING;
  }

  /** Offset of a selected edge in its ring: x and y of its first end, then of its second end. */
  offset(index: number): number {
    return this.#offsetOf[this.#selected[index] ?? 0] ?? 0;
  }
}

const NO_RING = new Float64Array();

const topOf = (ring: Float64Array, offset: number): number =>
  Math.min(ring[offset + 1] ?? Number.NaN, ring[offset + 3] ?? Number.NaN);
