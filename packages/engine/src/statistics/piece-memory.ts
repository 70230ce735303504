import type { ValueMemory } from "./value-memory.ts";

/** Maximum values of a piece: a loop over one takes about a millisecond. */
export const PIECE_VALUES = 32_768;
/** Bytes of a value and its weight. */
const ENTRY_BYTES = 16;
/** Free pieces that are kept: a merge frees one for each that it writes, and new memory costs time. */
const SPARE_PIECES = 4;

/** Memory for values and their weights. */
export interface Arrays {
  readonly values: Float64Array<ArrayBuffer>;
  readonly weights: Float64Array<ArrayBuffer>;
}

/** The memory of one statistic, counted in the memory of all. */
export class PieceMemory implements Disposable {
  readonly #whole: ValueMemory;
  readonly #spares: Arrays[] = [];
  #taken = 0;

  constructor(whole: ValueMemory) {
    this.#whole = whole;
  }

  /** Bytes taken. */
  get taken(): number {
    return this.#taken;
  }

  /** Whether all statistics together have taken more than the limit. */
  get isOver(): boolean {
    return this.#whole.isOver;
  }

  /** Arrays for a number of values, at most {@link PIECE_VALUES}. Their content is not defined. */
  take(most: number): Arrays {
    const length = Math.min(most, PIECE_VALUES);
    const spare = length === PIECE_VALUES ? this.#spares.pop() : undefined;
    if (spare !== undefined) return spare;
    this.count(ENTRY_BYTES * length);
    return { values: new Float64Array(length), weights: new Float64Array(length) };
  }

  /** Frees arrays, which nothing may read afterwards. */
  free({ values, weights }: Arrays): void {
    if (values.length === PIECE_VALUES && this.#spares.length < SPARE_PIECES) {
      this.#spares.push({ values, weights });
      return;
    }
    this.count(-ENTRY_BYTES * values.length);
    // At once: the garbage collector would let hundreds of megabytes wait.
    values.buffer.transfer(0);
    weights.buffer.transfer(0);
  }

  /** Counts bytes that are held elsewhere. */
  count(bytes: number): void {
    this.#taken += bytes;
    this.#whole.count(bytes);
  }

  /** Frees the spare pieces. */
  freeSpares(): void {
    for (const { values } of this.#spares.splice(0)) this.count(-ENTRY_BYTES * values.length);
  }

  /** Counts all bytes as free. */
  [Symbol.dispose](): void {
    this.#spares.length = 0;
    this.count(-this.#taken);
  }
}
