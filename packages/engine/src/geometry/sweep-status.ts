import type { EdgeList } from "./edge-list.ts";

/** Edges in one chunk of the list; a chunk of twice as many is split. */
const CHUNK_SIZE = 256;

/**
 * The edges that cross the sweep line, from west to east. They are stored in chunks, so that an insertion or removal
 * moves only a few others.
 */
export class SweepStatus {
  readonly #edges: EdgeList;
  /** Never empty, except when there is only one chunk. */
  readonly #chunks: number[][] = [[]];
  #chunk = 0;
  #index = 0;

  constructor(edges: EdgeList) {
    this.#edges = edges;
  }

  /**
   * Moves the cursor to the first edge that does not lie west of a corner; `at` and `replace` are relative to the
   * cursor.
   */
  seek(corner: number): void {
    const x = this.#edges.x(corner);
    const y = this.#edges.y(corner);
    const isWest = (edge: number | undefined): boolean =>
      edge !== undefined && this.#edges.side(edge, x, y) === 1;
    let [low, high] = [0, this.#chunks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isWest(this.#chunks[middle]?.[0])) low = middle + 1;
      else high = middle;
    }
    // The edge is in the last chunk that begins west of the corner, or it is the first of the next chunk.
    this.#chunk = Math.max(0, low - 1);
    const chunk = this.#chunks[this.#chunk] ?? [];
    [low, high] = [0, chunk.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isWest(chunk[middle])) low = middle + 1;
      else high = middle;
    }
    this.#index = low;
  }

  /**
   * The edge at an offset to the east of the cursor (negative: to the west); undefined beyond the first and last edge.
   */
  at(offset: number): number | undefined {
    let chunk = this.#chunk;
    let index = this.#index + offset;
    while (index < 0 && chunk > 0) index += this.#chunks[--chunk]?.length ?? 0;
    for (let size = this.#sizeOf(chunk); index >= size; size = this.#sizeOf(chunk)) {
      if (++chunk >= this.#chunks.length) return undefined;
      index -= size;
    }
    return this.#chunks[chunk]?.[index];
  }

  #sizeOf(chunk: number): number {
    return this.#chunks[chunk]?.length ?? 0;
  }

  /** Removes `count` edges from the cursor on and inserts others there. */
  replace(count: number, edges: readonly number[]): void {
    const chunk = this.#chunks[this.#chunk] ?? [];
    const here = Math.min(count, chunk.length - this.#index);
    if (edges.length <= CHUNK_SIZE) chunk.splice(this.#index, here, ...edges);
    else {
      // Too many for the arguments of one call.
      const after = chunk.splice(this.#index).slice(here);
      for (const edge of edges) chunk.push(edge);
      for (const edge of after) chunk.push(edge);
    }
    for (let missing = count - here; missing > 0;) {
      const next = this.#chunks[this.#chunk + 1];
      if (next === undefined) break;
      missing -= next.splice(0, missing).length;
      if (next.length === 0) this.#chunks.splice(this.#chunk + 1, 1);
    }
    if (chunk.length === 0 && this.#chunks.length > 1) this.#chunks.splice(this.#chunk, 1);
    while (chunk.length > 2 * CHUNK_SIZE)
      this.#chunks.splice(this.#chunk + 1, 0, chunk.splice(chunk.length - CHUNK_SIZE));
  }
}
