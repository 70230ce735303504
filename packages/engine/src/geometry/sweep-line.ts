import type { EdgeList } from "./edge-list.ts";

/** Slots in one chunk of the list; a chunk of twice as many is split. */
const CHUNK_SIZE = 256;
const NONE = -1;

/**
 * The edges that cross the sweep line, from west to east. Each edge occupies a slot, and edges may swap slots. A slot
 * is found by bisection; its neighbours and its edge change without a search, so that edges stay in order even where
 * rounding cannot decide the order.
 */
export class SweepLine {
  readonly #edges: EdgeList;
  /** The slots, in chunks that are never empty; a slot has the number of its first edge. */
  readonly #chunks: Chunk[] = [];
  readonly #chunkOf: (Chunk | undefined)[];
  readonly #west: Int32Array;
  readonly #east: Int32Array;
  readonly #edgeAt: Int32Array;
  readonly #slotOf: Int32Array;

  constructor(edges: EdgeList) {
    const size = edges.size;
    this.#edges = edges;
    this.#chunkOf = [];
    this.#west = new Int32Array(size).fill(NONE);
    this.#east = new Int32Array(size).fill(NONE);
    this.#edgeAt = new Int32Array(size).fill(NONE);
    this.#slotOf = new Int32Array(size).fill(NONE);
  }

  /** The next edge to the west; undefined for the first edge. */
  west(edge: number): number | undefined {
    return this.#edgeOf(this.#west[this.#slotOf[edge] ?? NONE]);
  }

  /** The next edge to the east; undefined for the last edge. */
  east(edge: number): number | undefined {
    return this.#edgeOf(this.#east[this.#slotOf[edge] ?? NONE]);
  }

  #edgeOf(slot = NONE): number | undefined {
    return slot === NONE ? undefined : this.#edgeAt[slot];
  }

  /** The first edge; undefined when the line has none. */
  get first(): number | undefined {
    return this.#edgeOf(this.#chunks[0]?.[0]);
  }

  /** The last edge that lies west of a position; undefined when there is none. */
  lastWestOf(x: number, y: number): number | undefined {
    const isWest = (slot = NONE): boolean =>
      this.#edges.side(this.#edgeAt[slot] ?? NONE, x, y) === 1;
    const chunk = this.#chunks[countWhile(this.#chunks, (one) => isWest(one?.[0])) - 1] ?? [];
    return this.#edgeOf(chunk[countWhile(chunk, isWest) - 1]);
  }

  /** Inserts an edge, once only, east of another edge, or before all edges. */
  insert(edge: number, west: number | undefined): void {
    const westSlot = west === undefined ? NONE : (this.#slotOf[west] ?? NONE);
    if (this.#chunks.length === 0) this.#chunks.push([]);
    const chunk = (west === undefined ? this.#chunks[0] : this.#chunkOf[westSlot]) ?? [];
    const eastSlot = (west === undefined ? chunk[0] : this.#east[westSlot]) ?? NONE;
    chunk.splice(west === undefined ? 0 : chunk.indexOf(westSlot) + 1, 0, edge);
    this.#chunkOf[edge] = chunk;
    this.#put(edge, edge);
    this.#join(westSlot, edge);
    this.#join(edge, eastSlot);
    if (chunk.length > 2 * CHUNK_SIZE) this.#split(chunk);
  }

  /** Removes an edge. */
  remove(edge: number): void {
    const slot = this.#slotOf[edge] ?? NONE;
    const chunk = this.#chunkOf[slot] ?? [];
    chunk.splice(chunk.indexOf(slot), 1);
    if (chunk.length === 0) this.#chunks.splice(this.#chunks.indexOf(chunk), 1);
    this.#join(this.#west[slot] ?? NONE, this.#east[slot] ?? NONE);
    this.#slotOf[edge] = NONE;
  }

  /** Puts an edge into the slot of another edge, which leaves the line. */
  replace(edge: number, by: number): void {
    this.#put(by, this.#slotOf[edge] ?? NONE);
    this.#slotOf[edge] = NONE;
  }

  /** Swaps the slots of two edges. */
  swap(a: number, b: number): void {
    const slot = this.#slotOf[a] ?? NONE;
    this.#put(a, this.#slotOf[b] ?? NONE);
    this.#put(b, slot);
  }

  #put(edge: number, slot: number): void {
    this.#edgeAt[slot] = edge;
    this.#slotOf[edge] = slot;
  }

  #join(west: number, east: number): void {
    if (west !== NONE) this.#east[west] = east;
    if (east !== NONE) this.#west[east] = west;
  }

  #split(chunk: Chunk): void {
    const second = chunk.splice(CHUNK_SIZE);
    for (const slot of second) this.#chunkOf[slot] = second;
    this.#chunks.splice(this.#chunks.indexOf(chunk) + 1, 0, second);
  }
}

type Chunk = number[];

/** The number of items at the start of a list for which a predicate holds, by bisection. */
function countWhile<Item>(items: readonly Item[], holds: (item: Item | undefined) => boolean) {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
