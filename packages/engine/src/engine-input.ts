import {
  BatchExtractInput,
  type BatchExtractRequest,
  ExtractInput,
  type ExtractRequest,
  parseRequest,
} from "@cas/models";
import { z } from "zod";

/**
 * What becomes of the time steps of a question: `all` makes one result of them, over space and time, as CAS does; `none`
 * gives one result for each step, with its timestamp, in the order of time.
 */
export const TimeAggregation = z.enum(["all", "none"]);
export type TimeAggregation = z.infer<typeof TimeAggregation>;

interface TimeAggregationInput {
  /** One result for all time steps (`all`, the default) or one for each (`none`). Known to the engine only. */
  readonly time_aggregation?: TimeAggregation | undefined;
}

/** A question about one geometry, as callers of the engine write it. */
export interface EngineExtractInput extends ExtractInput, TimeAggregationInput {}
/** A question about many geometries, as callers of the engine write it. */
export interface EngineBatchExtractInput extends BatchExtractInput, TimeAggregationInput {}

interface Parsed {
  readonly time_aggregation: TimeAggregation;
}
/** A checked question about one geometry. */
export interface EngineExtractRequest extends ExtractRequest, Parsed {}
/** A checked question about many geometries. */
export interface EngineBatchExtractRequest extends BatchExtractRequest, Parsed {}

const Extension = z.object({
  time_aggregation: TimeAggregation.default("all").describe(
    "all: one result over all time steps; none: one result for each.",
  ),
});

/** @throws CasError validation_error */
export function parseExtractInput(request: EngineExtractInput): EngineExtractRequest {
  return { ...parseRequest(ExtractInput, request), ...parseRequest(Extension, request) };
}

/** @throws CasError validation_error */
export function parseBatchExtractInput(
  request: EngineBatchExtractInput,
): EngineBatchExtractRequest {
  return { ...parseRequest(BatchExtractInput, request), ...parseRequest(Extension, request) };
}
