import type { CrsToDegrees } from "./crs-to-degrees.ts";

/** A GeoJSON geometry whose positions are brought to degrees; heights are left as they are. */
export function inDegrees(geometry: unknown, toDegrees: CrsToDegrees["toDegrees"]): unknown {
  if (toDegrees === undefined || typeof geometry !== "object" || geometry === null) return geometry;
  if (!("coordinates" in geometry)) return geometry;
  const convert = (coordinates: unknown): unknown => {
    if (!Array.isArray(coordinates)) return coordinates;
    const parts: readonly unknown[] = coordinates;
    const [x, y, ...rest] = parts;
    if (typeof x !== "number" || typeof y !== "number") return parts.map(convert);
    return [...toDegrees(x, y), ...rest];
  };
  return { ...geometry, coordinates: convert(geometry.coordinates) };
}
