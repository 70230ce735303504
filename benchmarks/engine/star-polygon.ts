import type { Polygon } from "@cas/models";

/**
 * A closed outline with a number of corners around a centre (degrees), about as large as a circle of the radius.
 *
 * @param jag how far corners alternately move out and in, as a share of the radius; it makes the outline longer
 */
export function starPolygon(
  longitude: number,
  latitude: number,
  radius: number,
  corners: number,
  jag = 0.02,
): Polygon {
  const ring = Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI;
    const distance = radius * (1 + 0.25 * Math.sin(3 * angle) + (corner % 2 === 0 ? jag : -jag));
    return [longitude + distance * Math.cos(angle), latitude + distance * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0] ?? []]] };
}
