import type { Window } from "../grid/window.ts";
import type { Steps } from "../schedule/pace.ts";
import type { RunConsumer } from "./cell-runs.ts";

/**
 * Takes the edges of a polygon in cells of a window and emits the coverage fraction of each cell.
 *
 * For speed, it skips cells that no edge crosses by words of a bit map, 32 cells at a time, and reuses its memory for
 * the next window.
 */
export class DifferenceTable {
  readonly #window: Window;
  readonly #memory: Memory;
  /** Differences between neighbours of a row; one extra column takes what falls beyond the right end of the window. */
  readonly #differences: Float64Array;
  /** Bits of cells that an edge crosses: all others are covered completely or not at all. */
  readonly #crossed: Int32Array;
  /** Bits of cells with a written difference. */
  readonly #written: Int32Array;
  readonly #rowWords: number;

  constructor(window: Window) {
    const { width, height } = window;
    this.#window = window;
    this.#rowWords = (width >> 5) + 1;
    const words = this.#rowWords * height;
    const size = (width + 1) * height;
    this.#memory = spare?.fits(size, words) === true ? spare : new Memory(size, words);
    // No other table may use the memory until it is empty again.
    spare = undefined;
    this.#differences = this.#memory.differences;
    this.#crossed = this.#memory.crossed;
    this.#written = this.#memory.written;
  }

  /** Adds an edge; all edges of closed rings must be added. Returns the approximate number of cells that it crosses. */
  addEdge(fromX: number, fromY: number, toX: number, toY: number): number {
    const { column, row: firstOfWindow, width, height } = this.#window;
    // An upward edge subtracts what a downward edge adds: this closes the area.
    const isDownward = toY >= fromY;
    const topX = (isDownward ? fromX : toX) - column;
    const topY = (isDownward ? fromY : toY) - firstOfWindow;
    const bottomX = (isDownward ? toX : fromX) - column;
    const bottomY = (isDownward ? toY : fromY) - firstOfWindow;
    if (bottomY <= 0 || topY >= height || Math.min(topX, bottomX) >= width) return 1;
    // An edge beside the window costs only its rows.
    const columns = Math.min(width, Math.max(topX, bottomX)) - Math.max(0, Math.min(topX, bottomX));
    if (topY === bottomY) {
      this.#markCrossed(Math.floor(topY), topX, bottomX);
      return 1 + Math.max(0, columns);
    }
    const slope = (bottomX - topX) / (bottomY - topY);
    const lastRow = Math.min(height, Math.ceil(bottomY));
    const firstRow = Math.max(0, Math.floor(topY));
    for (let row = firstRow; row < lastRow; row++) {
      const y = Math.max(topY, row);
      const nextY = Math.min(bottomY, row + 1);
      const x = y === topY ? topX : topX + (y - topY) * slope;
      const nextX = nextY === bottomY ? bottomX : topX + (nextY - topY) * slope;
      const signedHeight = isDownward ? y - nextY : nextY - y;
      this.#addPiece(row, signedHeight, Math.min(x, nextX), Math.max(x, nextX));
      this.#markCrossed(row, x, nextX);
    }
    return 1 + lastRow - firstRow + Math.max(0, columns);
  }

  /** Adds a piece of an edge within one row: its signed height, while x goes from `left` to `right`. */
  #addPiece(row: number, height: number, left: number, right: number): void {
    const { width } = this.#window;
    if (right <= 0) {
      this.#add(row, 0, height);
      return;
    }
    if (left >= width) return;
    const perCell = height / (right - left);
    if (left < 0) this.#add(row, 0, -left * perCell);
    const from = Math.max(0, left);
    const to = Math.min(width, right);
    if (from === to) {
      this.#addInCell(row, Math.min(Math.floor(from), width - 1), height, from, to);
      return;
    }
    for (let cell = Math.floor(from); cell < to; cell++) {
      const x = Math.max(from, cell);
      const nextX = Math.min(to, cell + 1);
      const whole = x === left && nextX === right;
      this.#addInCell(row, cell, whole ? height : (nextX - x) * perCell, x, nextX);
    }
  }

  #addInCell(row: number, cell: number, height: number, x: number, nextX: number): void {
    const left = (x + nextX) / 2 - cell;
    this.#add(row, cell, height * (1 - left));
    this.#add(row, cell + 1, height * left);
  }

  #add(row: number, cell: number, height: number): void {
    const index = row * (this.#window.width + 1) + cell;
    this.#differences[index] = (this.#differences[index] ?? 0) + height;
    const word = row * this.#rowWords + (cell >> 5);
    this.#written[word] = (this.#written[word] ?? 0) | (1 << (cell & 31));
  }

  #markCrossed(row: number, x: number, nextX: number): void {
    const { width, height } = this.#window;
    if (row < 0 || row >= height) return;
    const first = Math.max(0, Math.floor(Math.min(x, nextX)));
    const last = Math.min(width - 1, Math.floor(Math.max(x, nextX)));
    for (let cell = first; cell <= last; cell++) {
      const word = row * this.#rowWords + (cell >> 5);
      this.#crossed[word] = (this.#crossed[word] ?? 0) | (1 << (cell & 31));
    }
  }

  /**
   * Emits the covered cells, row by row; the table is empty afterwards. A step is one cell that an edge crosses, or 32
   * others.
   *
   * @param negligible coverage fraction that a crossed cell must reach to count as touched
   */
  *emitRuns(negligible: number, consumer: RunConsumer): Steps {
    let steps = 0;
    for (let row = 0; row < this.#window.height; row++) {
      steps += this.#emitRow(row, negligible, consumer);
      if (steps < STEPS_PER_YIELD) continue;
      yield steps;
      steps = 0;
    }
    spare = this.#memory;
    yield steps;
  }

  #emitRow(row: number, negligible: number, consumer: RunConsumer): number {
    let steps = this.#rowWords;
    const { column, row: firstOfWindow, width } = this.#window;
    const rasterRow = firstOfWindow + row;
    /** Sum of the differences so far: the coverage fraction of the cells from `start` on that have no difference. */
    let covered = 0;
    let start = 0;
    for (let group = 0; group < this.#rowWords; group++) {
      const word = row * this.#rowWords + group;
      const crossed = this.#crossed[word] ?? 0;
      let bits = crossed | (this.#written[word] ?? 0);
      if (bits === 0) continue;
      this.#crossed[word] = 0;
      this.#written[word] = 0;
      for (; bits !== 0; bits &= bits - 1, steps++) {
        const bit = bits & -bits;
        const cell = (group << 5) + 31 - Math.clz32(bit);
        if (covered > 0.5 && start < cell)
          consumer.add(rasterRow, column + start, column + cell, 1);
        const index = row * (width + 1) + cell;
        covered += this.#differences[index] ?? 0;
        this.#differences[index] = 0;
        start = cell;
        if ((crossed & bit) === 0) continue;
        start = cell + 1;
        if (covered > 0 && covered >= negligible)
          consumer.add(rasterRow, column + cell, column + start, Math.min(covered, 1));
      }
    }
    if (covered > 0.5 && start < width) consumer.add(rasterRow, column + start, column + width, 1);
    return steps;
  }
}

/** Steps that one `yield` reports. */
export const STEPS_PER_YIELD = 4096;

/** Zeroed memory for a table; the table leaves it zeroed. */
class Memory {
  readonly differences: Float64Array;
  readonly crossed: Int32Array;
  readonly written: Int32Array;

  constructor(differences: number, words: number) {
    this.differences = new Float64Array(differences);
    this.crossed = new Int32Array(words);
    this.written = new Int32Array(words);
  }

  fits(differences: number, words: number): boolean {
    return this.differences.length >= differences && this.crossed.length >= words;
  }
}

let spare: Memory | undefined;
