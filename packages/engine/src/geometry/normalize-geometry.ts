import { type Geometry, type Ring, validationError, validationIssue } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { cutAtAntimeridian, type CutGeometry } from "./antimeridian.ts";
import { makeValid } from "./make-valid.ts";
import { isValidGeometry } from "./is-valid.ts";

/** How a geometry is made usable. */
export interface UsableOptions {
  /**
   * Leaves rings that cross and overlap as they are: masks follow GDAL, which fills by even and odd and burns spikes; a
   * geometry that had to be cut at the antimeridian is resolved nevertheless.
   */
  readonly mayOverlap: boolean;
  /** Most crossings of rings with themselves and each other. */
  readonly maxCrossings: number;
}

/**
 * A geometry as coverage needs it: within longitudes -180 to 180, its rings neither crossing nor overlapping. One that
 * is so already is given back as it is.
 *
 * @throws CasError validation_error for one that cannot be brought into this form, crosses too often, or then has no area
 */
export async function normalizeGeometry(
  geometry: Geometry,
  { mayOverlap, maxCrossings }: UsableOptions,
  yieldIfDue: YieldIfDue,
): Promise<CutGeometry> {
  await yieldIfDue();
  const cut = cutAtAntimeridian(geometry);
  if (cut.geometry.type === "Point" || (mayOverlap && cut.geometry === geometry)) return cut;
  if (cut.geometry !== geometry) await yieldIfDue();
  if (await isValidGeometry(cut.geometry, yieldIfDue)) return cut;
  const resolved = await makeValid(cut.geometry, maxCrossings, yieldIfDue);
  if (resolved.coordinates.flat().some(enclosesArea)) return { ...cut, geometry: resolved };
  throw validationError([
    validationIssue("body", ["geometry"], "the rings enclose no area", undefined),
  ]);
}

/** Part of its bounding box below which a ring's area is rounding, as in the check of the question. */
const NEGLIGIBLE_AREA = 1e-12;

function enclosesArea(ring: Ring): boolean {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let [doubledArea, lastX, lastY] = [0, 0, 0];
  let [west, east, south, north] = [0, 0, 0, 0];
  for (const position of ring) {
    const x = (position[0] ?? 0) - originX;
    const y = (position[1] ?? 0) - originY;
    doubledArea += lastX * y - x * lastY;
    [lastX, lastY] = [x, y];
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return Math.abs(doubledArea) > NEGLIGIBLE_AREA * (east - west) * (north - south);
}
