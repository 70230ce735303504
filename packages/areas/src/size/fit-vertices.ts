import type { Geometry } from "@cas/models";
import { cutPolygons } from "./cut-polygons.ts";
import { geometryOf, polygonsOf, sphericalArea, verticesOf } from "./polygons-of.ts";
import { simplifyPolygons } from "./simplify-polygons.ts";

/** A geometry that keeps a limit of positions. */
export interface FittedGeometry {
  /** One geometry, or several of which each keeps the limit; ask for each, and put the values together by {@link combineParts}. */
  readonly parts: readonly Geometry[];
  /** Positions of all parts. */
  readonly vertices: number;
  /** Change of the area, as a share of it, e.g. -0.002; 0 for parts. */
  readonly areaChange: number;
}

/** Least limit of positions that makes sense: a triangle, and its cut. */
const LEAST_VERTICES = 16;

/**
 * A geometry with at most `maxVertices` positions, such as the `maxPolygonVertices` of a service.
 *
 * `simplify` leaves out the positions that matter least (Visvalingam and Whyatt, 1993), so the area changes a little: look at
 * `areaChange`. Simplified outlines may touch or cross themselves. `cut` leaves the outline as it is and cuts it at longitudes
 * and latitudes; the parts together cover the same cells to the same fractions.
 *
 * @param geometry valid, degrees (lon, lat)
 * @throws RangeError for a limit below 16, and for an outline that stays too large in any cut
 */
export function fitVertices(
  geometry: Geometry,
  maxVertices: number,
  mode: "simplify" | "cut",
): FittedGeometry {
  if (!(maxVertices >= LEAST_VERTICES))
    throw new RangeError(`maxVertices must be at least ${LEAST_VERTICES}, is ${maxVertices}`);
  const polygons = polygonsOf(geometry);
  const vertices = polygons.reduce((sum, rings) => sum + verticesOf(rings), 0);
  if (vertices <= maxVertices)
    return { parts: [geometry], vertices: Math.max(1, vertices), areaChange: 0 };
  if (mode === "cut") {
    const groups = cutPolygons(polygons, maxVertices);
    return {
      parts: groups.map(geometryOf),
      vertices: groups.flat().reduce((sum, rings) => sum + verticesOf(rings), 0),
      areaChange: 0,
    };
  }
  const simple = simplifyPolygons(polygons, maxVertices);
  const area = sphericalArea(polygons);
  return {
    parts: [geometryOf(simple)],
    vertices: simple.reduce((sum, rings) => sum + verticesOf(rings), 0),
    areaChange: area === 0 ? 0 : sphericalArea(simple) / area - 1,
  };
}
