import { z } from "zod";
import { GeometryInput, LooseGeometryInput } from "../geometry/geometry-input.ts";
import { TimeRangeInput } from "../time/time-range-input.ts";
import {
  questionShape,
  refuseWrongOutputFields,
  StatsOnlyAttributeRequest,
} from "./attribute-request.ts";
import { batchBounds, MAX_BATCH_GEOMETRIES } from "./batch-attribute-request.ts";
import type { AggregationMethod } from "./enums.ts";
import type { Geometry } from "../geometry/geometry.ts";
import type { TimeRange } from "../time/time-range.ts";

/** What a question about one geometry and about many have in common, as callers write it. */
interface QuestionInput {
  /** Datasets to ask, each `{provider}:{dataset}`; at least one. */
  readonly dataset_ids: readonly string[];
  /** Statistic to compute; default mean. Categorical data answer a continuous one with the majority. */
  readonly aggregation?: AggregationMethod | undefined;
  /** Time steps to aggregate, both ends included; without it the latest step. */
  readonly time_range?: TimeRangeInput | null | undefined;
  /** Default EPSG:4326; without effect on statistics. */
  readonly target_crs?: string | undefined;
}

/** A question about one geometry, as callers write it. */
export interface ExtractInput extends QuestionInput {
  /** Area or point to ask about, degrees (lon, lat): a geometry or a Feature. */
  readonly geometry: GeometryInput;
}

/** A question about many geometries, as callers write it. */
export interface BatchExtractInput extends QuestionInput {
  /** 1 to 1000 geometries or Features, degrees (lon, lat). */
  readonly geometries: readonly GeometryInput[];
}

interface Question {
  /** Datasets to ask, each `{provider}:{dataset}`. */
  dataset_ids: string[];
  /** Statistic to compute. */
  aggregation: AggregationMethod;
  /** Time steps to aggregate, both ends included. */
  time_range?: TimeRange | null | undefined;
  /** Without effect on statistics. */
  target_crs: string;
}

/** A checked question about one geometry: an {@link AttributeRequest} with only the fields of statistics. */
export interface ExtractRequest extends Question {
  /** Area or point to ask about, degrees (lon, lat). */
  geometry: Geometry;
}

/** A checked question about many geometries: a {@link BatchAttributeRequest}. */
export interface BatchExtractRequest extends Question {
  /** 1 to 1000 areas or points, degrees (lon, lat). */
  geometries: Geometry[];
}

const question = {
  ...questionShape,
  time_range: TimeRangeInput.nullish().describe(
    "[start, end] or { start, end }, both included; without it the latest step.",
  ),
};

const extractInput = (geometry: typeof GeometryInput): z.ZodType<ExtractRequest, ExtractInput> =>
  z
    .object({ ...StatsOnlyAttributeRequest.shape, ...question, geometry: geometry.nullish() })
    .check(refuseWrongOutputFields)
    .transform(({ geometry: area, dataset_ids, aggregation, time_range, target_crs }) => ({
      geometry: area,
      dataset_ids,
      aggregation,
      time_range,
      target_crs,
    })) as unknown as z.ZodType<ExtractRequest, ExtractInput>;

/** Checks a question about one geometry and brings it into the form of the wire; raster output is refused. */
export const ExtractInput: z.ZodType<ExtractRequest, ExtractInput> = extractInput(GeometryInput);

/**
 * The same without the check of the coordinates: what a transport needs to know before it hands a question to the port, which
 * checks them.
 */
export const LooseExtractInput: z.ZodType<ExtractRequest, ExtractInput> =
  extractInput(LooseGeometryInput);

/** What a question about many geometries asks of each, without the geometries. */
export const BatchQuestion = z.object(question) as unknown as z.ZodType<
  Omit<BatchExtractRequest, "geometries">,
  Omit<BatchExtractInput, "geometries">
>;

/** Checks a question about many geometries and brings it into the form of the wire. */
export const BatchExtractInput = z.object({
  geometries: z
    .array(LooseGeometryInput)
    .min(1, batchBounds.min)
    .max(MAX_BATCH_GEOMETRIES, batchBounds.max)
    .describe("1 to 1000 geometries or Features, degrees (lon, lat)."),
  ...question,
}) as unknown as z.ZodType<BatchExtractRequest, BatchExtractInput>;
