import type { Steps } from "../schedule/pace.ts";
import type { PieceMemory } from "./piece-memory.ts";

/** Distinct values in increasing order, each with its weight. */
export interface Piece {
  readonly values: Float64Array<ArrayBuffer>;
  readonly weights: Float64Array<ArrayBuffer>;
  /** Number of values; the arrays may be longer. */
  readonly size: number;
}

/** Distinct values in increasing order. In pieces, so that memory is freed while a run is merged with another. */
export interface SortedRun {
  readonly pieces: readonly Piece[];
  /** Number of values. */
  readonly size: number;
}

export const EMPTY_RUN: SortedRun = { pieces: [], size: 0 };

/** Frees the memory of a run, which nothing may read afterwards. */
export function freeRun({ pieces }: SortedRun, memory: PieceMemory): void {
  for (const piece of pieces) memory.free(piece);
}

/**
 * Merges two runs and frees them. The weights of equal values are added.
 *
 * @returns the merged run; a step is a value
 */
export function* mergeRuns(
  left: SortedRun,
  right: SortedRun,
  memory: PieceMemory,
): Steps<SortedRun> {
  const [a, b] = [new Reader(left, memory), new Reader(right, memory)];
  const merged = new Writer(memory);
  while (!a.isOver && !b.isOver) yield mergePieces(a, b, merged.openPiece(a.left + b.left));
  for (const rest of [a, b])
    while (!rest.isOver) {
      const whole = rest.takeWhole();
      if (whole === undefined) yield copyPiece(rest, merged.openPiece(rest.left));
      else merged.append(whole);
    }
  return merged.run();
}

/** The lower half of a run; frees the upper half. A run of one value stays whole. */
export function lowerHalf(run: SortedRun, memory: PieceMemory): SortedRun {
  const kept: Piece[] = [];
  let size = 0;
  let isFull = false;
  for (const piece of run.pieces) {
    isFull ||= size > 0 && size + piece.size > run.size / 2;
    if (isFull) memory.free(piece);
    else {
      kept.push(piece);
      size += piece.size;
    }
  }
  const [only] = kept;
  if (only === undefined || size <= run.size / 2 || size < 2) return { pieces: kept, size };
  const half = Math.floor(only.size / 2);
  const cut = memory.take(half);
  cut.values.set(only.values.subarray(0, half));
  cut.weights.set(only.weights.subarray(0, half));
  memory.free(only);
  return { pieces: [{ ...cut, size: half }], size: half };
}

/** A piece that is being written. */
interface OpenPiece {
  readonly values: Float64Array<ArrayBuffer>;
  readonly weights: Float64Array<ArrayBuffer>;
  size: number;
}

/** Merges until a piece is read to its end or written to its end; returns the number of values read. */
function mergePieces(a: Reader, b: Reader, into: OpenPiece): number {
  const [left, right] = [a.piece, b.piece];
  const { values, weights } = into;
  let [i, j, size] = [a.at, b.at, into.size];
  while (i < left.size && j < right.size && size < values.length) {
    const x = left.values[i] ?? 0;
    const y = right.values[j] ?? 0;
    let weight = 0;
    if (x <= y) weight += left.weights[i++] ?? 0;
    if (y <= x) weight += right.weights[j++] ?? 0;
    values[size] = x < y ? x : y;
    weights[size] = weight;
    size += 1;
  }
  into.size = size;
  return a.advance(i) + b.advance(j);
}

function copyPiece(from: Reader, into: OpenPiece): number {
  const { piece, at } = from;
  const count = Math.min(piece.size - at, into.values.length - into.size);
  into.values.set(piece.values.subarray(at, at + count), into.size);
  into.weights.set(piece.weights.subarray(at, at + count), into.size);
  into.size += count;
  return from.advance(at + count);
}

/** Reads a run from its start, and frees each piece once it is read. */
class Reader {
  readonly #pieces: readonly Piece[];
  readonly #memory: PieceMemory;
  #index = 0;
  /** The next value in the piece. */
  at = 0;
  /** Number of values that are not yet read. */
  left: number;

  constructor({ pieces, size }: SortedRun, memory: PieceMemory) {
    this.#pieces = pieces;
    this.#memory = memory;
    this.left = size;
  }

  get isOver(): boolean {
    return this.left === 0;
  }

  get piece(): Piece {
    return this.#pieces[this.#index] ?? NOTHING;
  }

  /** Reads on to a place in the piece; returns the number of values read. */
  advance(to: number): number {
    const count = to - this.at;
    this.at = to;
    this.left -= count;
    if (to === this.piece.size) {
      this.#memory.free(this.piece);
      this.#next();
    }
    return count;
  }

  /** Takes the piece out of the run if nothing of it is read. */
  takeWhole(): Piece | undefined {
    if (this.at > 0) return undefined;
    const { piece } = this;
    this.left -= piece.size;
    this.#next();
    return piece;
  }

  #next(): void {
    this.#index += 1;
    this.at = 0;
  }
}

const NOTHING: Piece = { values: new Float64Array(), weights: new Float64Array(), size: 0 };

/** Writes a run. */
class Writer {
  readonly #memory: PieceMemory;
  readonly #pieces: Piece[] = [];
  #open: OpenPiece | undefined;

  constructor(memory: PieceMemory) {
    this.#memory = memory;
  }

  /** @param most maximum number of values to come */
  openPiece(most: number): OpenPiece {
    if (this.#open !== undefined && this.#open.size < this.#open.values.length) return this.#open;
    this.#close();
    this.#open = { ...this.#memory.take(most), size: 0 };
    return this.#open;
  }

  append(piece: Piece): void {
    this.#close();
    this.#pieces.push(piece);
  }

  run(): SortedRun {
    this.#close();
    return { pieces: this.#pieces, size: this.#pieces.reduce((sum, { size }) => sum + size, 0) };
  }

  #close(): void {
    if (this.#open !== undefined) this.#pieces.push(this.#open);
    this.#open = undefined;
  }
}
