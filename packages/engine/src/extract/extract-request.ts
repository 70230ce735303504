import {
  BatchExtractInput,
  type BatchExtractRequest,
  ExtractInput,
  type ExtractRequest,
  parseRequest,
} from "@cas/models";
import { z } from "zod";

/**
 * The aggregation of time steps: `all` gives one result over space and time, as CAS does; `none` gives one result for
 * each step, with its timestamp, in the order of time.
 */
export const TimeAggregation = z.enum(["all", "none"]);
export type TimeAggregation = z.infer<typeof TimeAggregation>;

/** Request fields that only the engine supports. */
interface ExtensionInput {
  /** One result for all time steps (`all`, the default) or one for each (`none`). */
  readonly time_aggregation?: TimeAggregation | undefined;
  /**
   * Instead of `aggregation`: the quantiles of these probabilities (0 to 1, at most 100). `value` is then an object
   * with a value for each probability. Categorical data give their majority, as for other continuous statistics.
   */
  readonly quantiles?: readonly number[] | undefined;
}

/** A request for one geometry, as callers of the engine write it. */
export interface EngineExtractInput extends ExtractInput, ExtensionInput {}
/** A request for many geometries, as callers of the engine write it. */
export interface EngineBatchExtractInput extends BatchExtractInput, ExtensionInput {}

interface Parsed {
  readonly time_aggregation: TimeAggregation;
  readonly quantiles?: readonly number[] | undefined;
}
/** A checked request for one geometry. */
export interface EngineExtractRequest extends ExtractRequest, Parsed {}
/** A checked request for many geometries. */
export interface EngineBatchExtractRequest extends BatchExtractRequest, Parsed {}

const Extension = z
  .object({
    time_aggregation: TimeAggregation.default("all"),
    quantiles: z.array(z.number().min(0).max(1)).min(1).max(100).optional(),
    aggregation: z.unknown().optional(),
  })
  .refine(({ quantiles, aggregation }) => quantiles === undefined || aggregation === undefined, {
    path: ["quantiles"],
    message: "give either aggregation or quantiles, not both",
  })
  .transform(({ time_aggregation, quantiles }) => ({ time_aggregation, quantiles }));

/** @throws CasError validation_error */
export function parseExtractInput(request: EngineExtractInput): EngineExtractRequest {
  return { ...parseRequest(ExtractInput, request), ...parseExtension(request) };
}

/** @throws CasError validation_error */
export function parseBatchExtractInput(
  request: EngineBatchExtractInput,
): EngineBatchExtractRequest {
  return { ...parseRequest(BatchExtractInput, request), ...parseExtension(request) };
}

const NO_EXTENSION: Parsed = { time_aggregation: "all", quantiles: undefined };

/** Checks the fields that only the engine supports; requests over the wire have none of them. */
function parseExtension(request: ExtensionInput): Parsed {
  const { time_aggregation, quantiles } = request;
  if (time_aggregation === undefined && quantiles === undefined) return NO_EXTENSION;
  return parseRequest(Extension, request);
}
