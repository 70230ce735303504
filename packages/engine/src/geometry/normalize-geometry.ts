import { type Geometry, validationError, validationIssue } from "@cas/models";
import type { Breather } from "../schedule/yield-to-event-loop.ts";
import { cutAtAntimeridian, type CutGeometry } from "./antimeridian.ts";
import { resolveOverlaps } from "./make-valid.ts";
import { windsOnce } from "./is-valid.ts";

/**
 * A geometry as coverage needs it: within longitudes -180 to 180, its rings neither crossing nor overlapping. One that
 * is so already is given back as it is.
 *
 * @param mayOverlap leaves rings that cross and overlap as they are: masks follow GDAL, which fills by even and odd and
 *   burns spikes; a geometry that had to be cut at the antimeridian is resolved nevertheless
 * @throws CasError validation_error for one that cannot be brought into this form, or that then has no area.
 */
export async function usableGeometry(
  geometry: Geometry,
  mayOverlap: boolean,
  breathe: Breather,
): Promise<CutGeometry> {
  const cut = cutAtAntimeridian(geometry);
  if (cut.geometry.type === "Point" || (mayOverlap && cut.geometry === geometry)) return cut;
  if (await windsOnce(cut.geometry, breathe)) return cut;
  const resolved = resolveOverlaps(cut.geometry);
  if (resolved.coordinates.length > 0) return { ...cut, geometry: resolved };
  throw validationError([
    validationIssue("body", ["geometry"], "the rings enclose no area", undefined),
  ]);
}
