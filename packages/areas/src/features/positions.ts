/** Levels of arrays in a MultiPolygon; deeper ones are a fault of the geometry, and too many for a recursion. */
const COORDINATE_LEVELS = 4;

type Convert = (x: number, y: number) => readonly number[];

/** Longitude and latitude as they are. */
const asGiven: Convert = (x, y) => [x, y];

/**
 * The positions of what should be a GeoJSON geometry, converted, without heights and measures: they have no effect, and files
 * from GDAL are full of zeros. Other values are returned as they are.
 */
export function mapPositions(geometry: unknown, convert: Convert = asGiven): unknown {
  if (typeof geometry !== "object" || geometry === null || !("coordinates" in geometry))
    return geometry;
  const { type } = geometry as { readonly type?: unknown };
  return { type, coordinates: mapped(geometry.coordinates, convert, 1) };
}

function mapped(coordinates: unknown, convert: Convert, level: number): unknown {
  if (!Array.isArray(coordinates) || level > COORDINATE_LEVELS) return coordinates;
  const parts: readonly unknown[] = coordinates;
  const [x, y] = parts;
  if (typeof x !== "number") return parts.map((one) => mapped(one, convert, level + 1));
  return typeof y === "number" ? convert(x, y) : coordinates;
}

/** The first position of what should be a GeoJSON geometry; undefined without one. */
export function firstPosition(geometry: unknown): readonly [x: number, y: number] | undefined {
  let value: unknown =
    typeof geometry === "object" && geometry !== null && "coordinates" in geometry
      ? geometry.coordinates
      : undefined;
  for (let level = 0; level < COORDINATE_LEVELS && Array.isArray(value); level++) {
    const [x, y] = value as readonly unknown[];
    if (typeof x === "number") return typeof y === "number" ? [x, y] : undefined;
    value = x;
  }
  return undefined;
}
