import type { Geometry } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { EdgeList, directedRings } from "./edge-list.ts";
import { isClearlySimple } from "./simple-ring.ts";
import { SweepStatus } from "./sweep-status.ts";

type AreaGeometry = Exclude<Geometry, { type: "Point" }>;

/** Corners between two pauses: a fraction of a millisecond of work. */
const CORNERS_AT_ONCE = 1024;

/**
 * Whether the sum of the winding numbers of all rings of a polygon or multipolygon is 1 inside and 0 outside
 * everywhere: no ring crosses or overlaps itself or another, holes lie in their polygons, polygons do not overlap.
 * Returns false in doubt (a corner on another edge, edges on top of each other).
 *
 * A sweep over the corners, from south to north, then from west to east. It holds the edges that cross the sweep line
 * in order. Where an edge begins or ends, its neighbours must lie on the correct sides of the corner, and the winding
 * numbers between them must be 0 or 1. Edges that crossed earlier are in the wrong order when the first of them ends.
 * The cost grows with n log n for n corners. Most areas are one ring, for which a cheaper test is tried first.
 */
export async function isValidGeometry(
  geometry: AreaGeometry,
  yieldIfDue: YieldIfDue,
): Promise<boolean> {
  if (isOneSimpleRing(geometry)) return true;
  const edges = new EdgeList(directedRings(geometry));
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
    while (end < order.length && isSamePosition(edges, order[first] ?? 0, order[end] ?? 0))
      end += 1;
    const isValidHere =
      end === first + 1
        ? sweep.isValidAtCorner(order[first] ?? 0)
        : sweep.isValidAtCorners(order.subarray(first, end));
    if (!isValidHere) return false;
    first = end;
  }
  return true;
}

function isOneSimpleRing(geometry: AreaGeometry): boolean {
  if (geometry.type !== "Polygon") return false;
  const [ring, ...holes] = geometry.coordinates;
  return ring !== undefined && holes.length === 0 && isClearlySimple(ring);
}

const isSamePosition = (edges: EdgeList, a: number, b: number): boolean =>
  edges.x(a) === edges.x(b) && edges.y(a) === edges.y(b);

class Sweep {
  readonly #edges: EdgeList;
  readonly #status: SweepStatus;
  /** The winding number just east of each edge. */
  readonly #windingEast: Int32Array;

  constructor(edges: EdgeList) {
    this.#edges = edges;
    this.#status = new SweepStatus(edges);
    this.#windingEast = new Int32Array(edges.size);
  }

  /** Processes a corner that shares its position with no other; returns false when the rings are not valid there. */
  isValidAtCorner(corner: number): boolean {
    const edges = this.#edges;
    const before = edges.previous(corner);
    const starts = edges.lower(corner) === corner;
    if (starts === (edges.lower(before) === corner))
      return starts ? this.#startPair(corner, before) : this.#endPair(corner, before);
    // The ring continues across the sweep line: the starting edge replaces the ending edge.
    const ending = starts ? before : corner;
    const starting = starts ? corner : before;
    this.#status.seek(corner);
    if (this.#status.at(0) !== ending || !this.#isBetween(corner, 1)) return false;
    this.#status.replace(1, [starting]);
    this.#windingEast[starting] = this.#windingEast[ending] ?? 0;
    return true;
  }

  /** Starts the two edges of a corner. */
  #startPair(corner: number, before: number): boolean {
    const edges = this.#edges;
    this.#status.seek(corner);
    if (!this.#isBetween(corner, 0)) return false;
    const end = edges.upper(corner);
    const side = edges.side(before, edges.x(end), edges.y(end));
    if (side === 0) return false;
    const west = side === -1 ? corner : before;
    const east = side === -1 ? before : corner;
    const outside = this.#windingBefore();
    const inside = outside + edges.windingStep(west);
    if (inside !== 0 && inside !== 1) return false;
    this.#windingEast[west] = inside;
    this.#windingEast[east] = outside;
    this.#status.replace(0, [west, east]);
    return true;
  }

  /** Ends the two edges of a corner. */
  #endPair(corner: number, before: number): boolean {
    this.#status.seek(corner);
    const [west, east] = [this.#status.at(0), this.#status.at(1)];
    const isPair = west === corner ? east === before : west === before && east === corner;
    if (!isPair || !this.#isBetween(corner, 2)) return false;
    this.#status.replace(2, []);
    return true;
  }

  /** Processes all corners of one position; returns false when the rings are not valid there. */
  isValidAtCorners(corners: Iterable<number>): boolean {
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
      if (edge === undefined || !isSamePosition(edges, edges.upper(edge), corner)) return false;
    }
    if (!this.#isBetween(corner, ending)) return false;
    if (starting.length > 1 && !this.#sort(starting)) return false;
    let winding = this.#windingBefore();
    for (const edge of starting) {
      winding += edges.windingStep(edge);
      if (winding !== 0 && winding !== 1) return false;
      this.#windingEast[edge] = winding;
    }
    this.#status.replace(ending, starting);
    return true;
  }

  #windingBefore(): number {
    return this.#windingEast[this.#status.at(-1) ?? -1] ?? 0;
  }

  /**
   * Whether a corner lies clearly east of the edge before its index in the status and west of the edge at an offset.
   */
  #isBetween(corner: number, eastOffset: number): boolean {
    const west = this.#status.at(-1);
    const east = this.#status.at(eastOffset);
    const x = this.#edges.x(corner);
    const y = this.#edges.y(corner);
    return (
      (west === undefined || this.#edges.side(west, x, y) === 1) &&
      (east === undefined || this.#edges.side(east, x, y) === -1)
    );
  }

  /** Sorts edges that begin at one position from west to east; returns false when two have the same direction. */
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
