import type { EdgeList } from "./edge-list.ts";

/** Places in one piece of the list; twice as many are cut in two. */
const PIECE = 256;
const NONE = -1;

/**
 * The edges that pass the line of a sweep, from west to east, where edges may change places. A place is found by
 * bisection; its neighbours, and what stands there, are changed without a search, so that edges stay in their order even
 * where rounding cannot tell it.
 */
export class SweepLine {
  readonly #edges: EdgeList;
  /** The places, in pieces of which none is empty; a place has the number of the edge that was there first. */
  readonly #pieces: Piece[] = [];
  readonly #pieceOf: (Piece | undefined)[];
  readonly #west: Int32Array;
  readonly #east: Int32Array;
  readonly #edgeAt: Int32Array;
  readonly #placeOf: Int32Array;

  constructor(edges: EdgeList) {
    const size = edges.size;
    this.#edges = edges;
    this.#pieceOf = [];
    this.#west = new Int32Array(size).fill(NONE);
    this.#east = new Int32Array(size).fill(NONE);
    this.#edgeAt = new Int32Array(size).fill(NONE);
    this.#placeOf = new Int32Array(size).fill(NONE);
  }

  /** The next edge in the west; undefined beyond the first. */
  west(edge: number): number | undefined {
    return this.#edgeOf(this.#west[this.#placeOf[edge] ?? NONE]);
  }

  /** The next edge in the east; undefined beyond the last. */
  east(edge: number): number | undefined {
    return this.#edgeOf(this.#east[this.#placeOf[edge] ?? NONE]);
  }

  #edgeOf(place = NONE): number | undefined {
    return place === NONE ? undefined : this.#edgeAt[place];
  }

  /** The first edge; undefined when there is none. */
  get first(): number | undefined {
    return this.#edgeOf(this.#pieces[0]?.[0]);
  }

  /** The last edge that lies west of a position; undefined when none does. */
  lastWestOf(x: number, y: number): number | undefined {
    const isWest = (place = NONE): boolean =>
      this.#edges.side(this.#edgeAt[place] ?? NONE, x, y) === 1;
    const piece = this.#pieces[countWhile(this.#pieces, (one) => isWest(one?.[0])) - 1] ?? [];
    return this.#edgeOf(piece[countWhile(piece, isWest) - 1]);
  }

  /** Puts an edge that was never here behind another, or before all. */
  insert(edge: number, west: number | undefined): void {
    const westPlace = west === undefined ? NONE : (this.#placeOf[west] ?? NONE);
    if (this.#pieces.length === 0) this.#pieces.push([]);
    const piece = (west === undefined ? this.#pieces[0] : this.#pieceOf[westPlace]) ?? [];
    const eastPlace = (west === undefined ? piece[0] : this.#east[westPlace]) ?? NONE;
    piece.splice(west === undefined ? 0 : piece.indexOf(westPlace) + 1, 0, edge);
    this.#pieceOf[edge] = piece;
    this.#put(edge, edge);
    this.#join(westPlace, edge);
    this.#join(edge, eastPlace);
    if (piece.length > 2 * PIECE) this.#cut(piece);
  }

  /** Takes an edge out. */
  remove(edge: number): void {
    const place = this.#placeOf[edge] ?? NONE;
    const piece = this.#pieceOf[place] ?? [];
    piece.splice(piece.indexOf(place), 1);
    if (piece.length === 0) this.#pieces.splice(this.#pieces.indexOf(piece), 1);
    this.#join(this.#west[place] ?? NONE, this.#east[place] ?? NONE);
    this.#placeOf[edge] = NONE;
  }

  /** Puts an edge in the place of another. */
  replace(edge: number, by: number): void {
    this.#put(by, this.#placeOf[edge] ?? NONE);
    this.#placeOf[edge] = NONE;
  }

  /** Lets two edges change places. */
  swap(a: number, b: number): void {
    const place = this.#placeOf[a] ?? NONE;
    this.#put(a, this.#placeOf[b] ?? NONE);
    this.#put(b, place);
  }

  #put(edge: number, place: number): void {
    this.#edgeAt[place] = edge;
    this.#placeOf[edge] = place;
  }

  #join(west: number, east: number): void {
    if (west !== NONE) this.#east[west] = east;
    if (east !== NONE) this.#west[east] = west;
  }

  #cut(piece: Piece): void {
    const second = piece.splice(PIECE);
    for (const place of second) this.#pieceOf[place] = second;
    this.#pieces.splice(this.#pieces.indexOf(piece) + 1, 0, second);
  }
}

type Piece = number[];

/** How many of the first items there are of which something holds, by bisection. */
function countWhile<Item>(items: readonly Item[], holds: (item: Item | undefined) => boolean) {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
