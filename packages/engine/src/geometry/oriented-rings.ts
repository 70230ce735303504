import type { Geometry, MultiPolygon } from "@cas/models";

/**
 * Rings that all have the inside on their left, outer rings and holes alike, each as a separate polygon: the sum of
 * their winding numbers is 1 inside and 0 outside. Code must not derive which rings are holes from their signed areas:
 * the area of a thin ring is only rounding.
 */
export interface OrientedRings extends MultiPolygon {
  readonly isOriented: true;
}

/** Whether the rings of a geometry are already oriented. */
export const isOriented = (geometry: Geometry): geometry is OrientedRings =>
  "isOriented" in geometry;
