import * as z from "zod";
import { GeometryInput, LooseGeometryInput } from "../geometry/geometry-input.ts";
import { TimeRangeInput } from "../time/time-range-input.ts";
import type { DatasetId } from "../catalog/dataset-ids.ts";
import { requestObject } from "../schema/request-object.ts";
import { requestShape } from "./attribute-request.ts";
import { batchBounds, MAX_BATCH_GEOMETRIES } from "./request-bounds.ts";
import type { AggregationMethod } from "./enums.ts";
import type { Geometry } from "../geometry/geometry.ts";
import type { TimeRange } from "../time/time-range.ts";
import type { TimeStatistic, TimeStatisticInput } from "../time-statistic/time-statistic.ts";

/** The fields that requests for one geometry and for many have in common, as callers write them. */
export interface CommonInput<Asked extends AggregationMethod> {
  /** Datasets to extract, each `{provider}:{dataset}`; at least one. */
  readonly dataset_ids: readonly DatasetId[];
  /** Statistic to compute; default mean. Categorical data give the majority instead of a continuous statistic. */
  readonly aggregation?: Asked | undefined;
  /** Time steps to aggregate, both ends included; without it the latest step. */
  readonly time_range?: TimeRangeInput | null | undefined;
  /**
   * Statistic over time, of the values that the steps have by `aggregation`, e.g. `{ statistic: "total", by: "year" }`; without
   * it all steps are aggregated together. A source that does not compute it leaves the dataset out, with a warning.
   */
  readonly time_statistic?: TimeStatisticInput | null | undefined;
  /** Default EPSG:4326; has no effect on statistics. */
  readonly target_crs?: string | undefined;
}

/**
 * A request for one geometry, as callers write it.
 *
 * @typeParam Asked the aggregation, where it is known
 */
export interface ExtractInput<
  Asked extends AggregationMethod = AggregationMethod,
> extends CommonInput<Asked> {
  /** Area or point to extract for, degrees (lon, lat): a geometry or a Feature. */
  readonly geometry: GeometryInput;
}

/**
 * A request for many geometries, as callers write it.
 *
 * @typeParam Asked the aggregation, where it is known
 */
export interface BatchExtractInput<
  Asked extends AggregationMethod = AggregationMethod,
> extends CommonInput<Asked> {
  /** 1 to 1000 geometries or Features, degrees (lon, lat). */
  readonly geometries: readonly GeometryInput[];
}

/** The fields that checked requests have in common. */
export interface CommonRequest {
  /** Datasets to extract, each `{provider}:{dataset}`. */
  dataset_ids: string[];
  /** Statistic to compute. */
  aggregation: AggregationMethod;
  /** Time steps to aggregate, both ends included. */
  time_range?: TimeRange | null | undefined;
  /** Statistic over time, of the values that the steps have by `aggregation`. */
  time_statistic?: TimeStatistic | null | undefined;
  /** Has no effect on statistics. */
  target_crs: string;
}

/** A checked request for one geometry: an {@link AttributeRequest} with only the fields of statistics. */
export interface ExtractRequest extends CommonRequest {
  /** Area or point to extract for, degrees (lon, lat). */
  geometry: Geometry;
}

/** A checked request for many geometries: a {@link BatchAttributeRequest}. */
export interface BatchExtractRequest extends CommonRequest {
  /** 1 to 1000 areas or points, degrees (lon, lat). */
  geometries: Geometry[];
}

/** The fields of every request for statistics, as callers write them. */
export const commonShape = {
  ...requestShape,
  time_range: TimeRangeInput.nullish().describe(
    "[start, end] or { start, end }, both included; without it the latest step.",
  ),
};

/** Fields of the service's request that statistics do not have. */
const ofRaster = "is for output='raster' only, which is in process only; leave it out";
export const RASTER_ONLY = {
  output: ofRaster,
  bbox: ofRaster,
  target_resolution: ofRaster,
  resampling: ofRaster,
};

const extractInput = (geometry: typeof GeometryInput): z.ZodType<ExtractRequest, ExtractInput> =>
  requestObject(
    {
      geometry: geometry.describe("Area or point to extract for, degrees (lon, lat)."),
      ...commonShape,
    },
    RASTER_ONLY,
  ).meta({ title: "ExtractInput" });

/**
 * Checks a request for one geometry and converts it to the form of the wire. A key that it does not have is a fault, and so
 * are the fields of raster output.
 */
export const ExtractInput: z.ZodType<ExtractRequest, ExtractInput> = extractInput(GeometryInput);

/**
 * The same without the check of the coordinates: a transport parses a request with it, and the port then checks the
 * coordinates.
 */
export const LooseExtractInput: z.ZodType<ExtractRequest, ExtractInput> =
  extractInput(LooseGeometryInput);

/** A request for many geometries, without the geometries. */
export const BatchExtractParameters = requestObject(
  commonShape,
  RASTER_ONLY,
) as unknown as z.ZodType<
  Omit<BatchExtractRequest, "geometries">,
  Omit<BatchExtractInput, "geometries">
>;

/**
 * The former name of `BatchExtractParameters`.
 *
 * @alias
 * @deprecated Use `BatchExtractParameters`.
 */
export const BatchQuestion: typeof BatchExtractParameters = BatchExtractParameters;

/** Checks a request for many geometries and converts it to the form of the wire; as strict as {@link ExtractInput}. */
export const BatchExtractInput = requestObject(
  {
    geometries: z
      .array(LooseGeometryInput)
      .min(1, batchBounds.min)
      .max(MAX_BATCH_GEOMETRIES, batchBounds.max)
      .describe("1 to 1000 geometries or Features, degrees (lon, lat)."),
    ...commonShape,
  },
  RASTER_ONLY,
).meta({ title: "BatchExtractInput" }) as unknown as z.ZodType<
  BatchExtractRequest,
  BatchExtractInput
>;
