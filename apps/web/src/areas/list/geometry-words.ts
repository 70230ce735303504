import type { Geometry } from "@cas/models";

/** What a geometry is in a few words, e.g. "point" or "polygon, 23 corners". */
export function geometryWords({ type, coordinates }: Geometry): string {
  if (type === "Point") return "point";
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  // The last position of a ring repeats its first.
  const corners = polygons
    .flat()
    .reduce((count, ring) => count + Math.max(0, ring.length - 1), 0)
    .toLocaleString("en");
  return polygons.length === 1
    ? `polygon, ${corners} corners`
    : `${polygons.length} polygons, ${corners} corners`;
}
