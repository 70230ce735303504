import type { Geometry, MultiPolygon, Position } from "@cas/models";
import { type SlantedEdge, slantedEdges, xAt } from "./slanted-edge.ts";
import { slabsOf } from "./slabs.ts";
import { WindingNumbers } from "./winding-numbers.ts";

/**
 * The area of a polygon or multipolygon whose rings cross or overlap, as trapezoids that do not: each ring encloses every
 * place that it winds around, whichever way and however often; a polygon is what its first ring encloses less what its
 * other rings enclose; a multipolygon is the union of its polygons. That is also what GEOS makes of such a geometry by
 * its method "structure".
 *
 * The plane is cut at the latitude of every corner and crossing. In such a slab edges do not cross, and going through
 * them from west to east tells which spaces between them are inside. A space bounded by the same two edges in slabs on
 * top of each other is one trapezoid. An edge in the wrong order by rounding moves the area by rounding only.
 *
 * @throws CasError validation_error for more than 10,000 crossings.
 */
export function makeValid(geometry: Exclude<Geometry, { type: "Point" }>): MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const windingNumbers = new WindingNumbers(polygons);
  const trapezoids: Position[][][] = [];
  let open = new Map<SlantedEdge, Trapezoid>();
  for (const { south, north, edges } of slabsOf(slantedEdges(polygons))) {
    const next = new Map<SlantedEdge, Trapezoid>();
    for (const [west, east] of windingNumbers.insides(edges)) {
      const below = open.get(west);
      const isHigher = below?.east === east && below.north === south;
      next.set(west, { east, south: isHigher ? below.south : south, north });
      if (isHigher) open.delete(west);
    }
    for (const [west, trapezoid] of open) trapezoids.push(...ringsOf(west, trapezoid));
    open = next;
  }
  for (const [west, trapezoid] of open) trapezoids.push(...ringsOf(west, trapezoid));
  return { type: "MultiPolygon", coordinates: trapezoids };
}

interface Trapezoid {
  readonly east: SlantedEdge;
  readonly south: number;
  readonly north: number;
}

/** A trapezoid as the rings of a polygon; none when its sides are the same line. */
function ringsOf(west: SlantedEdge, { east, south, north }: Trapezoid): Position[][][] {
  const [southWest, southEast] = [xAt(west, south), xAt(east, south)];
  const [northWest, northEast] = [xAt(west, north), xAt(east, north)];
  if (southWest >= southEast && northWest >= northEast) return [];
  const ring = [
    [southWest, south],
    [southEast, south],
    [northEast, north],
    [northWest, north],
    [southWest, south],
  ];
  return [[ring]];
}
