import type { EdgeList } from "./edge-list.ts";

/** Edges in one piece of the list; twice as many are cut in two. */
const PIECE = 256;

/**
 * The edges that pass the line of a sweep, from west to east. They are kept in pieces, so that one that comes or goes moves
 * only a few others, however many there are.
 */
export class SweepStatus {
  readonly #edges: EdgeList;
  /** None is empty but the only one. */
  readonly #pieces: number[][] = [[]];
  #piece = 0;
  #index = 0;

  constructor(edges: EdgeList) {
    this.#edges = edges;
  }

  /** Goes to the first edge that does not lie west of a corner: all that is asked and changed afterwards is told from there. */
  seek(corner: number): void {
    const x = this.#edges.x(corner);
    const y = this.#edges.y(corner);
    const isWest = (edge: number | undefined): boolean =>
      edge !== undefined && this.#edges.side(edge, x, y) === 1;
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isWest(this.#pieces[middle]?.[0])) low = middle + 1;
      else high = middle;
    }
    // It is in the last piece that begins west of the corner, or at the beginning of the next.
    this.#piece = Math.max(0, low - 1);
    const piece = this.#pieces[this.#piece] ?? [];
    [low, high] = [0, piece.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isWest(piece[middle])) low = middle + 1;
      else high = middle;
    }
    this.#index = low;
  }

  /** The edge so many places east of there, or west of it when negative; undefined beyond the first and the last. */
  at(offset: number): number | undefined {
    let piece = this.#piece;
    let index = this.#index + offset;
    while (index < 0 && piece > 0) index += this.#pieces[--piece]?.length ?? 0;
    for (let size = this.#sizeOf(piece); index >= size; size = this.#sizeOf(piece)) {
      if (++piece >= this.#pieces.length) return undefined;
      index -= size;
    }
    return this.#pieces[piece]?.[index];
  }

  #sizeOf(piece: number): number {
    return this.#pieces[piece]?.length ?? 0;
  }

  /** Takes so many edges out from there on and puts others in. */
  replace(count: number, edges: readonly number[]): void {
    const piece = this.#pieces[this.#piece] ?? [];
    const here = Math.min(count, piece.length - this.#index);
    if (edges.length <= PIECE) piece.splice(this.#index, here, ...edges);
    else {
      // As arguments of a call they would be too many.
      const behind = piece.splice(this.#index).slice(here);
      for (const edge of edges) piece.push(edge);
      for (const edge of behind) piece.push(edge);
    }
    for (let missing = count - here; missing > 0;) {
      const next = this.#pieces[this.#piece + 1];
      if (next === undefined) break;
      missing -= next.splice(0, missing).length;
      if (next.length === 0) this.#pieces.splice(this.#piece + 1, 1);
    }
    if (piece.length === 0 && this.#pieces.length > 1) this.#pieces.splice(this.#piece, 1);
    while (piece.length > 2 * PIECE)
      this.#pieces.splice(this.#piece + 1, 0, piece.splice(piece.length - PIECE));
  }
}
