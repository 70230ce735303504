import type { Geometry, Position, Ring } from "@cas/models";

/** A rectangle of longitudes and latitudes, or of x and y. */
export interface ClipBox {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Minimum positions of a closed ring. */
const CLOSED = 4;

/**
 * The part of a geometry in a box; undefined if there is none. Edges that leave the box run along its sides: where they
 * run to and fro, they enclose nothing.
 */
export function clipGeometry(
  geometry: Exclude<Geometry, { type: "Point" }>,
  box: ClipBox,
): Exclude<Geometry, { type: "Point" }> | undefined {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.flatMap(([outer = [], ...holes]) => {
    const clipped = clipRing(outer, box);
    if (clipped.length < CLOSED) return [];
    return [
      [
        clipped,
        ...holes.map((hole) => clipRing(hole, box)).filter(({ length }) => length >= CLOSED),
      ],
    ];
  });
  // Copies `isOriented`, which stays true.
  return coordinates.length === 0 ? undefined : { ...geometry, type: "MultiPolygon", coordinates };
}

/** The part of a ring in a box. */
function clipRing(ring: Ring, { west, east, south, north }: ClipBox): Ring {
  let part = ring;
  for (const [axis, limit, side] of [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ] as const)
    // A side that all positions are within cuts nothing.
    if (part.some((position) => side * ((position[axis] ?? 0) - limit) < 0))
      part = clipRingAt(part, axis, limit, side);
  return part;
}

/**
 * The part of a closed ring on one side of a line of equal x (axis 0) or y (axis 1), by Sutherland and Hodgman's
 * clipping: the greater coordinates for side 1, the smaller ones for side -1.
 */
export function clipRingAt(ring: Ring, axis: 0 | 1, limit: number, side: 1 | -1): Ring {
  const part: Position[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [from = [], to = []] = [ring[i], ring[i + 1]];
    const [start = 0, end = 0] = [from[axis], to[axis]];
    const [isIn, isNextIn] = [side * (start - limit) >= 0, side * (end - limit) >= 0];
    const [x0 = 0, y0 = 0] = from;
    const [x1 = 0, y1 = 0] = to;
    if (isIn) part.push([x0, y0]);
    if (isIn === isNextIn) continue;
    const share = (limit - start) / (end - start);
    part.push(axis === 0 ? [limit, y0 + share * (y1 - y0)] : [x0 + share * (x1 - x0), limit]);
  }
  return [...part, ...part.slice(0, 1)];
}

/** The geometry moved to the east. */
export function movedEast(
  geometry: Exclude<Geometry, { type: "Point" }>,
  degrees: number,
): Exclude<Geometry, { type: "Point" }> {
  if (degrees === 0) return geometry;
  const moved = (rings: readonly Ring[]): Ring[] =>
    rings.map((ring) => ring.map(([x = 0, y = 0]): Position => [x + degrees, y]));
  if (geometry.type === "Polygon") return { ...geometry, coordinates: moved(geometry.coordinates) };
  return { ...geometry, coordinates: geometry.coordinates.map(moved) };
}
