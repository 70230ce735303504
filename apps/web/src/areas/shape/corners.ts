import type { Geometry, Position } from "@cas/models";
import { geometryFault, soundGeometry } from "../check/geometry-fault.ts";
import { parsePlaces } from "../typed/parse-places.ts";

/** A point, or a polygon of one ring, as text: a corner a line, without the last one that closes the ring. */
export function cornersText(geometry: Geometry): string {
  const corners = cornersOf(geometry);
  return corners.map((corner) => corner.slice(0, 2).join(", ")).join("\n");
}

function cornersOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  const [ring = []] = geometry.type === "Polygon" ? geometry.coordinates : [];
  return ring.slice(0, -1);
}

/** What corners make: one a point, more a polygon; or what to correct. */
export function parseCorners(
  text: string,
): { readonly geometry: Geometry } | { readonly fault: string } {
  const places = parsePlaces(text);
  if ("fault" in places) return places;
  const geometries = "areas" in places ? places.areas.map(({ geometry }) => geometry) : [];
  const corners = geometries.flatMap((one) => (one.type === "Point" ? [one.coordinates] : []));
  const [first] = corners;
  if (first === undefined || corners.length < geometries.length)
    return { fault: "Give a corner a line: longitude, latitude." };
  const geometry =
    corners.length === 1
      ? { type: "Point", coordinates: first }
      : { type: "Polygon", coordinates: [[...corners, first]] };
  const sound = soundGeometry(geometry);
  if (sound !== undefined) return { geometry: sound };
  const { message, fix } = geometryFault(geometry) ?? { message: "", fix: "" };
  return { fault: `${message} ${fix}` };
}
