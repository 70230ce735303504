import type { Geometry, Ring } from "@cas/models";

/** Part of its terms below which the sign of a difference of two products is rounding. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * The edges of a polygon or multipolygon for a sweep from south to north: each from its lower to its upper end, where a
 * corner is lower that lies further south, or at the same latitude further west.
 */
export class EdgeList {
  readonly cornerX: Float64Array;
  readonly cornerY: Float64Array;
  /** The corners from the lowest to the highest. */
  readonly order: Uint32Array;
  /** The corner at which the ring goes on, and from which it comes; edge i goes from corner i to the next. */
  readonly #next: Uint32Array;
  readonly #previous: Uint32Array;
  /** 1 where the ring must be read backwards to have its polygon's inside on its left. */
  readonly #isReversed: Uint8Array;
  /** 1 where the ring goes along an edge from its lower to its upper end. */
  readonly #goesUp: Uint8Array;

  /** @param rings without their closing positions and without repeated ones */
  constructor(rings: readonly { readonly corners: Ring; readonly isReversed: boolean }[]) {
    const count = rings.reduce((total, { corners }) => total + corners.length, 0);
    this.cornerX = new Float64Array(count);
    this.cornerY = new Float64Array(count);
    this.#next = new Uint32Array(count);
    this.#previous = new Uint32Array(count);
    this.#isReversed = new Uint8Array(count);
    let start = 0;
    for (const { corners, isReversed } of rings) {
      for (let i = 0; i < corners.length; i++) {
        const corner = start + i;
        const [x = Number.NaN, y = Number.NaN] = corners[i] ?? [];
        this.cornerX[corner] = x;
        this.cornerY[corner] = y;
        this.#next[corner] = i + 1 < corners.length ? corner + 1 : start;
        this.#previous[corner] = i > 0 ? corner - 1 : start + corners.length - 1;
      }
      if (isReversed) this.#isReversed.fill(1, start, start + corners.length);
      start += corners.length;
    }
    this.#goesUp = Uint8Array.from({ length: count }, (_, edge) =>
      this.#compare(edge, this.#next[edge] ?? 0) < 0 ? 1 : 0,
    );
    this.order = Uint32Array.from({ length: count }, (_, corner) => corner).toSorted((a, b) =>
      this.#compare(a, b),
    );
  }

  get count(): number {
    return this.cornerX.length;
  }

  /** The two edges that meet at a corner. */
  edgesAt(corner: number): readonly [number, number] {
    return [corner, this.#previous[corner] ?? 0];
  }

  /** Whether the lower end of an edge is there. */
  startsAt(edge: number, x: number, y: number): boolean {
    const corner = this.#lower(edge);
    return this.cornerX[corner] === x && this.cornerY[corner] === y;
  }

  /** Whether the upper end of an edge is there. */
  endsAt(edge: number, x: number, y: number): boolean {
    const corner = this.#upper(edge);
    return this.cornerX[corner] === x && this.cornerY[corner] === y;
  }

  /** What crossing an edge from west to east adds to the winding: 1 or -1. */
  turn(edge: number): 1 | -1 {
    // With the inside on the left an edge that goes up has it in the west.
    return this.#goesUp[edge] === this.#isReversed[edge] ? 1 : -1;
  }

  /** On which side of an edge a position lies: 1 east, -1 west, 0 on it or too close to tell. */
  side(edge: number, x: number, y: number): 1 | 0 | -1 {
    const [lower, upper] = [this.#lower(edge), this.#upper(edge)];
    const [lowerX, lowerY] = [this.#x(lower), this.#y(lower)];
    return signOfDifference(
      (x - lowerX) * (this.#y(upper) - lowerY),
      (this.#x(upper) - lowerX) * (y - lowerY),
    );
  }

  /** The order from west to east of two edges with the same lower end; 0 for the same direction. */
  directionOrder(a: number, b: number): 1 | 0 | -1 {
    const upper = this.#upper(a);
    return this.side(b, this.#x(upper), this.#y(upper));
  }

  #x(corner: number): number {
    return this.cornerX[corner] ?? Number.NaN;
  }

  #y(corner: number): number {
    return this.cornerY[corner] ?? Number.NaN;
  }

  #lower(edge: number): number {
    return this.#goesUp[edge] === 1 ? edge : (this.#next[edge] ?? 0);
  }

  #upper(edge: number): number {
    return this.#goesUp[edge] === 1 ? (this.#next[edge] ?? 0) : edge;
  }

  #compare(a: number, b: number): number {
    return this.#y(a) - this.#y(b) || this.#x(a) - this.#x(b);
  }
}

function signOfDifference(a: number, b: number): 1 | 0 | -1 {
  const difference = a - b;
  if (Math.abs(difference) <= ROUNDING * (Math.abs(a) + Math.abs(b))) return 0;
  return difference > 0 ? 1 : -1;
}

/** The edges of all rings; positions that repeat the one before are left out. */
export function edgesOf(geometry: Exclude<Geometry, { type: "Point" }>): EdgeList {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return new EdgeList(
    polygons.flatMap((polygon) =>
      polygon.flatMap((ring, index) => {
        const corners = ring.filter(
          ([x, y], i) => i > 0 && (x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]),
        );
        const isCounterclockwise = doubledArea(corners) >= 0;
        return corners.length < 2
          ? []
          : [{ corners, isReversed: isCounterclockwise !== (index === 0) }];
      }),
    ),
  );
}

/** Twice the area of a ring that need not be closed; positive when it runs counterclockwise. */
function doubledArea(ring: Ring): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let doubled = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x = 0, y = 0] = ring[i] ?? [];
    const [nextX = 0, nextY = 0] = ring[i + 1] ?? [];
    doubled += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }
  return doubled;
}
