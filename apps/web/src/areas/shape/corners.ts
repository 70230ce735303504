import { geometryFault, parsePlaces, validGeometry } from "@cas/areas";
import type { Geometry, Position } from "@cas/models";

/** A point, or a polygon of one ring, as text: one corner on each line, without the last that closes the ring. */
export function cornersText(geometry: Geometry): string {
  const corners = cornersOf(geometry);
  return corners.map((corner) => corner.slice(0, 2).join(", ")).join("\n");
}

function cornersOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  const [ring = []] = geometry.type === "Polygon" ? geometry.coordinates : [];
  return ring.slice(0, -1);
}

/** Parses corners: one is a point, several are a polygon. Returns a fault with its fix for other text. */
export function parseCorners(
  text: string,
): { readonly geometry: Geometry } | { readonly fault: string } {
  const places = parsePlaces(text);
  if ("fault" in places) return places;
  const geometries = "areas" in places ? places.areas.map(({ geometry }) => geometry) : [];
  const corners = geometries.flatMap((one) => (one.type === "Point" ? [one.coordinates] : []));
  const [first] = corners;
  if (first === undefined || corners.length < geometries.length)
    return { fault: "Give one corner on each line: longitude, latitude." };
  const geometry =
    corners.length === 1
      ? { type: "Point", coordinates: first }
      : { type: "Polygon", coordinates: [[...corners, first]] };
  const valid = validGeometry(geometry);
  if (valid !== undefined) return { geometry: valid };
  const { message, fix } = geometryFault(geometry) ?? { message: "", fix: "" };
  return { fault: `${message} ${fix}` };
}
