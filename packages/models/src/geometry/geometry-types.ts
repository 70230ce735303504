/** The geometry types that CAS accepts. */
export const GEOMETRY_TYPES = ["Point", "Polygon", "MultiPolygon"] as const;
