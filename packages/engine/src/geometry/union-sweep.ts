import { type Position, type Ring, validationError, validationIssue } from "@cas/models";
import type { Pace } from "../schedule/pace.ts";
import { Boundary } from "./boundary.ts";
import { CrossingQueue, isBefore } from "./crossing-queue.ts";
import { EdgeList, type DirectedRing } from "./edge-list.ts";
import { SweepLine } from "./sweep-line.ts";

/** Whether a position with a winding number belongs to the area. */
export type FillRule = (winding: number) => boolean;

/** Counts the crossings of one geometry. */
export class CrossingCount {
  readonly #most: number;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** @throws CasError validation_error for one crossing more than allowed */
  add(): void {
    this.#count += 1;
    if (this.#count <= this.#most) return;
    const most = this.#most.toLocaleString("en");
    throw validationError([
      validationIssue(
        "body",
        ["geometry"],
        `the rings cross more than ${most} times, the limit (maxCrossings); ` +
          "simplify the outline, make it valid, or request its parts one by one",
        undefined,
      ),
    ]);
  }
}

/**
 * The area that a fill rule selects by the winding numbers of rings, as rings that have the area on their left.
 *
 * The sweep of Bentley and Ottmann (1979, doi:10.1109/TC.1979.1675432): a line goes from south to north, slightly
 * tilted so that it reaches the west first along a latitude, and holds the edges that cross it in order. Only
 * neighbours are tested for crossings; edges that cross swap their slots there. The cost grows with (n + k) log n for n
 * edges and k crossings.
 *
 * The sweep is robust to rounding. The order along the line follows from its own swaps, insertions and removals, never
 * from a new comparison of coordinates. Whether two edges swap depends on these two edges alone, so that they swap at
 * most once. Winding numbers are integers that follow from the order. Where coordinates cannot decide the order, it is
 * wrong only over a distance of rounding.
 *
 * @throws CasError validation_error for too many crossings
 */
export async function sweepUnion(
  rings: readonly DirectedRing[],
  isInside: FillRule,
  crossings: CrossingCount,
  pace: Pace,
): Promise<Ring[]> {
  const edges = new EdgeList(rings);
  await pace.took(edges.size);
  const { order } = edges;
  await pace.took(edges.size);
  const sweep = new UnionSweep(edges, isInside, crossings);
  for (let first = 0; ;) {
    const pause = pace.took(1);
    if (pause !== undefined) await pause;
    const corner = order[first];
    if (sweep.takeCrossing(corner)) continue;
    if (corner === undefined) {
      const union = sweep.rings();
      await pace.took(edges.size);
      return union;
    }
    let end = first + 1;
    while (end < order.length && isSamePosition(edges, corner, order[end] ?? 0)) end += 1;
    if (end === first + 1) sweep.takeCorner(corner);
    else sweep.takeCorners(order.subarray(first, end));
    first = end;
  }
}

const isSamePosition = (edges: EdgeList, a: number, b: number): boolean =>
  edges.x(a) === edges.x(b) && edges.y(a) === edges.y(b);

class UnionSweep {
  readonly #edges: EdgeList;
  readonly #isInside: FillRule;
  readonly #count: CrossingCount;
  readonly #line: SweepLine;
  readonly #queue = new CrossingQueue();
  readonly #boundary: Boundary;
  /** The winding number just east of each edge. */
  readonly #windingEast: Int32Array;
  /** The position of the sweep. */
  #x = 0;
  #y = 0;
  /** Where the edges meet that change now: because of rounding it may lie west of the position of the sweep. */
  #meeting: Position = [];

  constructor(edges: EdgeList, isInside: FillRule, count: CrossingCount) {
    this.#edges = edges;
    this.#isInside = isInside;
    this.#count = count;
    this.#line = new SweepLine(edges);
    this.#boundary = new Boundary(edges.size);
    this.#windingEast = new Int32Array(edges.size);
  }

  rings(): Ring[] {
    return this.#boundary.rings();
  }

  /** Processes the next crossing if it comes before a corner; returns false when there is none. */
  takeCrossing(corner: number | undefined): boolean {
    const crossing = this.#queue.first;
    if (crossing === undefined) return false;
    if (corner !== undefined && isBefore(this.#at(corner), crossing)) return false;
    this.#queue.removeFirst();
    const { west, east } = crossing;
    // Other edges may lie between them now, and a pair is queued each time its edges become neighbours.
    if (this.#line.east(west) !== east) return true;
    this.#x = crossing.x;
    this.#y = crossing.y;
    this.#meeting = [crossing.crossingX, crossing.y];
    this.#swap(west, east);
    this.#boundary.join();
    return true;
  }

  /** Processes a corner that shares its position with no other. */
  takeCorner(corner: number): void {
    const edges = this.#edges;
    const before = edges.previous(corner);
    const starts = edges.lower(corner) === corner;
    if (starts === (edges.lower(before) === corner)) {
      this.takeCorners([corner]);
      return;
    }
    const [ending, starting] = starts ? [before, corner] : [corner, before];
    this.#moveTo(corner);
    this.#line.replace(ending, starting);
    this.#windingEast[starting] = this.#windingEast[ending] ?? 0;
    this.#boundary.setSide(ending, 0, this.#meeting);
    this.#updateBoundary(starting);
    this.#boundary.join();
    this.#queueCrossing(this.#line.west(starting), starting);
    this.#queueCrossing(starting, this.#line.east(starting));
  }

  /** Processes all corners of one position. */
  takeCorners(corners: Iterable<number>): void {
    const edges = this.#edges;
    const starting: number[] = [];
    const ending: number[] = [];
    for (const corner of corners) {
      this.#moveTo(corner);
      for (const edge of [corner, edges.previous(corner)])
        (edges.lower(edge) === corner ? starting : ending).push(edge);
    }
    const west =
      ending.length === 0 ? this.#line.lastWestOf(this.#x, this.#y) : this.#removeEnding(ending);
    starting.sort((a, b) => this.#order(a, b));
    let last = west;
    for (const edge of starting) {
      this.#line.insert(edge, last);
      this.#windingEast[edge] = this.#windingAfter(last) + edges.windingStep(edge);
      this.#updateBoundary(edge);
      this.#queueCrossing(last, edge);
      last = edge;
    }
    this.#boundary.join();
    this.#queueCrossing(last, last === undefined ? this.#line.first : this.#line.east(last));
  }

  /** Removes the edges that end here, after swapping them next to each other; returns the edge west of them. */
  #removeEnding(ending: readonly number[]): number | undefined {
    const missing = new Set(ending);
    let [first = 0] = ending;
    let last = first;
    missing.delete(first);
    while (missing.size > 0) {
      const found = this.#nearest(missing, first, last);
      missing.delete(found.edge);
      // An edge between them passes through this position too, or is too close to decide.
      for (let distance = found.distance; distance > 1; distance--)
        if (found.isWest) this.#swap(found.edge, this.#line.east(found.edge) ?? 0);
        else this.#swap(this.#line.west(found.edge) ?? 0, found.edge);
      if (found.isWest) first = found.edge;
      else last = found.edge;
    }
    const west = this.#line.west(first);
    for (const edge of ending) {
      this.#line.remove(edge);
      this.#boundary.setSide(edge, 0, this.#meeting);
    }
    return west;
  }

  /** The nearest of the searched edges west of `first` or east of `last`, searching in both directions alternately. */
  #nearest(searched: ReadonlySet<number>, first: number, last: number) {
    let west = this.#line.west(first);
    let east = this.#line.east(last);
    for (let distance = 1; ; distance++) {
      if (east !== undefined && searched.has(east)) return { edge: east, distance, isWest: false };
      if (west !== undefined && searched.has(west)) return { edge: west, distance, isWest: true };
      if (west === undefined && east === undefined)
        throw new RangeError("an edge that ends is not on the sweep line");
      west = west === undefined ? undefined : this.#line.west(west);
      east = east === undefined ? undefined : this.#line.east(east);
    }
  }

  /** Swaps two neighbours. */
  #swap(west: number, east: number): void {
    this.#count.add();
    const outside = (this.#windingEast[west] ?? 0) - this.#edges.windingStep(west);
    this.#line.swap(west, east);
    this.#windingEast[east] = outside + this.#edges.windingStep(east);
    this.#windingEast[west] =
      outside + this.#edges.windingStep(east) + this.#edges.windingStep(west);
    this.#updateBoundary(west);
    this.#updateBoundary(east);
    this.#queueCrossing(this.#line.west(east), east);
    this.#queueCrossing(west, this.#line.east(west));
  }

  /** Updates the boundary with the side of an edge that is inside from here on. */
  #updateBoundary(edge: number): void {
    const east = this.#windingEast[edge] ?? 0;
    const isEast = this.#isInside(east);
    const isWest = this.#isInside(east - this.#edges.windingStep(edge));
    const side = isWest === isEast ? 0 : isWest ? 1 : -1;
    this.#boundary.setSide(edge, side, this.#meeting);
  }

  #windingAfter(edge: number | undefined): number {
    return edge === undefined ? 0 : (this.#windingEast[edge] ?? 0);
  }

  /** Compares two edges where the first of them ends: negative when `a` is further west, 0 when they meet there. */
  #order(a: number, b: number): number {
    const edges = this.#edges;
    const endA = edges.upper(a);
    const endB = edges.upper(b);
    if (edges.isBelow(endA, endB)) return edges.side(b, edges.x(endA), edges.y(endA));
    if (edges.isBelow(endB, endA)) return -edges.side(a, edges.x(endB), edges.y(endB));
    return 0;
  }

  /** Queues the crossing of two neighbours if they cross ahead of the sweep. */
  #queueCrossing(west: number | undefined, east: number | undefined): void {
    if (west === undefined || east === undefined || this.#order(west, east) <= 0) return;
    const crossing = this.#crossingOf(west, east);
    // On a flat edge rounding may place the crossing, along one latitude, before the sweep or beyond the end of an
    // edge.
    const end = this.#firstEnd(west, east);
    const here = { x: this.#x, y: this.#y };
    const time = isBefore(crossing, here) ? here : isBefore(end, crossing) ? end : crossing;
    this.#queue.add({ ...time, crossingX: crossing.x, west, east });
  }

  #firstEnd(a: number, b: number): { readonly x: number; readonly y: number } {
    const [endA, endB] = [this.#edges.upper(a), this.#edges.upper(b)];
    return this.#at(this.#edges.isBelow(endB, endA) ? endB : endA);
  }

  /** Where two edges cross: not before the sweep, not after the first of them ends. */
  #crossingOf(a: number, b: number): { readonly x: number; readonly y: number } {
    const edges = this.#edges;
    const south = Math.max(edges.y(edges.lower(a)), edges.y(edges.lower(b)), this.#y);
    const north = Math.min(edges.y(edges.upper(a)), edges.y(edges.upper(b)));
    // Use the steeper edge: along a flat edge a latitude is too coarse.
    const steep = this.#flatness(a) < this.#flatness(b) ? a : b;
    if (south >= north) return { x: edges.xAt(steep, south), y: south };
    const behind = Math.max(0, edges.xAt(b, south) - edges.xAt(a, south));
    const ahead = Math.max(0, edges.xAt(a, north) - edges.xAt(b, north));
    const share = behind + ahead === 0 ? 0 : behind / (behind + ahead);
    const y = south + (north - south) * share;
    return { x: edges.xAt(steep, y), y };
  }

  /** Longitude per latitude; Infinity for a horizontal edge. */
  #flatness(edge: number): number {
    const edges = this.#edges;
    const [lower, upper] = [edges.lower(edge), edges.upper(edge)];
    return Math.abs(edges.x(upper) - edges.x(lower)) / (edges.y(upper) - edges.y(lower));
  }

  #moveTo(corner: number): void {
    this.#x = this.#edges.x(corner);
    this.#y = this.#edges.y(corner);
    this.#meeting = [this.#x, this.#y];
  }

  #at(corner: number): { readonly x: number; readonly y: number } {
    return { x: this.#edges.x(corner), y: this.#edges.y(corner) };
  }
}
