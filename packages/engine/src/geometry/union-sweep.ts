import { type Position, type Ring, validationError, validationIssue } from "@cas/models";
import type { Pace } from "../schedule/pace.ts";
import { Boundary } from "./boundary.ts";
import { CrossingQueue, isBefore } from "./crossing-queue.ts";
import { EdgeList, type ReadRing } from "./edge-list.ts";
import { SweepLine } from "./sweep-line.ts";

/** Whether a place around which rings wind so often belongs to an area. */
export type FillRule = (winding: number) => boolean;

/** Counts the crossings of one geometry. */
export class CrossingCount {
  readonly #most: number;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** @throws CasError validation_error for one more than allowed */
  add(): void {
    this.#count += 1;
    if (this.#count <= this.#most) return;
    const most = this.#most.toLocaleString("en");
    throw validationError([
      validationIssue(
        "body",
        ["geometry"],
        `the rings cross more than ${most} times, the limit (maxCrossings); ` +
          "simplify the outline, make it valid, or ask about its parts one by one",
        undefined,
      ),
    ]);
  }
}

/**
 * The area that rings wind around by a rule, as rings that have it on their left.
 *
 * The sweep of Bentley and Ottmann (1979, doi:10.1109/TC.1979.1675432): a line goes from south to north, slightly tilted so
 * that of one latitude the west comes first, and keeps the edges that pass it in order. Edges are looked at only when they
 * are neighbours; those that cross above change places there. The cost grows with (n + k) log n for n edges and k
 * crossings.
 *
 * Rounding does no harm. The order along the line is what was done to it, never what coordinates say: whether two edges
 * change places depends on these two alone, so that they do so once at most; and winding numbers are whole numbers that follow
 * from the order. Where coordinates cannot tell the order, it is wrong over a distance of rounding.
 *
 * @throws CasError validation_error for too many crossings
 */
export async function sweepUnion(
  rings: readonly ReadRing[],
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
    if (sweep.cross(corner)) continue;
    if (corner === undefined) {
      const union = sweep.rings();
      await pace.took(edges.size);
      return union;
    }
    let end = first + 1;
    while (end < order.length && isSamePlace(edges, corner, order[end] ?? 0)) end += 1;
    if (end === first + 1) sweep.pass(corner);
    else sweep.passAll(order.subarray(first, end));
    first = end;
  }
}

const isSamePlace = (edges: EdgeList, a: number, b: number): boolean =>
  edges.x(a) === edges.x(b) && edges.y(a) === edges.y(b);

class UnionSweep {
  readonly #edges: EdgeList;
  readonly #isInside: FillRule;
  readonly #count: CrossingCount;
  readonly #line: SweepLine;
  readonly #queue = new CrossingQueue();
  readonly #boundary: Boundary;
  /** The winding just east of an edge. */
  readonly #windings: Int32Array;
  /** Where the sweep is. */
  #x = 0;
  #y = 0;
  /** Where the edges meet that are being changed: rounding may put it west of where the sweep is. */
  #place: Position = [];

  constructor(edges: EdgeList, isInside: FillRule, count: CrossingCount) {
    this.#edges = edges;
    this.#isInside = isInside;
    this.#count = count;
    this.#line = new SweepLine(edges);
    this.#boundary = new Boundary(edges.size);
    this.#windings = new Int32Array(edges.size);
  }

  rings(): Ring[] {
    return this.#boundary.rings();
  }

  /** Takes the next crossing if it comes before a corner; false when there is none. */
  cross(corner: number | undefined): boolean {
    const crossing = this.#queue.first;
    if (crossing === undefined) return false;
    if (corner !== undefined && isBefore(this.#at(corner), crossing)) return false;
    this.#queue.removeFirst();
    const { west, east } = crossing;
    // Others may have come between them, and each pair is expected as often as it became neighbours.
    if (this.#line.east(west) !== east) return true;
    this.#x = crossing.x;
    this.#y = crossing.y;
    this.#place = [crossing.placeX, crossing.y];
    this.#swap(west, east);
    this.#boundary.join();
    return true;
  }

  /** Takes a corner at which no other lies. */
  pass(corner: number): void {
    const edges = this.#edges;
    const before = edges.previous(corner);
    const starts = edges.lower(corner) === corner;
    if (starts === (edges.lower(before) === corner)) {
      this.passAll([corner]);
      return;
    }
    const [ending, starting] = starts ? [before, corner] : [corner, before];
    this.#moveTo(corner);
    this.#line.replace(ending, starting);
    this.#windings[starting] = this.#windings[ending] ?? 0;
    this.#boundary.turn(ending, 0, this.#place);
    this.#turn(starting);
    this.#boundary.join();
    this.#expect(this.#line.west(starting), starting);
    this.#expect(starting, this.#line.east(starting));
  }

  /** Takes corners that are all at one place. */
  passAll(corners: Iterable<number>): void {
    const edges = this.#edges;
    const starting: number[] = [];
    const ending: number[] = [];
    for (const corner of corners) {
      this.#moveTo(corner);
      for (const edge of [corner, edges.previous(corner)])
        (edges.lower(edge) === corner ? starting : ending).push(edge);
    }
    const west =
      ending.length === 0 ? this.#line.lastWestOf(this.#x, this.#y) : this.#takeOut(ending);
    starting.sort((a, b) => this.#order(a, b));
    let last = west;
    for (const edge of starting) {
      this.#line.insert(edge, last);
      this.#windings[edge] = this.#windingEastOf(last) + edges.turn(edge);
      this.#turn(edge);
      this.#expect(last, edge);
      last = edge;
    }
    this.#boundary.join();
    this.#expect(last, last === undefined ? this.#line.first : this.#line.east(last));
  }

  /** Takes out edges that end here, side by side or brought there; tells what is west of them. */
  #takeOut(ending: readonly number[]): number | undefined {
    const missing = new Set(ending);
    let [first = 0] = ending;
    let last = first;
    missing.delete(first);
    while (missing.size > 0) {
      const found = this.#nearest(missing, first, last);
      missing.delete(found.edge);
      // What lies between passes this place too, or is too close to tell.
      for (let distance = found.distance; distance > 1; distance--)
        if (found.isWest) this.#swap(found.edge, this.#line.east(found.edge) ?? 0);
        else this.#swap(this.#line.west(found.edge) ?? 0, found.edge);
      if (found.isWest) first = found.edge;
      else last = found.edge;
    }
    const west = this.#line.west(first);
    for (const edge of ending) {
      this.#line.remove(edge);
      this.#boundary.turn(edge, 0, this.#place);
    }
    return west;
  }

  /** The nearest of some edges west of one or east of another, looking both ways by turns. */
  #nearest(wanted: ReadonlySet<number>, first: number, last: number) {
    let west = this.#line.west(first);
    let east = this.#line.east(last);
    for (let distance = 1; ; distance++) {
      if (east !== undefined && wanted.has(east)) return { edge: east, distance, isWest: false };
      if (west !== undefined && wanted.has(west)) return { edge: west, distance, isWest: true };
      if (west === undefined && east === undefined)
        throw new RangeError("an edge that ends is not on the line of the sweep");
      west = west === undefined ? undefined : this.#line.west(west);
      east = east === undefined ? undefined : this.#line.east(east);
    }
  }

  /** Lets neighbours change places. */
  #swap(west: number, east: number): void {
    this.#count.add();
    const outside = (this.#windings[west] ?? 0) - this.#edges.turn(west);
    this.#line.swap(west, east);
    this.#windings[east] = outside + this.#edges.turn(east);
    this.#windings[west] = outside + this.#edges.turn(east) + this.#edges.turn(west);
    this.#turn(west);
    this.#turn(east);
    this.#expect(this.#line.west(east), east);
    this.#expect(west, this.#line.east(west));
  }

  /** Tells the boundary what an edge bounds from here on. */
  #turn(edge: number): void {
    const east = this.#windings[edge] ?? 0;
    const isEast = this.#isInside(east);
    const isWest = this.#isInside(east - this.#edges.turn(edge));
    const side = isWest === isEast ? 0 : isWest ? 1 : -1;
    this.#boundary.turn(edge, side, this.#place);
  }

  #windingEastOf(edge: number | undefined): number {
    return edge === undefined ? 0 : (this.#windings[edge] ?? 0);
  }

  /** Which of two edges is further west (negative: the first) where the first of them ends; 0 when they meet there. */
  #order(a: number, b: number): number {
    const edges = this.#edges;
    const endA = edges.upper(a);
    const endB = edges.upper(b);
    if (edges.isBelow(endA, endB)) return edges.side(b, edges.x(endA), edges.y(endA));
    if (edges.isBelow(endB, endA)) return -edges.side(a, edges.x(endB), edges.y(endB));
    return 0;
  }

  /** Looks whether neighbours cross further on. */
  #expect(west: number | undefined, east: number | undefined): void {
    if (west === undefined || east === undefined || this.#order(west, east) <= 0) return;
    const place = this.#crossingOf(west, east);
    // Along a flat edge rounding may put it, of one latitude, before here or behind the end of one of them.
    const end = this.#firstEnd(west, east);
    const here = { x: this.#x, y: this.#y };
    const time = isBefore(place, here) ? here : isBefore(end, place) ? end : place;
    this.#queue.add({ ...time, placeX: place.x, west, east });
  }

  #firstEnd(a: number, b: number): { readonly x: number; readonly y: number } {
    const [endA, endB] = [this.#edges.upper(a), this.#edges.upper(b)];
    return this.#at(this.#edges.isBelow(endB, endA) ? endB : endA);
  }

  /** Where two edges cross: at the earliest here, at the latest where the first of them ends. */
  #crossingOf(a: number, b: number): { readonly x: number; readonly y: number } {
    const edges = this.#edges;
    const south = Math.max(edges.y(edges.lower(a)), edges.y(edges.lower(b)), this.#y);
    const north = Math.min(edges.y(edges.upper(a)), edges.y(edges.upper(b)));
    // The steeper one says where: along a flat edge a latitude is too coarse.
    const steep = this.#flatness(a) < this.#flatness(b) ? a : b;
    if (south >= north) return { x: edges.xAt(steep, south), y: south };
    const behind = Math.max(0, edges.xAt(b, south) - edges.xAt(a, south));
    const ahead = Math.max(0, edges.xAt(a, north) - edges.xAt(b, north));
    const share = behind + ahead === 0 ? 0 : behind / (behind + ahead);
    const y = south + (north - south) * share;
    return { x: edges.xAt(steep, y), y };
  }

  /** Longitude per latitude; of a horizontal edge Infinity. */
  #flatness(edge: number): number {
    const edges = this.#edges;
    const [lower, upper] = [edges.lower(edge), edges.upper(edge)];
    return Math.abs(edges.x(upper) - edges.x(lower)) / (edges.y(upper) - edges.y(lower));
  }

  #moveTo(corner: number): void {
    this.#x = this.#edges.x(corner);
    this.#y = this.#edges.y(corner);
    this.#place = [this.#x, this.#y];
  }

  #at(corner: number): { readonly x: number; readonly y: number } {
    return { x: this.#edges.x(corner), y: this.#edges.y(corner) };
  }
}
