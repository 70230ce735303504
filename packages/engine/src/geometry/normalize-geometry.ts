import { type Geometry, type Ring, validationError, validationIssue } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { cutAtAntimeridian, type CutGeometry } from "./antimeridian.ts";
import { makeValid } from "./make-valid.ts";
import { isValidGeometry } from "./is-valid.ts";
import { snapGeometry } from "./snap-geometry.ts";

/** Options of {@link normalizeGeometry}. */
export interface NormalizeOptions {
  /**
   * Leaves rings that cross and overlap unchanged: masks follow GDAL, which fills by the even-odd rule and burns
   * spikes. A geometry that was cut at the antimeridian is made valid in any case.
   */
  readonly mayOverlap: boolean;
  /** Maximum number of crossings of rings with themselves and each other. */
  readonly maxCrossings: number;
}

/**
 * Converts a geometry to the form that coverage needs: within longitudes -180 to 180, no rings that cross or overlap.
 * Returns a geometry that already has this form unchanged.
 *
 * @throws CasError validation_error for a geometry that cannot be converted, has too many crossings, or has no area
 */
export async function normalizeGeometry(
  geometry: Geometry,
  { mayOverlap, maxCrossings }: NormalizeOptions,
  yieldIfDue: YieldIfDue,
): Promise<CutGeometry> {
  await yieldIfDue();
  const snapped = snapGeometry(geometry);
  const cut = cutAtAntimeridian(snapped);
  if (cut.geometry.type === "Point" || (mayOverlap && cut.geometry === snapped)) return cut;
  if (cut.geometry !== snapped) await yieldIfDue();
  if (await isValidGeometry(cut.geometry, yieldIfDue)) return cut;
  const valid = await makeValid(cut.geometry, maxCrossings, yieldIfDue);
  if (valid.coordinates.flat().some(enclosesArea)) return { ...cut, geometry: valid };
  throw validationError([
    validationIssue(
      "body",
      ["geometry"],
      "the rings enclose no area: they are lines; give a Point, or a polygon around a line",
      undefined,
    ),
  ]);
}

/** Share of its bounding box below which the area of a ring is only rounding, as in the check of the request. */
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
