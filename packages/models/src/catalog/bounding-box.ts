import * as z from "zod";

/** A rectangle in degrees of WGS 84 longitude and latitude. */
export const BoundingBox = z
  .object({
    min_lon: z.number().min(-180).max(180).describe("Western edge, degrees, -180 to 180."),
    min_lat: z.number().min(-90).max(90).describe("Southern edge, degrees, -90 to 90."),
    max_lon: z.number().min(-180).max(180).describe("Eastern edge, degrees, -180 to 180."),
    max_lat: z.number().min(-90).max(90).describe("Northern edge, degrees, -90 to 90."),
  })
  .meta({ title: "BoundingBox" });
/** A rectangle in degrees of WGS 84 longitude and latitude. */
export interface BoundingBox {
  /** Western edge, degrees, -180 to 180. */
  min_lon: number;
  /** Southern edge, degrees, -90 to 90. */
  min_lat: number;
  /** Eastern edge, degrees, -180 to 180. */
  max_lon: number;
  /** Northern edge, degrees, -90 to 90. */
  max_lat: number;
}
