import type { Geometry, MultiPolygon } from "@cas/models";

/**
 * Rings that all have the inside on their left as they are written, outer rings and holes alike, each as a polygon of its
 * own: the sum of their winding numbers is 1 inside and 0 outside. Which of them are holes need not be known, and must not be
 * found out from their areas, which of thin ones are rounding.
 */
export interface OrientedRings extends MultiPolygon {
  readonly isOriented: true;
}

/** Whether the rings of a geometry are oriented already. */
export const isOriented = (geometry: Geometry): geometry is OrientedRings =>
  "isOriented" in geometry;
