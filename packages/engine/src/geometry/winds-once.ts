import type { Geometry } from "@cas/models";
import { type EdgeList, edgesOf } from "./edge-list.ts";

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
  const edges = edgesOf(geometry);
  return new Sweep(edges).isClean();
}

class Sweep {
  readonly #edges: EdgeList;
  /** The edges that pass the sweep line, from west to east. */
  readonly #status: number[] = [];
  /** The winding just east of an edge. */
  readonly #windings: Int32Array;

  constructor(edges: EdgeList) {
    this.#edges = edges;
    this.#windings = new Int32Array(edges.count);
  }

  isClean(): boolean {
    const { cornerX, cornerY, order } = this.#edges;
    for (let first = 0; first < order.length;) {
      const corner = order[first] ?? 0;
      const [x, y] = [cornerX[corner] ?? Number.NaN, cornerY[corner] ?? Number.NaN];
      let end = first + 1;
      while (cornerX[order[end] ?? -1] === x && cornerY[order[end] ?? -1] === y) end += 1;
      if (!this.#passes(x, y, first, end)) return false;
      first = end;
    }
    return true;
  }

  /** Takes the corners first..end-1 of the order, all at one place. */
  #passes(x: number, y: number, first: number, end: number): boolean {
    const status = this.#status;
    const starting: number[] = [];
    let ending = 0;
    for (let i = first; i < end; i++)
      for (const edge of this.#edges.edgesAt(this.#edges.order[i] ?? 0))
        if (this.#edges.startsAt(edge, x, y)) starting.push(edge);
        else ending += 1;
    const place = this.#placeOf(x, y);
    for (let i = place; i < place + ending; i++)
      if (!this.#edges.endsAt(status[i] ?? -1, x, y)) return false;
    const [west, east] = [status[place - 1], status[place + ending]];
    if (west !== undefined && this.#edges.side(west, x, y) !== 1) return false;
    if (east !== undefined && this.#edges.side(east, x, y) !== -1) return false;
    if (starting.length > 1 && !this.#sort(starting)) return false;
    let winding = west === undefined ? 0 : (this.#windings[west] ?? 0);
    for (const edge of starting) {
      winding += this.#edges.turn(edge);
      if (winding !== 0 && winding !== 1) return false;
      this.#windings[edge] = winding;
    }
    if (ending === 1 && starting.length === 1) status[place] = starting[0] ?? -1;
    else status.splice(place, ending, ...starting);
    return true;
  }

  /** The first place in the status whose edge does not lie west of a position. */
  #placeOf(x: number, y: number): number {
    let [low, high] = [0, this.#status.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#edges.side(this.#status[middle] ?? -1, x, y) === 1) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Sorts edges that begin at one place from west to east; false when two have the same direction. */
  #sort(edges: number[]): boolean {
    let isClear = true;
    edges.sort((a, b) => {
      const order = this.#edges.directionOrder(a, b);
      if (order === 0) isClear = false;
      return order;
    });
    return isClear;
  }
}
