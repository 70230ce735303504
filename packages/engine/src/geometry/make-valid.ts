import type { Geometry, Ring } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { Pace } from "../schedule/pace.ts";
import type { DirectedRing, RingDirection } from "./edge-list.ts";
import type { OrientedRings } from "./oriented-rings.ts";
import { CrossingCount, type FillRule, sweepUnion } from "./union-sweep.ts";

/** Steps between two pauses, each a corner or a crossing: about two milliseconds of work. */
const STEPS_AT_ONCE = 1024;

/**
 * Makes a polygon or multipolygon valid whose rings cross or overlap. A ring encloses every position that it winds
 * around, in either direction and any number of times. A polygon is what its first ring encloses minus what its other
 * rings enclose. A multipolygon is the union of its polygons. The method "structure" of GEOS gives the same result.
 *
 * One sweep for each ring, one for each polygon, and one for the union. After each sweep every winding number is 0 or
 * 1, so that the next sweep can add them up.
 *
 * @param maxCrossings maximum number of crossings of rings with themselves and each other
 * @throws CasError validation_error for more crossings
 */
export async function makeValid(
  geometry: Exclude<Geometry, { type: "Point" }>,
  maxCrossings: number,
  yieldIfDue: YieldIfDue,
): Promise<OrientedRings> {
  const crossings = new CrossingCount(maxCrossings);
  const pace = new Pace(yieldIfDue, STEPS_AT_ONCE);
  const union = (rings: readonly DirectedRing[], isInside: FillRule): Promise<Ring[]> =>
    sweepUnion(rings, isInside, crossings, pace);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const areas: Ring[][] = [];
  for (const [first = [], ...others] of polygons) {
    const outer = await union(read([first], "forwards"), isNotZero);
    const ofHoles: Ring[][] = [];
    for (const hole of others) ofHoles.push(await union(read([hole], "forwards"), isNotZero));
    const holes = ofHoles.flat();
    areas.push(
      holes.length === 0
        ? outer
        : await union([...read(outer, "forwards"), ...read(holes, "backwards")], isPositive),
    );
  }
  const [only = []] = areas;
  const rings = areas.length === 1 ? only : await union(read(areas.flat(), "forwards"), isPositive);
  return { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]), isOriented: true };
}

const isNotZero: FillRule = (winding) => winding !== 0;
/** For outer rings that count 1 and holes that count -1, or for several polygons that each count 1. */
const isPositive: FillRule = (winding) => winding > 0;

const read = (rings: readonly Ring[], direction: RingDirection): DirectedRing[] =>
  rings.map((ring) => ({ ring, direction }));
