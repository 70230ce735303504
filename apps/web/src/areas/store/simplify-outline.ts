import { fitVertices } from "@cas/areas";
import type { Geometry } from "@cas/models";
import type { Area, Simplification } from "./area.ts";

/** An outline that was too long, and what became of it. */
interface SimplifiedOutline {
  readonly geometry: Geometry;
  readonly simplified: Simplification;
}

/** A geometry with at most `maxPositions`; undefined if it has no more. */
export function simplifyOutline(
  geometry: Geometry,
  maxPositions: number,
): SimplifiedOutline | undefined {
  const positionsBefore = positionsIn(geometry);
  if (positionsBefore <= maxPositions) return undefined;
  const { parts, areaChange } = fitVertices(geometry, maxPositions, "simplify");
  const [simple] = parts;
  return simple && { geometry: simple, simplified: { positionsBefore, areaChange } };
}

/** Areas of which no outline has more than `maxPositions`; what was simplified before says so still. */
export const simplifyAreas = (areas: readonly Area[], maxPositions: number): readonly Area[] =>
  areas.map((area) => {
    const simple = simplifyOutline(area.geometry, maxPositions);
    if (simple === undefined) return area;
    const { positionsBefore, areaChange } = area.simplified ?? {
      ...simple.simplified,
      areaChange: 0,
    };
    const both = (1 + areaChange) * (1 + simple.simplified.areaChange) - 1;
    return { ...area, ...simple, simplified: { positionsBefore, areaChange: both } };
  });

/** Positions of a geometry, the last of each ring included. */
function positionsIn({ type, coordinates }: Geometry): number {
  if (type === "Point") return 1;
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
}
