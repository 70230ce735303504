import * as z from "zod";
import { AGGREGATION_METHODS, QUALITY_FLAGS } from "./members.ts";

/** `aggregation` of a request: only known members. */
export const AggregationMethod = z.enum(AGGREGATION_METHODS);
export type AggregationMethod = z.infer<typeof AggregationMethod>;

/** `quality` as the code of this project sets it: only known members. */
export const QualityFlag = z.enum(QUALITY_FLAGS);
export type QualityFlag = z.infer<typeof QualityFlag>;

/** The output of an extraction: statistics of a geometry, or (in process only) a raster file of a box. */
export const OutputMode = z.enum(["stats", "raster"]);
export type OutputMode = z.infer<typeof OutputMode>;

/** How a raster output is resampled to another cell size. */
export const RasterResampling = z.enum(["nearest", "bilinear", "cubic", "average"]);
export type RasterResampling = z.infer<typeof RasterResampling>;
