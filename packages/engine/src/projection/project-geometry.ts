import type { Geometry, Ring } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { Project } from "./projection.ts";

/** A geometry has a part where the projection of a raster has no place for it. */
export class UnprojectableError extends Error {
  override readonly name = "UnprojectableError";
}

/**
 * Brings a geometry from degrees into the CRS of a raster.
 *
 * The edges of GeoJSON are straight in longitude and latitude, so most are curves in a projection: each is split until
 * no piece departs from the curve by more than the tolerance, and the result has straight edges again.
 *
 * @param tolerance most that an edge may be off, in units of the CRS
 * @param most most positions of a ring
 * @throws UnprojectableError naming the position, or how many a ring may have
 */
export async function projectGeometry(
  geometry: Geometry,
  project: Project,
  tolerance: number,
  yieldIfDue: YieldIfDue,
  most: number = MOST_POSITIONS,
): Promise<Geometry> {
  const how = { project, tolerance, most };
  const projectRings = async (rings: readonly Ring[]): Promise<Ring[]> => {
    const projected: Ring[] = [];
    for (const ring of rings) projected.push(await projectRing(ring, how, yieldIfDue));
    return projected;
  };
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: place(geometry.coordinates, project) };
    case "Polygon":
      return { type: "Polygon", coordinates: await projectRings(geometry.coordinates) };
    case "MultiPolygon": {
      const coordinates: Ring[][] = [];
      for (const rings of geometry.coordinates) coordinates.push(await projectRings(rings));
      return { type: "MultiPolygon", coordinates };
    }
  }
}

/** Edges between two pauses, and positions of one edge. */
const EDGES_AT_ONCE = 200;
const POSITIONS_AT_ONCE = 1000;
/** Most positions of a ring: cells of centimetres need very many of a long edge. */
const MOST_POSITIONS = 2 ** 21;

async function projectRing(
  ring: Ring,
  { project, tolerance, most }: Curve,
  yieldIfDue: YieldIfDue,
): Promise<Ring> {
  const projected: Ring[number][] = [];
  for (const [index, position] of ring.entries()) {
    if (index % EDGES_AT_ONCE === 0) await yieldIfDue();
    const end = { at: position, placed: place(position, project) };
    const previous = ring[index - 1];
    if (previous !== undefined) {
      const start = { at: previous, placed: projected.at(-1) ?? end.placed };
      const own = toleranceOf(start, end, project, tolerance);
      const curve = { project, tolerance: own, most };
      await addCurve(start, end, curve, projected, yieldIfDue);
    }
    projected.push(end.placed);
  }
  return projected;
}

interface End {
  readonly at: Ring[number];
  readonly placed: Ring[number];
}

interface Curve {
  readonly project: Project;
  readonly tolerance: number;
  /** Most positions of a ring. */
  readonly most: number;
}

/** Pieces of an edge are not split further than this: 2^20 of them. */
const MAX_DEPTH = 20;
/** Edges longer than this, degrees, are split whatever they look like: an S may have its middle on the straight line. */
const MAX_UNSPLIT = 10;

/** Share of an edge's length that it may be off, so that areas of less than a cell keep their digits too. */
const RELATIVE_TOLERANCE = 1e-6;
/** Share of a coordinate below which there is nothing but rounding. */
const ROUNDING = 1e-13;

function toleranceOf(start: End, end: End, project: Project, most: number): number {
  const middle = place(between(start.at, end.at, 0.5), project);
  // By way of the middle: a circle of latitude ends where it begins.
  const length = distance(start.placed, middle) + distance(middle, end.placed);
  const [x = 0, y = 0] = start.placed;
  return Math.max(
    Math.min(most, RELATIVE_TOLERANCE * length),
    ROUNDING * (Math.abs(x) + Math.abs(y)),
  );
}

/** Adds the positions between the ends of an edge. */
async function addCurve(
  start: End,
  end: End,
  curve: Curve,
  projected: Ring[number][],
  yieldIfDue: YieldIfDue,
): Promise<void> {
  // Ends of pieces, the next one last, each with how often the edge was split there.
  const ends: { readonly end: End; readonly depth: number }[] = [{ end, depth: 0 }];
  let from = start;
  for (let piece = ends.at(-1); piece !== undefined; piece = ends.at(-1)) {
    const [longitude, latitude] = between(from.at, piece.end.at, 0.5);
    const at: [number, number] = [longitude, latitude];
    const middle: End = { at, placed: place(at, curve.project) };
    if (isCurved(from, middle, piece.end, curve)) {
      // A curve without a jump is straight by now.
      if (piece.depth === MAX_DEPTH) throw unprojectable(at, "an edge of the projection");
      ends.pop();
      const depth = piece.depth + 1;
      ends.push({ end: piece.end, depth }, { end: middle, depth });
      continue;
    }
    ends.pop();
    from = piece.end;
    if (ends.length === 0) return;
    projected.push(from.placed);
    if (projected.length % POSITIONS_AT_ONCE === 0) await yieldIfDue();
    if (projected.length > curve.most)
      throw new UnprojectableError(`a ring needs more than ${curve.most} positions there`);
  }
}

/** Whether the curve leaves the straight line at its middle or at a quarter. */
function isCurved(start: End, middle: End, end: End, { project, tolerance }: Curve): boolean {
  const [lon0 = 0, lat0 = 0] = start.at;
  const [lon1 = 0, lat1 = 0] = end.at;
  if (Math.max(Math.abs(lon1 - lon0), Math.abs(lat1 - lat0)) > MAX_UNSPLIT) return true;
  if (distance(middle.placed, between(start.placed, end.placed, 0.5)) > tolerance) return true;
  const quarter = place(between(start.at, end.at, 0.25), project);
  return distance(quarter, between(start.placed, end.placed, 0.25)) > tolerance;
}

function place(position: Ring[number], project: Project): [number, number] {
  const [longitude = Number.NaN, latitude = Number.NaN] = position;
  const [x, y] = project(longitude, latitude);
  if (Number.isFinite(x) && Number.isFinite(y)) return [x, y];
  throw unprojectable(position, "no place in the projection");
}

function unprojectable([longitude, latitude]: Ring[number], what: string): UnprojectableError {
  return new UnprojectableError(`${what} at longitude ${longitude}, latitude ${latitude}`);
}

function between(a: Ring[number], b: Ring[number], share: number): [number, number] {
  const [x0 = 0, y0 = 0] = a;
  const [x1 = 0, y1 = 0] = b;
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

const distance = (a: Ring[number], b: Ring[number]): number =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
