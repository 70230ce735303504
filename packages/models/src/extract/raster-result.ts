import * as z from "zod";
import { nullDefault } from "../schema/nullable-default.ts";
import { responseObject } from "../schema/response-object.ts";

/** The result of a raster extraction in process. */
export const RasterResult = responseObject({
  dataset_id: z.string().describe("Dataset asked, {provider}:{dataset}."),
  provider: z.string().describe("Slug of the provider."),
  variable: z.string().default("").describe("Name of the variable."),
  units: z.string().default("").describe("Unit of the cell values."),
  path: z.string().meta({ format: "path" }).describe("The GeoTIFF that was written."),
  crs: z.string().describe("Its coordinate reference system."),
  transform: z
    .tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])
    .describe(
      "Affine coefficients a, b, c, d, e, f: x = a*col + b*row + c, y = d*col + e*row + f.",
    ),
  shape: z.tuple([z.int(), z.int()]).describe("Rows and columns."),
  nodata: nullDefault(z.number()).describe("Value of cells without data, in units."),
  license: z.string().default("").describe("Terms of use of the data."),
  provenance: z.string().default("").describe("Where the cells come from."),
  elapsed_ms: z.int().default(0).describe("Time the extraction took, milliseconds."),
  warnings: z
    .array(z.string())
    .default(() => [])
    .describe("What the cells may not be as they seem, each {dataset_id}: {text}."),
}).meta({ title: "RasterResult" });
/** The result of a raster extraction in process. */
export interface RasterResult {
  /** Dataset asked, {provider}:{dataset}. */
  dataset_id: string;
  /** Slug of the provider. */
  provider: string;
  /** Name of the variable. */
  variable: string;
  /** Unit of the cell values. */
  units: string;
  /** The GeoTIFF that was written. */
  path: string;
  /** Its coordinate reference system. */
  crs: string;
  /** Affine coefficients a, b, c, d, e, f: x = a*col + b*row + c, y = d*col + e*row + f. */
  transform: [number, number, number, number, number, number];
  /** Rows and columns. */
  shape: [number, number];
  /** Value of cells without data, in units. */
  nodata: number | null;
  /** Terms of use of the data. */
  license: string;
  /** Where the cells come from. */
  provenance: string;
  /** Time the extraction took, milliseconds. */
  elapsed_ms: number;
  /** What the cells may not be as they seem, each {dataset_id}: {text}. */
  warnings: string[];
}
