import type { Geometry, Ring } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { Pace } from "../schedule/pace.ts";
import type { Project } from "./projection.ts";

/** A geometry has a part where the projection of a raster has no place for it, or is too much for it. */
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
 * @param most most positions of all rings together
 * @throws UnprojectableError naming the position, or how many there may be
 */
export async function projectGeometry(
  geometry: Geometry,
  project: Project,
  tolerance: number,
  yieldIfDue: YieldIfDue,
  most: number = MAX_POSITIONS,
): Promise<Geometry> {
  const pace = new Pace(yieldIfDue, PIECES_AT_ONCE);
  const canvas: Canvas = { project, tolerance, pace, most, positions: 0 };
  const projectRings = async (rings: readonly Ring[]): Promise<Ring[]> => {
    const projected: Ring[] = [];
    for (const ring of rings) projected.push(await projectRing(ring, canvas));
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
      // What is known of the rings holds in the CRS too.
      return { ...geometry, coordinates };
    }
  }
}

/** Pieces of edges between two pauses, each of some three positions to be projected: a millisecond. */
const PIECES_AT_ONCE = 256;

/**
 * Most positions of the curves of one geometry. On cells of 30 m an edge takes one for some 120 m, so that these are
 * enough for the borders of any country; what crosses a continent thousands of times takes all memory.
 */
const MAX_POSITIONS = 2 ** 20;

/** What the edges of one geometry are brought into. */
interface Canvas {
  readonly project: Project;
  /** Most that an edge may be off, in units of the CRS. */
  readonly tolerance: number;
  readonly pace: Pace;
  /** Most positions. */
  readonly most: number;
  /** Positions so far. */
  positions: number;
}

async function projectRing(ring: Ring, canvas: Canvas): Promise<Ring> {
  const projected: Ring[number][] = [];
  for (const [index, position] of ring.entries()) {
    const end = { at: position, placed: place(position, canvas.project) };
    const previous = ring[index - 1];
    if (previous !== undefined) {
      const start = { at: previous, placed: projected.at(-1) ?? end.placed };
      await addCurve(start, end, canvas, projected);
    }
    projected.push(end.placed);
    canvas.positions += 1;
  }
  return projected;
}

interface End {
  readonly at: Ring[number];
  readonly placed: Ring[number];
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

/** A piece of an edge, of which it is not known yet whether it is straight. */
interface Piece {
  readonly end: End;
  readonly depth: number;
}

/** Adds the positions between the ends of an edge. */
async function addCurve(
  first: End,
  last: End,
  canvas: Canvas,
  projected: Ring[number][],
): Promise<void> {
  const { project, pace } = canvas;
  const tolerance = toleranceOf(first, last, project, canvas.tolerance);
  let start = first;
  // What is still to come, the nearest on top.
  const pieces: Piece[] = [{ end: last, depth: 0 }];
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const pause = pace.took(1);
    if (pause !== undefined) await pause;
    const { end, depth } = piece;
    const [longitude, latitude] = between(start.at, end.at, 0.5);
    const middle: End = {
      at: [longitude, latitude],
      placed: place([longitude, latitude], project),
    };
    if (isCurved(start, middle, end, project, tolerance)) {
      // A curve without a jump is straight by now.
      if (depth === MAX_DEPTH) throw unprojectable(middle.at, "an edge of the projection");
      pieces.push({ end, depth: depth + 1 }, { end: middle, depth: depth + 1 });
      continue;
    }
    start = end;
    if (pieces.length === 0) return;
    projected.push(end.placed);
    canvas.positions += 1;
    if (canvas.positions > canvas.most)
      throw new UnprojectableError(
        `its edges are curves there of more than ${canvas.most.toLocaleString("en")} positions; ` +
          "give fewer or shorter edges, or request its parts one by one",
      );
  }
}

/** Whether the curve leaves the straight line at its middle or at a quarter. */
function isCurved(start: End, middle: End, end: End, project: Project, tolerance: number): boolean {
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
