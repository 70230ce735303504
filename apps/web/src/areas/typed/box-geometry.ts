import type { Geometry, Ring } from "@cas/models";

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A box as a polygon; one whose west is east of its east crosses the antimeridian and becomes two. */
export function boxGeometry([west, south, east, north]: Box): Geometry {
  if (west <= east) return { type: "Polygon", coordinates: [ringOf(west, south, east, north)] };
  return {
    type: "MultiPolygon",
    coordinates: [[ringOf(west, south, 180, north)], [ringOf(-180, south, east, north)]],
  };
}

const ringOf = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
