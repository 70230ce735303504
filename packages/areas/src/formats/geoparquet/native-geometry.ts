/** The native encodings of GeoParquet 1.1 that can be areas, after GeoArrow. */
export const NATIVE_ENCODINGS = {
  point: { type: "Point", levels: 0 },
  polygon: { type: "Polygon", levels: 2 },
  multipolygon: { type: "MultiPolygon", levels: 3 },
  linestring: { type: "LineString", levels: 1 },
  multilinestring: { type: "MultiLineString", levels: 2 },
  multipoint: { type: "MultiPoint", levels: 1 },
} as const;

/** The name of a native encoding. */
export type NativeEncoding = keyof typeof NATIVE_ENCODINGS;

/** Lists of structures `{ x, y }` as a GeoJSON geometry. */
export function nativeGeometry(value: unknown, encoding: NativeEncoding): object {
  const { type, levels } = NATIVE_ENCODINGS[encoding];
  return { type, coordinates: positionsOf(value, levels) };
}

function positionsOf(value: unknown, levels: number): unknown {
  if (levels > 0)
    return Array.isArray(value) ? value.map((one) => positionsOf(one, levels - 1)) : [];
  if (typeof value !== "object" || value === null || !("x" in value) || !("y" in value)) return [];
  return [value.x, value.y];
}
