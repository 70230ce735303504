import * as z from "zod";

/** `[longitude, latitude]` in degrees WGS 84; a third number (height) is accepted and has no effect. */
export type Position = readonly number[];
/** A closed ring: at least four positions, the last equal to the first. */
export type Ring = readonly Position[];

/** One place; its value is that of the raster cell that contains it. */
export interface Point {
  /** The type in GeoJSON. */
  readonly type: "Point";
  /** Its position. */
  readonly coordinates: Position;
}

/** An outer ring followed by its holes, in either orientation. */
export interface Polygon {
  /** The type in GeoJSON. */
  readonly type: "Polygon";
  /** The outer ring first. */
  readonly coordinates: readonly Ring[];
}

/** Several polygons that count as one area. */
export interface MultiPolygon {
  /** The type in GeoJSON. */
  readonly type: "MultiPolygon";
  /** The rings of each polygon. */
  readonly coordinates: readonly (readonly Ring[])[];
}

/** The GeoJSON geometries that CAS accepts, in degrees (lon, lat). */
export type Geometry = Point | Polygon | MultiPolygon;

/**
 * The shape of a geometry as the service checks it: a type and an array. {@link geometryProblem} checks the
 * coordinates.
 */
export const Geometry = z
  .object({
    type: z
      .string()
      .regex(/^(Point|Polygon|MultiPolygon)$/, {
        abort: true,
        error: ({ input }) =>
          `${String(input)} is not supported; give a Point, a Polygon or a MultiPolygon`,
      })
      .describe("Point, Polygon or MultiPolygon."),
    coordinates: z
      .array(z.unknown())
      .describe("Positions as in GeoJSON: degrees, longitude first, latitude second."),
  })
  .meta({ title: "Geometry" }) as unknown as z.ZodType<Geometry>;
