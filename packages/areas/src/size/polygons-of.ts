import type { Geometry, Ring } from "@cas/models";

/** The polygons of a geometry, each with its outer ring before its holes; none of a point. */
export function polygonsOf(geometry: Geometry): readonly (readonly Ring[])[] {
  if (geometry.type === "Point") return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Polygons as one geometry. */
export const geometryOf = (polygons: readonly (readonly Ring[])[]): Geometry => {
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: "Polygon", coordinates: only.map((ring) => [...ring]) }
    : {
        type: "MultiPolygon",
        coordinates: polygons.map((rings) => rings.map((ring) => [...ring])),
      };
};

/** Positions of a polygon, the last of each ring included. */
export const verticesOf = (rings: readonly Ring[]): number =>
  rings.reduce((sum, ring) => sum + ring.length, 0);

/** Twice the planar area of a ring in square degrees, positive counterclockwise. */
export function signedArea(ring: Ring): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let [sum, px, py] = [0, 0, 0];
  for (const position of ring) {
    const [x, y] = [(position[0] ?? 0) - x0, (position[1] ?? 0) - y0];
    sum += px * y - x * py;
    [px, py] = [x, y];
  }
  return sum;
}

/** Area of polygons on a sphere of radius 1, holes taken off: the integral of the sine of latitude along the edges. */
export function sphericalArea(polygons: readonly (readonly Ring[])[]): number {
  let area = 0;
  for (const rings of polygons)
    for (const [index, ring] of rings.entries())
      area += (index === 0 ? 1 : -1) * Math.abs(sphericalRing(ring));
  return area;
}

const RADIANS = Math.PI / 180;

function sphericalRing(ring: Ring): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [lon1 = 0, lat1 = 0] = ring[index - 1] ?? [];
    const [lon2 = 0, lat2 = 0] = ring[index] ?? [];
    sum += (lon2 - lon1) * RADIANS * (2 + Math.sin(lat1 * RADIANS) + Math.sin(lat2 * RADIANS));
  }
  return sum / 2;
}
