import type { Geometry, Ring } from "@cas/models";
import { sortCorners } from "./sort-corners.ts";

/** Relative error below which the sign of a difference of two products is only rounding. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * The direction in which a ring is traversed. `outer` and `hole` turn the ring so that the inside of the polygon is on
 * the left; `forwards` and `backwards` follow or reverse the order of its positions.
 */
export type RingDirection = "outer" | "hole" | "forwards" | "backwards";

/** A ring and the direction in which it is traversed. */
export interface DirectedRing {
  readonly ring: Ring;
  readonly direction: RingDirection;
}

/** The rings of a polygon or multipolygon, directed so that the inside is on their left. */
export function directedRings(geometry: Exclude<Geometry, { type: "Point" }>): DirectedRing[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) =>
    rings.map((ring, index) => ({ ring, direction: index === 0 ? "outer" : "hole" }) as const),
  );
}

/**
 * The edges of rings for a sweep from south to north: edge i goes from corner i of a ring to the next corner. Its lower
 * end is the southern one, or the western one if both have the same latitude.
 */
export class EdgeList {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #next: Uint32Array;
  readonly #previous: Uint32Array;
  /** 1 where the ring runs along an edge from its lower to its upper end. */
  readonly #goesUp: Uint8Array;
  /** 1 where the ring must be traversed backwards. */
  readonly #isReversed: Uint8Array;
  #order: Uint32Array | undefined;
  /** Number of edges, and of corners. */
  readonly size: number;

  /** Reads the edges of all rings; skips positions that repeat the previous position. */
  constructor(rings: readonly DirectedRing[]) {
    let size = 0;
    for (const { ring } of rings) size += ring.length;
    this.#x = new Float64Array(size);
    this.#y = new Float64Array(size);
    this.#next = new Uint32Array(size);
    this.#previous = new Uint32Array(size);
    this.#goesUp = new Uint8Array(size);
    this.#isReversed = new Uint8Array(size);
    let end = 0;
    for (const { ring, direction } of rings) end = this.#addRing(ring, end, direction);
    this.size = end;
  }

  #addRing(ring: Ring, start: number, direction: RingDirection): number {
    let end = start;
    let doubledArea = 0;
    const originX = ring[0]?.[0] ?? Number.NaN;
    const originY = ring[0]?.[1] ?? Number.NaN;
    let [lastX, lastY] = [originX, originY];
    for (let i = 1; i < ring.length; i++) {
      const x = ring[i]?.[0] ?? Number.NaN;
      const y = ring[i]?.[1] ?? Number.NaN;
      if (x === lastX && y === lastY) continue;
      doubledArea += (lastX - originX) * (y - originY) - (x - originX) * (lastY - originY);
      this.#x[end] = lastX = x;
      this.#y[end] = lastY = y;
      this.#next[end] = end + 1;
      this.#previous[end] = end - 1;
      end += 1;
    }
    if (end === start) return start;
    this.#next[end - 1] = start;
    this.#previous[start] = end - 1;
    for (let edge = start; edge < end; edge++)
      this.#goesUp[edge] = this.isBelow(edge, this.#next[edge] ?? 0) ? 1 : 0;
    const isReversed =
      direction === "forwards" || direction === "backwards"
        ? direction === "backwards"
        : doubledArea >= 0 !== (direction === "outer");
    if (isReversed) this.#isReversed.fill(1, start, end);
    return end;
  }

  /** The corners from the lowest to the highest; sorted on first use. */
  get order(): Uint32Array {
    this.#order ??= sortCorners(this.#x, this.#y, this.size);
    return this.#order;
  }

  x(corner: number): number {
    return this.#x[corner] ?? Number.NaN;
  }

  y(corner: number): number {
    return this.#y[corner] ?? Number.NaN;
  }

  /** The corner before this one in its ring. */
  previous(corner: number): number {
    return this.#previous[corner] ?? 0;
  }

  /** The lower end of an edge. */
  lower(edge: number): number {
    return this.#goesUp[edge] === 1 ? edge : (this.#next[edge] ?? 0);
  }

  /** The upper end of an edge. */
  upper(edge: number): number {
    return this.#goesUp[edge] === 1 ? (this.#next[edge] ?? 0) : edge;
  }

  /** What crossing an edge from west to east adds to the winding number: 1 or -1. */
  windingStep(edge: number): 1 | -1 {
    // The inside is on the left of a ring: an edge that goes up has the inside in the west.
    return this.#goesUp[edge] === this.#isReversed[edge] ? 1 : -1;
  }

  /** The side of an edge on which a position lies: 1 east, -1 west, 0 on the edge or too close to decide. */
  side(edge: number, x: number, y: number): 1 | 0 | -1 {
    const lower = this.lower(edge);
    const upper = this.upper(edge);
    const lowerX = this.x(lower);
    const lowerY = this.y(lower);
    const a = (x - lowerX) * (this.y(upper) - lowerY);
    const b = (this.x(upper) - lowerX) * (y - lowerY);
    const difference = a - b;
    if (Math.abs(difference) <= ROUNDING * (Math.abs(a) + Math.abs(b))) return 0;
    return difference > 0 ? 1 : -1;
  }

  /**
   * The longitude of an edge that is not horizontal at a latitude; that of its nearest end for a latitude beyond it.
   */
  xAt(edge: number, y: number): number {
    const lower = this.lower(edge);
    const upper = this.upper(edge);
    const [x0, y0, x1, y1] = [this.x(lower), this.y(lower), this.x(upper), this.y(upper)];
    if (y <= y0) return x0;
    // Divide the latitudes first: the slope of an almost horizontal edge may be infinite.
    return y >= y1 ? x1 : x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
  }

  /** Whether the sweep reaches corner `a` before corner `b`. */
  isBelow(a: number, b: number): boolean {
    return this.y(a) < this.y(b) || (this.y(a) === this.y(b) && this.x(a) < this.x(b));
  }
}
