import type { Geometry, Position } from "@cas/models";

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const NONE: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

/** The bounding box of geometries; undefined without any. */
export function boundsOf(geometries: readonly Geometry[]): Bounds | undefined {
  const bounds = geometries
    .flatMap(positionsOf)
    .reduce<Bounds>(
      ([west, south, east, north], [lon = 0, lat = 0]) => [
        Math.min(west, lon),
        Math.min(south, lat),
        Math.max(east, lon),
        Math.max(north, lat),
      ],
      NONE,
    );
  return bounds[0] === Infinity ? undefined : bounds;
}

/** Whether two boxes share a position. */
export const overlap = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Whether one box is within another. */
export const within = (inner: Bounds, outer: Bounds): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "Polygon":
      return geometry.coordinates[0] ?? [];
    default:
      return geometry.coordinates.flatMap(([outer = []]) => outer);
  }
}
