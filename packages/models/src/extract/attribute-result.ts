import * as z from "zod";
import { ValidRange } from "../catalog/variable.ts";
import { nullDefault } from "../schema/nullable-default.ts";
import { type Open, openEnum } from "../schema/open-enum.ts";
import { responseObject } from "../schema/response-object.ts";
import { Timestamp } from "../time/timestamp.ts";
import { ResultTimeStatistic } from "../time-statistic/result-time-statistic.ts";
import { AGGREGATION_METHODS, QUALITY_FLAGS } from "./members.ts";
import type { AggregationMethod, QualityFlag } from "./enums.ts";

/** The value of one dataset over one geometry. */
export const AttributeResult = responseObject({
  dataset_id: z.string().describe("Dataset asked, {provider}:{dataset}."),
  variable: z.string().describe("Name of the variable."),
  value: nullDefault(z.union([z.number(), z.record(z.string(), z.number())])).describe(
    "In `units`; class code to share (0 to 1) for a distribution; null when there is no valid cell.",
  ),
  units: z.string().describe("Unit of the value."),
  aggregation: openEnum(AGGREGATION_METHODS).describe(
    "Statistic that was computed; may differ from the requested one, e.g. for categorical data.",
  ),
  quality: openEnum(QUALITY_FLAGS).describe("Quality of the value."),
  coverage_fraction: z
    .number()
    .min(0)
    .max(1)
    .describe("Share of the geometry that valid cells cover, 0 to 1."),
  pixel_count: z.int().describe("Number of valid cells that the geometry touches."),
  timestamp: nullDefault(Timestamp).describe(
    "Time of the value, if it belongs to one time step; the start of the period of a time statistic.",
  ),
  provider: z.string().describe("Slug of the provider."),
  elapsed_ms: z.int().default(0).describe("Time this dataset took, milliseconds."),
  provenance: z.string().default("").describe("Where the value comes from, and the method."),
  valid_range: nullDefault(ValidRange).describe("Lowest and highest plausible value, in units."),
  time_statistic: ResultTimeStatistic.optional().describe(
    "The statistic over time, if the request has one (an addition of this project).",
  ),
}).meta({ title: "AttributeResult" });
/** The value of one dataset over one geometry. */
export interface AttributeResult {
  /** Dataset asked, {provider}:{dataset}. */
  dataset_id: string;
  /** Name of the variable. */
  variable: string;
  /** In `units`; class code to share (0 to 1) for a distribution; null when there is no valid cell. */
  value: number | Record<string, number> | null;
  /** Unit of the value. */
  units: string;
  /** Statistic that was computed; may differ from the requested one, e.g. for categorical data. */
  aggregation: Open<AggregationMethod>;
  /** Quality of the value. */
  quality: Open<QualityFlag>;
  /** Share of the geometry that valid cells cover, 0 to 1. */
  coverage_fraction: number;
  /** Number of valid cells that the geometry touches. */
  pixel_count: number;
  /** Time of the value, if it belongs to one time step; the start of the period of a time statistic. */
  timestamp: string | null;
  /** Slug of the provider. */
  provider: string;
  /** Time this dataset took, milliseconds. */
  elapsed_ms: number;
  /** Where the value comes from, and the method. */
  provenance: string;
  /** Lowest and highest plausible value, in units. */
  valid_range: [number, number] | null;
  /** The statistic over time, if the request has one (an addition of this project). */
  time_statistic?: ResultTimeStatistic | undefined;
}
