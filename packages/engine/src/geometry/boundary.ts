import type { Position, Ring } from "@cas/models";

/** Whether an edge bounds an area: it has the inside in its west (1), in its east (-1), or is no boundary (0). */
export type Side = 1 | 0 | -1;

/**
 * Collects the boundary of an area while a sweep goes from south to north: the pieces of edges that bound it, joined to
 * rings that have the area on their left.
 *
 * A piece with the inside in its west is read from its lower to its upper end, another the other way round. At each place
 * as many pieces come in as go out, because along the line of the sweep inside and outside alternate, below and above.
 */
export class Boundary {
  readonly #side: Int8Array;
  /** The piece of each edge that is a boundary. */
  readonly #pieceOf: Uint32Array;
  /** Of pieces: where they begin, and which comes next. */
  readonly #tails: Position[] = [];
  readonly #next: number[] = [];
  #incoming: number[] = [];
  #outgoing: number[] = [];

  /** @param edges number of edges */
  constructor(edges: number) {
    this.#side = new Int8Array(edges);
    this.#pieceOf = new Uint32Array(edges);
  }

  /** Notes what an edge bounds from a position on. */
  turn(edge: number, side: Side, position: Position): void {
    const before = this.#side[edge];
    if (side === before) return;
    this.#side[edge] = side;
    if (before === 1) this.#incoming.push(this.#pieceOf[edge] ?? 0);
    else if (before === -1) this.#leave(this.#pieceOf[edge] ?? 0, position);
    if (side === 0) return;
    const piece = this.#next.push(0) - 1;
    this.#pieceOf[edge] = piece;
    if (side === 1) this.#leave(piece, position);
    else this.#incoming.push(piece);
  }

  #leave(piece: number, position: Position): void {
    this.#tails[piece] = position;
    this.#outgoing.push(piece);
  }

  /** Joins the pieces that end and begin at a place; to be called when all its edges were noted. */
  join(): void {
    if (this.#incoming.length === 0) return;
    for (const [index, piece] of this.#incoming.entries())
      this.#next[piece] = this.#outgoing[index] ?? piece;
    this.#incoming = [];
    this.#outgoing = [];
  }

  /** The rings, when the sweep is over. */
  rings(): Ring[] {
    const isTaken = new Uint8Array(this.#next.length);
    const rings: Ring[] = [];
    for (let first = 0; first < this.#next.length; first++) {
      if (isTaken[first] === 1) continue;
      const ring: Position[] = [];
      for (let piece = first; isTaken[piece] !== 1; piece = this.#next[piece] ?? first) {
        isTaken[piece] = 1;
        add(ring, this.#tails[piece] ?? []);
      }
      // Two corners enclose nothing.
      if (ring.length > 2) rings.push([...ring, ring[0] ?? []]);
    }
    return rings;
  }
}

/** Adds a corner to a ring; what only goes there and back is left out. */
function add(ring: Position[], corner: Position): void {
  if (isSame(ring.at(-1), corner)) return;
  if (isSame(ring.at(-2), corner)) ring.pop();
  else ring.push(corner);
}

const isSame = (a: Position | undefined, b: Position): boolean =>
  a !== undefined && a[0] === b[0] && a[1] === b[1];
