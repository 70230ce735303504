import type { Position, Ring } from "@cas/models";

/** Which side of an edge is inside the area: west (1), east (-1), or neither because the edge is no boundary (0). */
export type Side = 1 | 0 | -1;

/**
 * Collects the boundary of an area while a sweep goes from south to north: pieces of edges, joined to rings that have
 * the area on their left.
 *
 * A piece with the inside in the west runs from its lower to its upper end, other pieces run downwards. At each
 * position as many pieces end as begin, because inside and outside alternate along the sweep line, both below and above
 * it.
 */
export class Boundary {
  readonly #side: Int8Array;
  /** The current piece of each edge that is a boundary. */
  readonly #pieceOf: Uint32Array;
  /** For each piece: its start, and the index of the next piece. */
  readonly #tails: Position[] = [];
  readonly #next: number[] = [];
  #incoming: number[] = [];
  #outgoing: number[] = [];

  /** @param edges number of edges */
  constructor(edges: number) {
    this.#side = new Int8Array(edges);
    this.#pieceOf = new Uint32Array(edges);
  }

  /** Sets which side of an edge is inside, from a position on. */
  setSide(edge: number, side: Side, position: Position): void {
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

  /** Joins the pieces that end and begin at a position. Called after `setSide` for all edges there. */
  join(): void {
    if (this.#incoming.length === 0) return;
    for (const [index, piece] of this.#incoming.entries())
      this.#next[piece] = this.#outgoing[index] ?? piece;
    this.#incoming = [];
    this.#outgoing = [];
  }

  /** The rings. Called once, after the sweep. */
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
      // A ring of two corners has no area.
      if (ring.length > 2) rings.push([...ring, ring[0] ?? []]);
    }
    return rings;
  }
}

/** Adds a corner to a ring and removes spikes, which go out and back along one line. */
function add(ring: Position[], corner: Position): void {
  if (isSame(ring.at(-1), corner)) return;
  if (isSame(ring.at(-2), corner)) ring.pop();
  else ring.push(corner);
}

const isSame = (a: Position | undefined, b: Position): boolean =>
  a !== undefined && a[0] === b[0] && a[1] === b[1];
