import { CasError, type Geometry } from "@cas/models";
import type { Grid } from "./grid.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { projectGeometry, UnprojectableError } from "../projection/project-geometry.ts";
import { projectionOf } from "../projection/projection.ts";

/** Maximum distance of an edge from its curve, in cells: sums over a few cells stay correct to six digits. */
const TOLERANCE_CELLS = 1e-5;

/**
 * Reprojects a geometry (degrees, longitude first) to the CRS of a raster.
 *
 * @throws CasError upstream_error when the CRS is not supported, or undefined for a part of the geometry
 */
export async function reprojectGeometry(
  geometry: Geometry,
  { crs, transform }: Grid,
  yieldIfDue: YieldIfDue,
): Promise<Geometry> {
  const projection = projectionOf(crs);
  if (projection === undefined)
    throw new CasError({ errorType: "upstream_error", message: `CRS ${crs} is not supported` });
  if (projection.project === undefined) return geometry;
  const cell = Math.min(Math.abs(transform.cellWidth), Math.abs(transform.cellHeight));
  try {
    return await projectGeometry(geometry, projection.project, cell * TOLERANCE_CELLS, yieldIfDue);
  } catch (cause) {
    if (!(cause instanceof UnprojectableError)) throw cause;
    throw new CasError({
      errorType: "upstream_error",
      message: `The geometry cannot be reprojected to CRS ${crs}: ${cause.message}`,
      cause,
    });
  }
}
