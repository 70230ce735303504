import type { Geometry, Ring } from "./geometry.ts";

/** A fault of a geometry; `path` leads from the geometry to the faulty member. */
export interface GeometryProblem {
  /** Position in the geometry. */
  readonly path: readonly (string | number)[];
  /** What is wrong and what to give instead. */
  readonly message: string;
}

/**
 * The first fault in the coordinates of a geometry, or undefined.
 *
 * Stricter than the service, which returns a wrong number for such geometries: positions are two or three finite
 * numbers with longitude -180 to 180 and latitude -90 to 90; rings are closed, have at least four positions and enclose
 * an area. Ring orientation is free. Rings and positions are counted from 0.
 */
export function geometryProblem(geometry: Geometry): GeometryProblem | undefined {
  const { type, coordinates } = geometry;
  const problem =
    type === "Point"
      ? positionProblem(coordinates, [], "the point")
      : type === "Polygon"
        ? (polygonProblem(coordinates, [], "") ?? areaProblem([coordinates]))
        : (multiPolygonProblem(coordinates) ?? areaProblem(coordinates));
  return problem && { ...problem, path: ["coordinates", ...problem.path] };
}

type Path = readonly (string | number)[];

function multiPolygonProblem(polygons: unknown): GeometryProblem | undefined {
  if (!Array.isArray(polygons) || polygons.length === 0)
    return { path: [], message: "a MultiPolygon needs at least one polygon" };
  return firstProblem(polygons, (polygon, index) =>
    polygonProblem(polygon, [index], `polygon ${index}, `),
  );
}

function polygonProblem(rings: unknown, path: Path, where: string): GeometryProblem | undefined {
  if (!Array.isArray(rings) || rings.length === 0)
    return { path, message: `${where}a polygon needs at least one ring` };
  return firstProblem(rings, (ring, index) =>
    ringProblem(ring, [...path, index], `${where}ring ${index}`),
  );
}

/** A part without area (real outlines have them, from simplification) is accepted if another part has an area. */
function areaProblem(polygons: readonly (readonly Ring[])[]): GeometryProblem | undefined {
  if (polygons.some(([outer = []]) => enclosesArea(outer))) return undefined;
  return {
    path: [],
    message: "the rings enclose no area: they are lines; give a Point, or a polygon around a line",
  };
}

/** Share of its bounding box below which the area of a ring is a rounding error. */
const NEGLIGIBLE_AREA = 1e-12;

/**
 * Whether a ring encloses an area. The parts of an eight may have opposite signs and add up to nothing, so the first
 * moments count too: the integrals of x and of y over the area by Green's theorem. A ring that ends a turn round the Earth away
 * from its start encloses a pole.
 */
function enclosesArea(ring: Ring): boolean {
  const originY = ring[0]?.[1] ?? 0;
  let [x, y, width, height] = [0, 0, 0, 0];
  let [doubledArea, momentX, momentY] = [0, 0, 0];
  let from = ring[0]?.[0] ?? 0;
  // Positions are read by index here and below: destructuring makes an iterator for each, and outlines have many.
  for (let index = 1; index < ring.length; index++) {
    const position = ring[index];
    const to = position?.[0] ?? 0;
    const span = to - from;
    // As the engine does: an edge of more than 180 degrees goes the short way, one of exactly 360 all the way round.
    const isJump = Math.abs(span) > 180 && Math.abs(span) !== 360;
    const nextX = x + span - (isJump ? 360 * Math.sign(span) : 0);
    const nextY = (position?.[1] ?? 0) - originY;
    doubledArea += x * nextY - nextX * y;
    momentX += (x * x + x * nextX + nextX * nextX) * (nextY - y);
    momentY += (y * y + y * nextY + nextY * nextY) * (nextX - x);
    from = to;
    x = nextX;
    y = nextY;
    width = Math.max(width, Math.abs(x));
    height = Math.max(height, Math.abs(y));
  }
  if (Math.abs(x) > 180) return true;
  const negligible = NEGLIGIBLE_AREA * width * height;
  return (
    Math.abs(doubledArea) > negligible ||
    Math.abs(momentX) > negligible * width ||
    Math.abs(momentY) > negligible * height
  );
}

function ringProblem(ring: unknown, path: Path, where: string): GeometryProblem | undefined {
  if (!Array.isArray(ring)) return { path, message: `${where} must be an array of positions` };
  // The text of a position is made only for faulty ones: outlines have many positions.
  const faulty = ring.findIndex((position) => positionProblem(position, [], "") !== undefined);
  const problem =
    faulty === -1
      ? undefined
      : positionProblem(ring[faulty], [...path, faulty], `${where}, position ${faulty}`);
  if (problem) return problem;
  if (ring.length < 4)
    return {
      path,
      message: `${where} has ${ring.length} positions; a closed ring needs at least 4`,
    };
  const first = ring[0] as readonly number[];
  const last = ring[ring.length - 1] as readonly number[];
  if (first[0] !== last[0] || first[1] !== last[1])
    return {
      path: [...path, ring.length - 1],
      message: `${where} is not closed; repeat position 0 (${first[0]}, ${first[1]}) at its end, position ${ring.length - 1} is (${last[0]}, ${last[1]})`,
    };
  return undefined;
}

function positionProblem(
  position: unknown,
  path: Path,
  where: string,
): GeometryProblem | undefined {
  if (!Array.isArray(position) || position.length < 2 || position.length > 3)
    return {
      path,
      message: `${where} must be [longitude, latitude] or [longitude, latitude, height]`,
    };
  for (let axis = 0; axis < position.length; axis++) {
    const value: unknown = position[axis];
    if (typeof value !== "number" || !Number.isFinite(value))
      return { path: [...path, axis], message: `${where}: ${AXES[axis]} must be a finite number` };
  }
  const longitude = position[0] as number;
  const latitude = position[1] as number;
  if (Math.abs(longitude) > 180 + ROUNDING)
    return {
      path: [...path, 0],
      message: `${where}: longitude ${longitude} is outside -180 to 180`,
    };
  if (Math.abs(latitude) > 90 + ROUNDING)
    return {
      path: [...path, 1],
      message: `${where}: latitude ${latitude} is outside -90 to 90 (positions are longitude, latitude)`,
    };
  return undefined;
}

/** Degrees by which files go beyond 180 and 90 by rounding, e.g. the countries of Natural Earth. */
const ROUNDING = 1e-9;

const AXES = ["longitude", "latitude", "height"] as const;

function firstProblem(
  items: readonly unknown[],
  problemOf: (item: unknown, index: number) => GeometryProblem | undefined,
): GeometryProblem | undefined {
  for (let index = 0; index < items.length; index++) {
    const problem = problemOf(items[index], index);
    if (problem) return problem;
  }
  return undefined;
}
