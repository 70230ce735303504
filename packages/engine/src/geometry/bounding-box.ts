import type { BoundingBox, Geometry, Ring } from "@cas/models";

/** The bounding box of a geometry, degrees. */
export function boundingBox(geometry: Geometry): BoundingBox {
  const box = { min_lon: Infinity, min_lat: Infinity, max_lon: -Infinity, max_lat: -Infinity };
  for (const ring of ringsOf(geometry))
    for (const position of ring) {
      const longitude = position[0] ?? Number.NaN;
      const latitude = position[1] ?? Number.NaN;
      box.min_lon = Math.min(box.min_lon, longitude);
      box.max_lon = Math.max(box.max_lon, longitude);
      box.min_lat = Math.min(box.min_lat, latitude);
      box.max_lat = Math.max(box.max_lat, latitude);
    }
  return box;
}

function ringsOf(geometry: Geometry): readonly Ring[] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
  }
}
