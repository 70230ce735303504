import * as z from "zod";
import { BoundingBox } from "../catalog/bounding-box.ts";
import { Geometry } from "../geometry/geometry.ts";
import { CheckedGeometry } from "../geometry/geometry-input.ts";
import { TimeRange } from "../time/time-range.ts";
import { AggregationMethod, OutputMode, RasterResampling } from "./enums.ts";
import { TimeStatistic } from "../time-statistic/time-statistic.ts";
import { DEFAULT_CRS } from "./request-bounds.ts";

/** The fields that every kind of extraction shares. */
export const requestShape = {
  dataset_ids: z
    .array(
      z.string().refine((id) => id.isWellFormed(), {
        error: "must be well-formed text: half of a surrogate pair stands alone",
      }),
    )
    .min(1, { error: "must name at least one dataset, e.g. copernicus_dem:elevation" })
    .describe("Datasets to extract, each {provider}:{dataset}."),
  time_range: TimeRange.nullish().describe(
    "Time steps to aggregate, both ends included; without it the latest step.",
  ),
  aggregation: AggregationMethod.default("mean").describe("Statistic to compute."),
  time_statistic: TimeStatistic.nullish().describe(
    "Statistic over time, of the values that the steps have by `aggregation`; without it all steps are aggregated together (an addition of this project).",
  ),
  target_crs: z.string().default(DEFAULT_CRS).describe("Has no effect on statistics."),
};

const AREA = "Area or point to extract for, degrees (lon, lat).";

const attributeRequestShape = {
  /** The geometry to extract for, degrees (lon, lat); required for statistics. */
  geometry: CheckedGeometry.nullish().describe(AREA),
  bbox: BoundingBox.nullish().describe("Raster output only: the box to cut out, degrees."),
  ...requestShape,
  output: OutputMode.default("stats").describe("stats, or (in process only) raster."),
  target_resolution: z
    .number()
    .gt(0)
    .nullish()
    .describe(
      "Raster output only: cell size in units of the source's CRS (degrees for EPSG:4326); native if absent.",
    ),
  resampling: RasterResampling.default("nearest").describe("Raster output only: kernel."),
};

interface OutputFields {
  geometry?: unknown;
  bbox?: BoundingBox | null | undefined;
  dataset_ids: readonly string[];
  target_crs: string;
  output: OutputMode;
  target_resolution?: number | null | undefined;
}

/** The rules of the service for each output mode: which fields it requires and which it rejects. */
function refuseWrongOutputFields({ value, issues }: z.core.ParsePayload<OutputFields>): void {
  const problem = value.output === "stats" ? statsProblem(value) : rasterProblem(value);
  if (problem === undefined) return;
  const [field, message] = problem;
  issues.push({ code: "custom", message, path: [field], input: value[field] });
}

type Problem = readonly [field: keyof OutputFields, message: string];

function statsProblem(request: OutputFields): Problem | undefined {
  if (request.geometry == null)
    return ["geometry", "is required: give a Point, a Polygon or a MultiPolygon"];
  if (request.bbox != null)
    return ["bbox", "is for output='raster' only; give a geometry for statistics"];
  if (request.target_resolution != null)
    return ["target_resolution", "is for output='raster' only; leave it out for statistics"];
  return undefined;
}

function rasterProblem(request: OutputFields): Problem | undefined {
  const { bbox } = request;
  if (bbox == null) return ["bbox", "is required for output='raster': give the box to cut out"];
  if (request.geometry != null)
    return ["geometry", "is for output='stats' only; give a bbox for output='raster'"];
  if (request.dataset_ids.length !== 1)
    return ["dataset_ids", "must name exactly one dataset for output='raster'"];
  if (bbox.min_lon >= bbox.max_lon || bbox.min_lat >= bbox.max_lat)
    return ["bbox", "must have min_lon < max_lon and min_lat < max_lat"];
  if (request.target_crs !== DEFAULT_CRS)
    return ["target_crs", `must be ${DEFAULT_CRS}: raster output is not reprojected`];
  return undefined;
}

/** A request for one geometry (`output: "stats"`) or one box (`output: "raster"`, in process only). */
export const AttributeRequest = z
  .object(attributeRequestShape)
  .check(refuseWrongOutputFields)
  .meta({ title: "AttributeRequest" });
/** A request for one geometry (`output: "stats"`) or one box (`output: "raster"`, in process only). */
export interface AttributeRequest {
  /** Area or point to extract for, degrees (lon, lat). */
  geometry?: Geometry | null | undefined;
  /** Raster output only: the box to cut out, degrees. */
  bbox?: BoundingBox | null | undefined;
  /** Datasets to extract, each {provider}:{dataset}. */
  dataset_ids: string[];
  /** Time steps to aggregate, both ends included; without it the latest step. */
  time_range?: TimeRange | null | undefined;
  /** Statistic to compute. */
  aggregation: AggregationMethod;
  /**
   * Statistic over time, of the values that the steps have by `aggregation`; without it all steps are aggregated
   * together (an addition of this project).
   */
  time_statistic?: TimeStatistic | null | undefined;
  /** Has no effect on statistics. */
  target_crs: string;
  /** stats, or (in process only) raster. */
  output: OutputMode;
  /** Raster output only: cell size in units of the source's CRS (degrees for EPSG:4326); native if absent. */
  target_resolution?: number | null | undefined;
  /** Raster output only: kernel. */
  resampling: RasterResampling;
}

const rasterOverHttp =
  "must be stats: raster output is in process only, the HTTP API stores and serves no rasters";

const statsOnlyShape = {
  ...attributeRequestShape,
  /** Only `stats`. */
  output: attributeRequestShape.output.refine((output) => output === "stats", {
    error: rasterOverHttp,
    abort: true,
  }),
};

/** The request as the HTTP API accepts it: raster output is rejected. */
export const StatsOnlyAttributeRequest = z
  .object(statsOnlyShape)
  .check(refuseWrongOutputFields)
  .meta({ title: "StatsOnlyAttributeRequest" });
/** The request as the HTTP API accepts it: raster output is rejected. */
export interface StatsOnlyAttributeRequest {
  /** Area or point to extract for, degrees (lon, lat). */
  geometry?: Geometry | null | undefined;
  /** Raster output only: the box to cut out, degrees. */
  bbox?: BoundingBox | null | undefined;
  /** Datasets to extract, each {provider}:{dataset}. */
  dataset_ids: string[];
  /** Time steps to aggregate, both ends included; without it the latest step. */
  time_range?: TimeRange | null | undefined;
  /** Statistic to compute. */
  aggregation: AggregationMethod;
  /**
   * Statistic over time, of the values that the steps have by `aggregation`; without it all steps are aggregated
   * together (an addition of this project).
   */
  time_statistic?: TimeStatistic | null | undefined;
  /** Has no effect on statistics. */
  target_crs: string;
  /** stats, or (in process only) raster. */
  output: "stats";
  /** Raster output only: cell size in units of the source's CRS (degrees for EPSG:4326); native if absent. */
  target_resolution?: number | null | undefined;
  /** Raster output only: kernel. */
  resampling: RasterResampling;
}

/**
 * The same without the check of the coordinates: a transport parses a request with it, and the port then checks the
 * coordinates.
 */
export const LooseAttributeRequest = z
  .object({
    ...statsOnlyShape,
    /** The geometry to extract for, degrees (lon, lat); its coordinates are not checked. */
    geometry: Geometry.nullish().describe(AREA),
  })
  .check(refuseWrongOutputFields) as z.ZodType<StatsOnlyAttributeRequest>;
