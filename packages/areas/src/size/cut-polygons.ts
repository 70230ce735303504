import type { Position, Ring } from "@cas/models";
import { signedArea, verticesOf } from "./polygons-of.ts";

type Polygon = readonly Ring[];

/** 0 cuts at a longitude, 1 at a latitude. */
type Axis = 0 | 1;

/**
 * Polygons in groups of at most this many positions. A polygon with more is cut at a longitude or a latitude, again and again;
 * the parts share the cut, so that together they cover exactly what it covers.
 *
 * @throws RangeError for an outline that stays too large in any cut
 */
export function cutPolygons(
  polygons: readonly Polygon[],
  maxVertices: number,
): readonly (readonly Polygon[])[] {
  const pieces = polygons.flatMap((polygon) => piecesOf(polygon, maxVertices));
  const groups: Polygon[][] = [];
  let size = Infinity;
  for (const piece of pieces) {
    const vertices = verticesOf(piece);
    if (size + vertices > maxVertices) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(piece);
    size += vertices;
  }
  return groups;
}

function piecesOf(polygon: Polygon, maxVertices: number): readonly Polygon[] {
  const whole = verticesOf(polygon);
  if (whole <= maxVertices) return [polygon];
  const cuts = ([0, 1] as const).map((axis) => halves(polygon, axis));
  const [best] = cuts.toSorted((one, other) => largest(one) - largest(other));
  if (best === undefined || largest(best) >= whole)
    throw new RangeError(
      `The outline cannot be cut into parts of ${maxVertices} positions; simplify it instead`,
    );
  return best.flatMap((half) => piecesOf(half, maxVertices));
}

const largest = (polygons: readonly Polygon[]): number => Math.max(0, ...polygons.map(verticesOf));

/** A polygon cut where half of its positions are on either side. */
function halves(polygon: Polygon, axis: Axis): readonly Polygon[] {
  const values = polygon
    .flatMap((ring) => ring.map((position) => position[axis] ?? 0))
    .toSorted((a, b) => a - b);
  const at = values[values.length >> 1] ?? 0;
  return [-1, 1].flatMap((side) => {
    const [outer, ...holes] = polygon.map((ring) => clipped(ring, axis, at, side));
    if (outer === undefined || signedArea(outer) === 0) return [];
    return [[outer, ...holes.filter((hole) => signedArea(hole) !== 0)]];
  });
}

/** The part of a ring on one side of a line, by Sutherland and Hodgman (1974): several parts stay one ring, joined along the cut. */
function clipped(ring: Ring, axis: Axis, at: number, side: number): Ring {
  const kept: Position[] = [];
  for (let index = 1; index < ring.length; index++) {
    const [from, to] = [ring[index - 1], ring[index]];
    if (from === undefined || to === undefined) continue;
    const [before, after] = [side * ((from[axis] ?? 0) - at), side * ((to[axis] ?? 0) - at)];
    if (before >= 0) kept.push(from);
    if ((before < 0 && after > 0) || (before > 0 && after < 0))
      kept.push(crossing(from, to, axis, at));
  }
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}

/** Where an edge meets the cut: the same number from both sides, because it is computed from its western or southern end. */
function crossing(from: Position, to: Position, axis: Axis, at: number): Position {
  const [start, end] = (from[axis] ?? 0) <= (to[axis] ?? 0) ? [from, to] : [to, from];
  const [x0 = 0, y0 = 0] = start;
  const [x1 = 0, y1 = 0] = end;
  return axis === 0
    ? [at, y0 + ((at - x0) / (x1 - x0)) * (y1 - y0)]
    : [x0 + ((at - y0) / (y1 - y0)) * (x1 - x0), at];
}
