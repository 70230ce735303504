import type { Geometry, Ring } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { Pace } from "../schedule/pace.ts";
import type { Project } from "./projection.ts";

/** The projection of a raster is undefined for a part of a geometry, or the projected geometry is too large. */
export class UnprojectableError extends Error {
  override readonly name = "UnprojectableError";
}

/**
 * Projects a geometry from degrees to the CRS of a raster.
 *
 * The edges of GeoJSON are straight in longitude and latitude, so most are curves in a projection. Each edge is split
 * until no piece departs from the curve by more than the tolerance, and the result has straight edges again.
 *
 * @param tolerance maximum distance of an edge from its curve, in units of the CRS
 * @param most maximum number of positions of all rings together
 * @throws UnprojectableError that names the position, or the maximum number of positions
 */
export async function projectGeometry(
  geometry: Geometry,
  project: Project,
  tolerance: number,
  yieldIfDue: YieldIfDue,
  most: number = MAX_POSITIONS,
): Promise<Geometry> {
  const pace = new Pace(yieldIfDue, PIECES_BETWEEN_PAUSES);
  const state: ProjectionState = { project, tolerance, pace, most, positions: 0 };
  const projectRings = async (rings: readonly Ring[]): Promise<Ring[]> => {
    const projected: Ring[] = [];
    for (const ring of rings) projected.push(await projectRing(ring, state));
    return projected;
  };
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: projectPosition(geometry.coordinates, project) };
    case "Polygon":
      return { type: "Polygon", coordinates: await projectRings(geometry.coordinates) };
    case "MultiPolygon": {
      const coordinates: Ring[][] = [];
      for (const rings of geometry.coordinates) coordinates.push(await projectRings(rings));
      // Copies `isOriented`, which stays true in the CRS.
      return { ...geometry, coordinates };
    }
  }
}

/** Pieces of edges between two pauses, about three projected positions each: a millisecond of work. */
const PIECES_BETWEEN_PAUSES = 256;

/**
 * Maximum number of positions of the curves of one geometry. On cells of 30 m an edge takes one position per 120 m, so
 * this is enough for the borders of any country. Without it, edges that cross a continent thousands of times would use
 * up the memory.
 */
const MAX_POSITIONS = 2 ** 20;

/** The state of the projection of one geometry. */
interface ProjectionState {
  readonly project: Project;
  /** Maximum distance of an edge from its curve, in units of the CRS. */
  readonly tolerance: number;
  readonly pace: Pace;
  /** Maximum number of positions. */
  readonly most: number;
  /** Positions so far. */
  positions: number;
}

async function projectRing(ring: Ring, state: ProjectionState): Promise<Ring> {
  const projected: Ring[number][] = [];
  for (const [index, position] of ring.entries()) {
    const end = { at: position, placed: projectPosition(position, state.project) };
    const previous = ring[index - 1];
    if (previous !== undefined) {
      const start = { at: previous, placed: projected.at(-1) ?? end.placed };
      await addCurve(start, end, state, projected);
    }
    projected.push(end.placed);
    state.positions += 1;
  }
  return projected;
}

interface End {
  readonly at: Ring[number];
  readonly placed: Ring[number];
}

/**
 * Maximum depth of splits. Near a pole of Mollweide's map a curve bends ever more: pieces of a hundredth of a millimetre
 * are straight there too.
 */
const MAX_DEPTH = 40;
/** Edges longer than this, degrees, are always split: an S may have its middle on the straight line. */
const MAX_UNSPLIT = 10;

/** Maximum distance of an edge from its curve as a share of its length, so that small areas stay precise too. */
const RELATIVE_TOLERANCE = 1e-6;
/** Share of a coordinate below which a difference is only rounding. */
const ROUNDING = 1e-13;

/**
 * Share of a coordinate up to which a map may jump: Robinson's, whose splines have rounded numbers in PROJ, jumps by a
 * few metres every five degrees.
 */
const STEP = 1e-6;

const stepAt = ({ placed: [x = 0, y = 0] }: End): number => STEP * (Math.abs(x) + Math.abs(y));

function toleranceOf(start: End, end: End, project: Project, most: number): number {
  const middle = projectPosition(between(start.at, end.at, 0.5), project);
  // Via the middle, because a circle of latitude ends where it begins.
  const length = distance(start.placed, middle) + distance(middle, end.placed);
  const [x = 0, y = 0] = start.placed;
  return Math.max(
    Math.min(most, RELATIVE_TOLERANCE * length),
    ROUNDING * (Math.abs(x) + Math.abs(y)),
  );
}

/** A piece of an edge that must still be tested for curvature. */
interface Piece {
  readonly end: End;
  readonly depth: number;
}

/** Adds the positions between the ends of an edge. */
async function addCurve(
  first: End,
  last: End,
  state: ProjectionState,
  projected: Ring[number][],
): Promise<void> {
  const { project, pace } = state;
  const tolerance = toleranceOf(first, last, project, state.tolerance);
  const jump = Math.max(toleranceOf(first, last, project, Infinity), stepAt(first));
  let start = first;
  // The pieces to test, the nearest on top.
  const pieces: Piece[] = [{ end: last, depth: 0 }];
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const pause = pace.took(1);
    if (pause !== undefined) await pause;
    const { end, depth } = piece;
    const [longitude, latitude] = between(start.at, end.at, 0.5);
    const middle: End = {
      at: [longitude, latitude],
      placed: projectPosition([longitude, latitude], project),
    };
    if (isCurved(start, middle, end, project, tolerance)) {
      // At this depth a continuous curve is a point, however it bends.
      if (depth === MAX_DEPTH && distance(start.placed, end.placed) > jump)
        throw unprojectable(middle.at, "the projection is discontinuous");
      if (depth < MAX_DEPTH) {
        pieces.push({ end, depth: depth + 1 }, { end: middle, depth: depth + 1 });
        continue;
      }
    }
    start = end;
    if (pieces.length === 0) return;
    projected.push(end.placed);
    state.positions += 1;
    if (state.positions > state.most)
      throw new UnprojectableError(
        `its edges become curves of more than ${state.most.toLocaleString("en")} positions; ` +
          "give fewer or shorter edges, or request its parts one by one",
      );
  }
}

/** Whether the curve departs from the straight line at its middle or at a quarter. */
function isCurved(start: End, middle: End, end: End, project: Project, tolerance: number): boolean {
  const [lon0 = 0, lat0 = 0] = start.at;
  const [lon1 = 0, lat1 = 0] = end.at;
  if (Math.max(Math.abs(lon1 - lon0), Math.abs(lat1 - lat0)) > MAX_UNSPLIT) return true;
  if (distance(middle.placed, between(start.placed, end.placed, 0.5)) > tolerance) return true;
  const quarter = projectPosition(between(start.at, end.at, 0.25), project);
  return distance(quarter, between(start.placed, end.placed, 0.25)) > tolerance;
}

function projectPosition(position: Ring[number], project: Project): [number, number] {
  const [longitude = Number.NaN, latitude = Number.NaN] = position;
  const [x, y] = project(longitude, latitude);
  if (Number.isFinite(x) && Number.isFinite(y)) return [x, y];
  throw unprojectable(position, "the projection is undefined");
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
