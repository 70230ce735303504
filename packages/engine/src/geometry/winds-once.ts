import type { Geometry } from "@cas/models";
import { EdgeList } from "./edge-list.ts";

/**
 * Whether the rings of a polygon or multipolygon lie so that the sum of their windings tells inside (1) from outside (0)
 * everywhere: no ring crosses or overlaps itself or another, holes lie in their polygons, polygons do not overlap. In
 * doubt (a corner on another edge, edges on top of each other) it says no.
 *
 * A sweep over the corners, from south to north and west to east: it keeps the edges that pass the latitude in order.
 * Where an edge begins or ends, its neighbours must lie on the right sides of the corner and the windings between them
 * must be 0 or 1. Edges that crossed in between are in the wrong order when the first of them ends. The cost grows with
 * n log n for n corners.
 */
export function windsOnce(geometry: Exclude<Geometry, { type: "Point" }>): boolean {
  const edges = new EdgeList(geometry);
  const sweep = new Sweep(edges);
  const { order } = edges;
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && isSamePlace(edges, order[first] ?? 0, order[end] ?? 0)) end += 1;
    const isClean =
      end === first + 1
        ? sweep.passes(order[first] ?? 0)
        : sweep.passesAll(order.subarray(first, end));
    if (!isClean) return false;
    first = end;
  }
  return true;
}

const isSamePlace = (edges: EdgeList, a: number, b: number): boolean =>
  edges.x(a) === edges.x(b) && edges.y(a) === edges.y(b);

class Sweep {
  readonly #edges: EdgeList;
  /** The edges that pass the sweep line, from west to east. */
  readonly #status: number[] = [];
  /** The winding just east of an edge. */
  readonly #windings: Int32Array;

  constructor(edges: EdgeList) {
    this.#edges = edges;
    this.#windings = new Int32Array(edges.order.length);
  }

  /** Takes a corner at which no other lies; false when something is wrong there. */
  passes(corner: number): boolean {
    const edges = this.#edges;
    const before = edges.previous(corner);
    const starts = edges.lower(corner) === corner;
    if (starts === (edges.lower(before) === corner))
      return starts ? this.#opens(corner, before) : this.#closes(corner, before);
    // The ring goes on from one side of the sweep line to the other: one edge takes the place of another.
    const ending = starts ? before : corner;
    const starting = starts ? corner : before;
    const place = this.#placeOf(corner);
    if (this.#status[place] !== ending || !this.#isBetween(corner, place - 1, place + 1))
      return false;
    this.#status[place] = starting;
    this.#windings[starting] = this.#windings[ending] ?? 0;
    return true;
  }

  /** Two edges begin at a corner. */
  #opens(corner: number, before: number): boolean {
    const edges = this.#edges;
    const place = this.#placeOf(corner);
    if (!this.#isBetween(corner, place - 1, place)) return false;
    const end = edges.upper(corner);
    const side = edges.side(before, edges.x(end), edges.y(end));
    if (side === 0) return false;
    const west = side === -1 ? corner : before;
    const east = side === -1 ? before : corner;
    const outside = this.#windingWestOf(place);
    const inside = outside + edges.turn(west);
    if (inside !== 0 && inside !== 1) return false;
    this.#windings[west] = inside;
    this.#windings[east] = outside;
    this.#status.splice(place, 0, west, east);
    return true;
  }

  /** Two edges end at a corner. */
  #closes(corner: number, before: number): boolean {
    const place = this.#placeOf(corner);
    const [west, east] = [this.#status[place], this.#status[place + 1]];
    const isPair = west === corner ? east === before : west === before && east === corner;
    if (!isPair || !this.#isBetween(corner, place - 1, place + 2)) return false;
    this.#status.splice(place, 2);
    return true;
  }

  /** Takes corners that are all at one place; false when something is wrong there. */
  passesAll(corners: Iterable<number>): boolean {
    const edges = this.#edges;
    const starting: number[] = [];
    let [ending, corner] = [0, 0];
    for (corner of corners)
      for (const edge of [corner, edges.previous(corner)])
        if (edges.lower(edge) === corner) starting.push(edge);
        else ending += 1;
    const place = this.#placeOf(corner);
    for (let i = place; i < place + ending; i++) {
      const edge = this.#status[i];
      if (edge === undefined || !isSamePlace(edges, edges.upper(edge), corner)) return false;
    }
    if (!this.#isBetween(corner, place - 1, place + ending)) return false;
    if (starting.length > 1 && !this.#sort(starting)) return false;
    let winding = this.#windingWestOf(place);
    for (const edge of starting) {
      winding += edges.turn(edge);
      if (winding !== 0 && winding !== 1) return false;
      this.#windings[edge] = winding;
    }
    this.#status.splice(place, ending, ...starting);
    return true;
  }

  #windingWestOf(place: number): number {
    return this.#windings[this.#status[place - 1] ?? -1] ?? 0;
  }

  /** Whether a corner lies clearly east of the edge at one place of the status and west of that at another. */
  #isBetween(corner: number, westPlace: number, eastPlace: number): boolean {
    const west = this.#status[westPlace];
    const east = this.#status[eastPlace];
    const x = this.#edges.x(corner);
    const y = this.#edges.y(corner);
    return (
      (west === undefined || this.#edges.side(west, x, y) === 1) &&
      (east === undefined || this.#edges.side(east, x, y) === -1)
    );
  }

  /** The first place in the status whose edge does not lie west of a corner. */
  #placeOf(corner: number): number {
    const x = this.#edges.x(corner);
    const y = this.#edges.y(corner);
    let low = 0;
    let high = this.#status.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#edges.side(this.#status[middle] ?? 0, x, y) === 1) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Sorts edges that begin at one place from west to east; false when two have the same direction. */
  #sort(starting: number[]): boolean {
    let isClear = true;
    starting.sort((a, b) => {
      const end = this.#edges.upper(a);
      const order = this.#edges.side(b, this.#edges.x(end), this.#edges.y(end));
      if (order === 0) isClear = false;
      return order;
    });
    return isClear;
  }
}
