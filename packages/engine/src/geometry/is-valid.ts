import type { Geometry } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { EdgeList, readRings } from "./edge-list.ts";
import { SweepStatus } from "./sweep-status.ts";

/** Corners between two pauses: a fraction of a millisecond. */
const CORNERS_AT_ONCE = 1024;

/**
 * Whether the rings of a polygon or multipolygon lie so that the sum of their winding numbers tells inside (1) from outside (0)
 * everywhere: no ring crosses or overlaps itself or another, holes lie in their polygons, polygons do not overlap. In
 * doubt (a corner on another edge, edges on top of each other) it says no.
 *
 * A sweep over the corners, from south to north and west to east: it keeps the edges that pass the latitude in order.
 * Where an edge begins or ends, its neighbours must lie on the right sides of the corner and the winding numbers between them
 * must be 0 or 1. Edges that crossed in between are in the wrong order when the first of them ends. The cost grows with
 * n log n for n corners.
 */
export async function isValidGeometry(
  geometry: Exclude<Geometry, { type: "Point" }>,
  yieldIfDue: YieldIfDue,
): Promise<boolean> {
  const edges = new EdgeList(readRings(geometry));
  if (edges.size > CORNERS_AT_ONCE) await yieldIfDue();
  const sweep = new Sweep(edges);
  const { order } = edges;
  if (edges.size > CORNERS_AT_ONCE) await yieldIfDue();
  let pause = CORNERS_AT_ONCE;
  for (let first = 0; first < order.length;) {
    if (first >= pause) {
      pause = first + CORNERS_AT_ONCE;
      await yieldIfDue();
    }
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
  readonly #status: SweepStatus;
  /** The winding just east of an edge. */
  readonly #windings: Int32Array;

  constructor(edges: EdgeList) {
    this.#edges = edges;
    this.#status = new SweepStatus(edges);
    this.#windings = new Int32Array(edges.size);
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
    this.#status.seek(corner);
    if (this.#status.at(0) !== ending || !this.#isBetween(corner, 1)) return false;
    this.#status.replace(1, [starting]);
    this.#windings[starting] = this.#windings[ending] ?? 0;
    return true;
  }

  /** Two edges begin at a corner. */
  #opens(corner: number, before: number): boolean {
    const edges = this.#edges;
    this.#status.seek(corner);
    if (!this.#isBetween(corner, 0)) return false;
    const end = edges.upper(corner);
    const side = edges.side(before, edges.x(end), edges.y(end));
    if (side === 0) return false;
    const west = side === -1 ? corner : before;
    const east = side === -1 ? before : corner;
    const outside = this.#windingWest();
    const inside = outside + edges.turn(west);
    if (inside !== 0 && inside !== 1) return false;
    this.#windings[west] = inside;
    this.#windings[east] = outside;
    this.#status.replace(0, [west, east]);
    return true;
  }

  /** Two edges end at a corner. */
  #closes(corner: number, before: number): boolean {
    this.#status.seek(corner);
    const [west, east] = [this.#status.at(0), this.#status.at(1)];
    const isPair = west === corner ? east === before : west === before && east === corner;
    if (!isPair || !this.#isBetween(corner, 2)) return false;
    this.#status.replace(2, []);
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
    this.#status.seek(corner);
    for (let i = 0; i < ending; i++) {
      const edge = this.#status.at(i);
      if (edge === undefined || !isSamePlace(edges, edges.upper(edge), corner)) return false;
    }
    if (!this.#isBetween(corner, ending)) return false;
    if (starting.length > 1 && !this.#sort(starting)) return false;
    let winding = this.#windingWest();
    for (const edge of starting) {
      winding += edges.turn(edge);
      if (winding !== 0 && winding !== 1) return false;
      this.#windings[edge] = winding;
    }
    this.#status.replace(ending, starting);
    return true;
  }

  #windingWest(): number {
    return this.#windings[this.#status.at(-1) ?? -1] ?? 0;
  }

  /** Whether a corner lies clearly east of the last edge before its place in the status and west of that so many places on. */
  #isBetween(corner: number, eastPlace: number): boolean {
    const west = this.#status.at(-1);
    const east = this.#status.at(eastPlace);
    const x = this.#edges.x(corner);
    const y = this.#edges.y(corner);
    return (
      (west === undefined || this.#edges.side(west, x, y) === 1) &&
      (east === undefined || this.#edges.side(east, x, y) === -1)
    );
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
