import { z } from "zod";

/** How the cells of a geometry become one value. */
export const AGGREGATION_METHODS = [
  "mean",
  "median",
  "min",
  "max",
  "std",
  "sum",
  "majority",
  "minority",
  "unique",
  "distribution",
] as const;

/** Quality of a result; the guide of the engine has the rules. */
export const QUALITY_FLAGS = [
  "good",
  "suspect",
  "partial",
  "missing",
  "degraded",
  "estimated",
] as const;

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
