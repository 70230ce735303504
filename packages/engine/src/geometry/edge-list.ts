import type { Geometry, Ring } from "@cas/models";
import { sortCorners } from "./sort-corners.ts";

/** Part of its terms below which the sign of a difference of two products is rounding. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * How a ring is read: `outer` and `hole` so that its polygon's inside is on the left, whichever way it is written; the
 * others as it is written, or backwards.
 */
export type Reading = "outer" | "hole" | "forwards" | "backwards";

/** A ring with the way it is read. */
export interface ReadRing {
  readonly ring: Ring;
  readonly reading: Reading;
}

/** The rings of a polygon or multipolygon, read so that the inside is on their left. */
export function readRings(geometry: Exclude<Geometry, { type: "Point" }>): ReadRing[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) =>
    rings.map((ring, index) => ({ ring, reading: index === 0 ? "outer" : "hole" }) as const),
  );
}

/**
 * The edges of rings for a sweep from south to north: edge i goes from corner i of a ring to the next. Its lower end is
 * the one further south, or at the same latitude further west.
 */
export class EdgeList {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #next: Uint32Array;
  readonly #previous: Uint32Array;
  /** 1 where the ring goes along an edge from its lower to its upper end. */
  readonly #goesUp: Uint8Array;
  /** 1 where the ring must be read backwards. */
  readonly #isReversed: Uint8Array;
  #order: Uint32Array | undefined;
  /** Number of edges, and of corners. */
  readonly size: number;

  /** Takes the edges of all rings; positions that repeat the one before are left out. */
  constructor(rings: readonly ReadRing[]) {
    let size = 0;
    for (const { ring } of rings) size += ring.length;
    this.#x = new Float64Array(size);
    this.#y = new Float64Array(size);
    this.#next = new Uint32Array(size);
    this.#previous = new Uint32Array(size);
    this.#goesUp = new Uint8Array(size);
    this.#isReversed = new Uint8Array(size);
    let end = 0;
    for (const { ring, reading } of rings) end = this.#addRing(ring, end, reading);
    this.size = end;
  }

  #addRing(ring: Ring, start: number, reading: Reading): number {
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
      reading === "forwards" || reading === "backwards"
        ? reading === "backwards"
        : doubledArea >= 0 !== (reading === "outer");
    if (isReversed) this.#isReversed.fill(1, start, end);
    return end;
  }

  /** The corners from the lowest to the highest; sorted when they are first asked for. */
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

  /** The corner from which the ring comes. */
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

  /** What crossing an edge from west to east adds to the winding: 1 or -1. */
  turn(edge: number): 1 | -1 {
    // With the inside on the left an edge that goes up has it in the west.
    return this.#goesUp[edge] === this.#isReversed[edge] ? 1 : -1;
  }

  /** On which side of an edge a position lies: 1 east, -1 west, 0 on it or too close to tell. */
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

  /** Where an edge that is not horizontal passes a latitude; one of its ends for a latitude beyond them. */
  xAt(edge: number, y: number): number {
    const lower = this.lower(edge);
    const upper = this.upper(edge);
    const [x0, y0, x1, y1] = [this.x(lower), this.y(lower), this.x(upper), this.y(upper)];
    if (y <= y0) return x0;
    // The share first: of an edge that is all but horizontal the slope may be infinite.
    return y >= y1 ? x1 : x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
  }

  /** Whether a sweep comes to a corner before another. */
  isBelow(a: number, b: number): boolean {
    return this.y(a) < this.y(b) || (this.y(a) === this.y(b) && this.x(a) < this.x(b));
  }
}
