import type { Geometry, Position, Ring } from "@cas/models";

/**
 * A geometry whose longitudes and latitudes are not beyond 180 and 90 by rounding, as in files of countries; the geometry
 * itself when none is.
 */
export function snapGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Point":
      return isBeyond(geometry.coordinates)
        ? { ...geometry, coordinates: snapped(geometry.coordinates) }
        : geometry;
    case "Polygon":
      return geometry.coordinates.some(hasBeyond)
        ? { ...geometry, coordinates: geometry.coordinates.map(snappedRing) }
        : geometry;
    case "MultiPolygon":
      return geometry.coordinates.some((rings) => rings.some(hasBeyond))
        ? { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(snappedRing)) }
        : geometry;
  }
}

// By index: destructuring makes an iterator for each position.
const isBeyond = (position: Position): boolean =>
  Math.abs(position[0] ?? 0) > 180 || Math.abs(position[1] ?? 0) > 90;
const hasBeyond = (ring: Ring): boolean => ring.some(isBeyond);
const snappedRing = (ring: Ring): Ring => ring.map(snapped);
const snapped = ([longitude = 0, latitude = 0]: Position): Position => [
  Math.max(-180, Math.min(180, longitude)),
  Math.max(-90, Math.min(90, latitude)),
];
