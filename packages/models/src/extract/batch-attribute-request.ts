import * as z from "zod";
import { Geometry } from "../geometry/geometry.ts";
import type { TimeRange } from "../time/time-range.ts";
import type { TimeStatistic } from "../time-statistic/time-statistic.ts";
import { requestShape } from "./attribute-request.ts";
import type { AggregationMethod } from "./enums.ts";
import { batchBounds, MAX_BATCH_GEOMETRIES } from "./request-bounds.ts";

/**
 * One request for many geometries. Only the shape of each geometry is checked here: a geometry with faulty coordinates
 * gets a warning, and the others get their results, see {@link geometryProblem}.
 */
export const BatchAttributeRequest = z
  .object({
    geometries: z
      .array(Geometry)
      .min(1, batchBounds.min)
      .max(MAX_BATCH_GEOMETRIES, batchBounds.max)
      .describe("1 to 1000 geometries, degrees (lon, lat)."),
    ...requestShape,
  })
  .meta({ title: "BatchAttributeRequest" });
/** One request for many geometries. */
export interface BatchAttributeRequest {
  /** 1 to 1000 geometries, degrees (lon, lat). */
  geometries: Geometry[];
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
}
