import type { BoundingBox } from "@cas/models";
import { CasError } from "@cas/models";
import type { Grid } from "./grid.ts";
import { projectionOf } from "../projection/projection.ts";

/** Mean radius of the Earth, metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** The extent of a raster on the Earth. */
export interface GeographicExtent {
  readonly bbox: BoundingBox;
  /** Side of a square with the area of the cell in the middle, metres. */
  readonly resolution: number;
}

/**
 * The extent of a raster: the bounds of the longitudes and latitudes of points along its edges and inside.
 *
 * @throws CasError upstream_error for a CRS that is not supported
 */
export function geographicExtent({ crs, transform, width, height }: Grid): GeographicExtent {
  const projection = projectionOf(crs);
  if (projection === undefined)
    throw new CasError({ errorType: "upstream_error", message: `CRS ${crs} is not supported` });
  const at = (column: number, row: number): readonly [number, number] =>
    projection.unproject(
      transform.originX + column * transform.cellWidth,
      transform.originY + row * transform.cellHeight,
    );
  const shares = Array.from({ length: 21 }, (_, index) => index / 20);
  const points = shares
    .flatMap((x) => shares.map((y) => at(x * width, y * height)))
    .filter(([longitude, latitude]) => Number.isFinite(longitude) && Number.isFinite(latitude));
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  // A raster of longitudes 0 to 360 has the bounds -180 to 180.
  const isWithin = west >= -180.5 && east <= 180.5;
  return {
    bbox: {
      min_lon: isWithin ? Math.max(-180, west) : -180,
      max_lon: isWithin ? Math.min(180, east) : 180,
      min_lat: Math.max(-90, Math.min(...latitudes)),
      max_lat: Math.min(90, Math.max(...latitudes)),
    },
    resolution: Math.sqrt(
      metresBetween(at(width / 2, height / 2), at(width / 2 + 1, height / 2)) *
        metresBetween(at(width / 2, height / 2), at(width / 2, height / 2 + 1)),
    ),
  };
}

/** The haversine formula, on a sphere. */
function metresBetween(
  [lon0, lat0]: readonly [number, number],
  [lon1, lat1]: readonly [number, number],
): number {
  const [u, v] = [Math.sin(((lat1 - lat0) * RADIANS) / 2), Math.sin(((lon1 - lon0) * RADIANS) / 2)];
  const h = u * u + Math.cos(lat0 * RADIANS) * Math.cos(lat1 * RADIANS) * v * v;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(h));
}
