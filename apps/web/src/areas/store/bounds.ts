import type { Geometry, Position } from "@cas/models";

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The bounding box of geometries; undefined without any. */
export function boundsOf(geometries: Iterable<Geometry>): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries)
    for (const positions of outerRings(geometry))
      for (const [lon = 0, lat = 0] of positions) {
        if (lon < west) west = lon;
        if (lon > east) east = lon;
        if (lat < south) south = lat;
        if (lat > north) north = lat;
      }
  return west === Infinity ? undefined : [west, south, east, north];
}

/** Whether two boxes share a position. */
export const overlap = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Whether one box is within another. */
export const within = (inner: Bounds, outer: Bounds): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** The outer rings of a geometry; of a point its position alone. */
export function outerRings(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "Polygon":
      return [geometry.coordinates[0] ?? []];
    default:
      return geometry.coordinates.map(([outer = []]) => outer);
  }
}
