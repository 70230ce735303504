import type { GridRings } from "../geometry/grid-rings.ts";
import type { Window } from "../grid/window.ts";
import type { Coverage } from "./coverage.ts";

/**
 * The exact coverage of a polygon: the fraction of each cell that lies inside, in closed form, without sampling.
 *
 * By Green's theorem the area of the polygon inside a cell is a sum over the pieces of its edges in the cell's row: a
 * piece that spans a height dy of the row adds dy to every cell right of it and, to the cell it lies in, dy times the
 * part of the cell right of it. Each piece is entered into a table of differences, and a running sum along the row turns
 * the table into fractions. The cost is linear in the cells that the edges cross plus the cells of the window.
 */
export function exactCoverage({ rings, bounds, area, rounding }: GridRings): Coverage {
  const negligible = Math.min(Math.max(NOISE, rounding), NEGLIGIBLE_SHARE * area);
  return { bounds, area, cover: (window) => coverWindow(rings, window, negligible) };
}

/**
 * A cell that is covered by less than rounding is not counted as touched: by less than this, for the running sum of a row
 * ends some 1e-13 away from 0, or than the rounding of the coordinates, in cells.
 */
const NOISE = 1e-12;
/** The same as a share of the whole area, for areas that are a tiny part of a cell: their sums are as much smaller. */
const NEGLIGIBLE_SHARE = 1e-6;

function coverWindow(
  rings: readonly Float64Array[],
  window: Window,
  negligible: number,
): Float64Array {
  const table = new DifferenceTable(window);
  for (const ring of rings)
    for (let i = 0; i + 3 < ring.length; i += 2)
      table.addEdge(
        (ring[i] ?? Number.NaN) - window.column,
        (ring[i + 1] ?? Number.NaN) - window.row,
        (ring[i + 2] ?? Number.NaN) - window.column,
        (ring[i + 3] ?? Number.NaN) - window.row,
      );
  return table.fractions(negligible);
}

/** Takes the edges of a polygon in cells of a window and gives the covered fraction of each cell. */
class DifferenceTable {
  readonly #width: number;
  readonly #height: number;
  /** Differences between neighbours of a row; one column more than the window takes what falls off its right end. */
  readonly #differences: Float64Array;
  /** Cells that an edge passes: all others are covered wholly or not at all. */
  readonly #crossed: Uint8Array;

  constructor({ width, height }: Window) {
    this.#width = width;
    this.#height = height;
    this.#differences = new Float64Array((width + 1) * height);
    this.#crossed = new Uint8Array(width * height);
  }

  addEdge(x0: number, y0: number, x1: number, y1: number): void {
    // An upward edge takes away what a downward one adds: that is what closes the area.
    const sign = y1 >= y0 ? -1 : 1;
    const [topX, topY, bottomX, bottomY] = y1 >= y0 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
    if (bottomY <= 0 || topY >= this.#height || Math.min(topX, bottomX) >= this.#width) return;
    if (topY === bottomY) {
      this.#markCrossed(Math.floor(topY), topX, bottomX);
      return;
    }
    const slope = (bottomX - topX) / (bottomY - topY);
    const firstRow = Math.max(0, Math.floor(topY));
    const lastRow = Math.min(this.#height, Math.ceil(bottomY));
    for (let row = firstRow; row < lastRow; row++) {
      const y = Math.max(topY, row);
      const nextY = Math.min(bottomY, row + 1);
      const x = y === topY ? topX : topX + (y - topY) * slope;
      const nextX = nextY === bottomY ? bottomX : topX + (nextY - topY) * slope;
      this.#addPiece(row, sign * (nextY - y), Math.min(x, nextX), Math.max(x, nextX));
      this.#markCrossed(row, x, nextX);
    }
  }

  /** Enters a piece of an edge that spans a (signed) height of one row while x goes from `left` to `right`. */
  #addPiece(row: number, height: number, left: number, right: number): void {
    const start = row * (this.#width + 1);
    if (right <= 0) {
      this.#add(start, height);
      return;
    }
    if (left >= this.#width) return;
    const perCell = height / (right - left);
    if (left < 0) this.#add(start, -left * perCell);
    const from = Math.max(0, left);
    const to = Math.min(this.#width, right);
    if (from === to) {
      this.#addInCell(start, Math.min(Math.floor(from), this.#width - 1), height, from, to);
      return;
    }
    for (let cell = Math.floor(from); cell < to; cell++) {
      const x = Math.max(from, cell);
      const nextX = Math.min(to, cell + 1);
      const whole = x === left && nextX === right;
      this.#addInCell(start, cell, whole ? height : (nextX - x) * perCell, x, nextX);
    }
  }

  #addInCell(start: number, cell: number, height: number, x: number, nextX: number): void {
    const left = (x + nextX) / 2 - cell;
    this.#add(start + cell, height * (1 - left));
    this.#add(start + cell + 1, height * left);
  }

  #add(index: number, height: number): void {
    this.#differences[index] = (this.#differences[index] ?? 0) + height;
  }

  #markCrossed(row: number, x: number, nextX: number): void {
    if (row < 0 || row >= this.#height) return;
    const first = Math.max(0, Math.floor(Math.min(x, nextX)));
    const last = Math.min(this.#width - 1, Math.floor(Math.max(x, nextX)));
    if (first <= last)
      this.#crossed.fill(1, row * this.#width + first, row * this.#width + last + 1);
  }

  /** @param negligible what a crossed cell must reach to count as touched */
  fractions(negligible: number): Float64Array {
    const width = this.#width;
    const fractions = new Float64Array(width * this.#height);
    for (let row = 0; row < this.#height; row++) {
      let covered = 0;
      for (let column = 0; column < width; column++) {
        covered += this.#differences[row * (width + 1) + column] ?? 0;
        const cell = row * width + column;
        if (this.#crossed[cell] === 0) fractions[cell] = covered > 0.5 ? 1 : 0;
        else fractions[cell] = covered < negligible ? 0 : Math.min(covered, 1);
      }
    }
    return fractions;
  }
}
