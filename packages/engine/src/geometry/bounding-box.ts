import type { BoundingBox, Geometry, Position } from "@cas/models";

/** What a geometry reaches, degrees. */
export function boundingBox(geometry: Geometry): BoundingBox {
  let [min_lon, min_lat, max_lon, max_lat] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = Number.NaN, latitude = Number.NaN] of positionsOf(geometry)) {
    min_lon = Math.min(min_lon, longitude);
    max_lon = Math.max(max_lon, longitude);
    min_lat = Math.min(min_lat, latitude);
    max_lat = Math.max(max_lat, latitude);
  }
  return { min_lon, min_lat, max_lon, max_lat };
}

function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
  }
}
