/**
 * Number of positions in all rings, closing positions included; 0 for a point, as CAS counts. Reads only the lengths of
 * rings, so it is safe to call on input that is not checked yet; returns 0 for a value that is no geometry.
 *
 * @param geometry a geometry, or a Feature of one
 */
export function countVertices(geometry: unknown): number {
  if (!isObject(geometry)) return 0;
  if (geometry["type"] === "Feature") return countVertices(geometry["geometry"]);
  const { type, coordinates } = geometry;
  if (!Array.isArray(coordinates)) return 0;
  if (type === "Polygon") return countOf(coordinates);
  return type === "MultiPolygon" ? sum(coordinates, countOf) : 0;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const countOf = (rings: unknown): number =>
  Array.isArray(rings) ? sum(rings, (ring) => (Array.isArray(ring) ? ring.length : 0)) : 0;

function sum(items: readonly unknown[], countOfOne: (item: unknown) => number): number {
  let total = 0;
  for (const item of items) total += countOfOne(item);
  return total;
}
