import type { Polygon } from "@cas/models";

/** A closed outline of so many corners round a place (degrees), about as large as a circle of the radius. */
export function star(
  longitude: number,
  latitude: number,
  radius: number,
  corners: number,
): Polygon {
  const ring = Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI;
    const distance = radius * (1 + 0.25 * Math.sin(3 * angle) + 0.02 * Math.sin(corner * 7.3));
    return [longitude + distance * Math.cos(angle), latitude + distance * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0] ?? []]] };
}
