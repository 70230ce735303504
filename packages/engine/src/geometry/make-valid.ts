import type { Geometry, Ring } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { Pace } from "../schedule/pace.ts";
import type { ReadRing, Reading } from "./edge-list.ts";
import type { OrientedRings } from "./oriented-rings.ts";
import { CrossingCount, type FillRule, sweepUnion } from "./union-sweep.ts";

/** Steps between two pauses, each a corner or a crossing: some two milliseconds. */
const STEPS_AT_ONCE = 1024;

/**
 * Makes a polygon or multipolygon valid whose rings cross or overlap: each ring encloses every place that it winds around,
 * whichever way and however often; a polygon is what its first ring encloses less what its other rings enclose; a
 * multipolygon is the union of its polygons. That is also what GEOS makes of such a geometry by its method "structure".
 *
 * Ring by ring, polygon by polygon, and of all together, by a sweep each: afterwards no place is wound around twice, so
 * that winding numbers can be added up in the next.
 *
 * @param maxCrossings most crossings of rings with themselves and each other
 * @throws CasError validation_error for more crossings
 */
export async function makeValid(
  geometry: Exclude<Geometry, { type: "Point" }>,
  maxCrossings: number,
  yieldIfDue: YieldIfDue,
): Promise<OrientedRings> {
  const crossings = new CrossingCount(maxCrossings);
  const pace = new Pace(yieldIfDue, STEPS_AT_ONCE);
  const union = (rings: readonly ReadRing[], isInside: FillRule): Promise<Ring[]> =>
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
/** With 1 for what a polygon encloses and -1 for each of its holes; or with 1 for each of several polygons. */
const isPositive: FillRule = (winding) => winding > 0;

const read = (rings: readonly Ring[], reading: Reading): ReadRing[] =>
  rings.map((ring) => ({ ring, reading }));
