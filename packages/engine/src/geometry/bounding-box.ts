import type { BoundingBox, Geometry, Ring } from "@cas/models";

/** The bounding box of a geometry, degrees. */
export function boundingBox(geometry: Geometry): BoundingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(geometry))
    for (const position of ring) {
      const longitude = position[0] ?? Number.NaN;
      const latitude = position[1] ?? Number.NaN;
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  return { min_lon: west, min_lat: south, max_lon: east, max_lat: north };
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
