import type { Geometry, Ring } from "@cas/models";

const RADIANS = Math.PI / 180;

/**
 * The area of a geometry of longitudes and latitudes on a sphere of radius 1: edges are straight in these coordinates.
 *
 * Each edge adds its width times the mean of the sine of the latitude along it, which is the integral of the area
 * between it and the equator.
 */
export function sphericalArea(geometry: Exclude<Geometry, { type: "Point" }>): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  if ("isOriented" in geometry)
    return Math.abs(polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0));
  return polygons.reduce(
    (sum, rings) =>
      sum +
      rings.reduce(
        (area, ring, index) => area + (index === 0 ? 1 : -1) * Math.abs(signedArea(ring)),
        0,
      ),
    0,
  );
}

/** Difference of latitudes, radians, below which their mean is exact enough. */
const FLAT = 1e-6;

function signedArea(ring: Ring): number {
  let area = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [ring[i], ring[i + 1]];
    const [south, north] = [y0 * RADIANS, y1 * RADIANS];
    const mean =
      Math.abs(north - south) < FLAT
        ? Math.sin((south + north) / 2)
        : (Math.cos(south) - Math.cos(north)) / (north - south);
    area += (x1 - x0) * RADIANS * mean;
  }
  return area;
}
