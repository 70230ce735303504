import { type Geometry, validationError, validationIssue } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { cutAtAntimeridian, type CutGeometry } from "./antimeridian.ts";
import { makeValid } from "./make-valid.ts";
import { isValidGeometry } from "./is-valid.ts";

/**
 * A geometry as coverage needs it: within longitudes -180 to 180, its rings neither crossing nor overlapping. One that
 * is so already is given back as it is.
 *
 * @param mayOverlap leaves rings that cross and overlap as they are: masks follow GDAL, which fills by even and odd and
 *   burns spikes; a geometry that had to be cut at the antimeridian is resolved nevertheless
 * @throws CasError validation_error for one that cannot be brought into this form, or that then has no area.
 */
export async function normalizeGeometry(
  geometry: Geometry,
  mayOverlap: boolean,
  yieldIfDue: YieldIfDue,
): Promise<CutGeometry> {
  const cut = cutAtAntimeridian(geometry);
  if (cut.geometry.type === "Point" || (mayOverlap && cut.geometry === geometry)) return cut;
  if (await isValidGeometry(cut.geometry, yieldIfDue)) return cut;
  const resolved = makeValid(cut.geometry);
  if (resolved.coordinates.length > 0) return { ...cut, geometry: resolved };
  throw validationError([
    validationIssue("body", ["geometry"], "the rings enclose no area", undefined),
  ]);
}
