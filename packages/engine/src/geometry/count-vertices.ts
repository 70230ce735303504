import type { Geometry } from "@cas/models";

/** Number of positions in all rings, the closing ones included; 0 for a point, as CAS counts. */
export function countVertices(geometry: Geometry): number {
  switch (geometry.type) {
    case "Point":
      return 0;
    case "Polygon":
      return sum(geometry.coordinates.map((ring) => ring.length));
    case "MultiPolygon":
      return sum(geometry.coordinates.flatMap((polygon) => polygon.map((ring) => ring.length)));
  }
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, next) => total + next, 0);
