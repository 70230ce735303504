import type { Geometry } from "@cas/models";
import { toGridRings } from "../geometry/grid-rings.ts";
import type { Grid } from "../grid/grid.ts";
import type { Coverage } from "./coverage.ts";
import { exactCoverage } from "./exact-coverage.ts";
import { pointCoverage } from "./point-coverage.ts";

/** The coverage of a geometry (degrees, lon and lat) on a grid of the same CRS. */
export function coverGeometry(geometry: Geometry, grid: Grid): Coverage {
  if (geometry.type !== "Point") return exactCoverage(toGridRings(geometry, grid.transform));
  const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
  return pointCoverage(longitude, latitude, grid);
}
