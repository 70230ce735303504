import {
  type AggregationMethod,
  BatchExtractInput,
  type BatchExtractRequest,
  ExtractInput,
  type ExtractRequest,
  parseRequest,
} from "@cas/models";
import { z } from "zod";
import { ENGINE_AGGREGATIONS, type EngineAggregation } from "../statistics/statistics.ts";

/**
 * The aggregation of time steps: `all` gives one result over space and time, as CAS does; `none` gives one result for
 * each step, with its timestamp, in the order of time.
 */
export const TimeAggregation = z.enum(["all", "none"]);
export type TimeAggregation = z.infer<typeof TimeAggregation>;

/** A statistic: of CAS, or one that only the engine has. */
type Aggregation = AggregationMethod | EngineAggregation;

/** Request fields that only the engine supports. */
interface ExtensionInput {
  /**
   * Statistic to compute; default mean. Beyond those of CAS: `count`, `variance`, `coefficient_of_variation`, `frac`,
   * `class_counts`.
   */
  readonly aggregation?: Aggregation | undefined;
  /** One result for all time steps (`all`, the default) or one for each (`none`). */
  readonly time_aggregation?: TimeAggregation | undefined;
  /**
   * Instead of `aggregation`: the quantiles of these probabilities (0 to 1, at most 100). `value` is then an object
   * with a value for each probability. Categorical data give their majority, as for other continuous statistics.
   */
  readonly quantiles?: readonly number[] | undefined;
  /**
   * Instead of `aggregation`: the share of the covered area (0 to 1) with values in each bin between these edges, 2 to
   * 1001 increasing numbers in the unit of the data. `value` is then an object with a share for the lower edge of each
   * bin. A bin ends before its upper edge, only the last one with it, as in numpy.
   */
  readonly histogram?: readonly number[] | undefined;
}

/** A request for one geometry, as callers of the engine write it. */
export interface EngineExtractInput extends Omit<ExtractInput, "aggregation">, ExtensionInput {}
/** A request for many geometries, as callers of the engine write it. */
export interface EngineBatchExtractInput
  extends Omit<BatchExtractInput, "aggregation">, ExtensionInput {}

interface Parsed {
  readonly aggregation: Aggregation;
  readonly time_aggregation: TimeAggregation;
  readonly quantiles?: readonly number[] | undefined;
  readonly histogram?: readonly number[] | undefined;
}
/** A checked request for one geometry. */
export interface EngineExtractRequest extends Omit<ExtractRequest, "aggregation">, Parsed {}
/** A checked request for many geometries. */
export interface EngineBatchExtractRequest
  extends Omit<BatchExtractRequest, "aggregation">, Parsed {}

const edges = z
  .array(z.number())
  .min(2)
  .max(1001)
  .refine((all) => all.every((edge, index) => index === 0 || edge > (all[index - 1] ?? 0)), {
    message: "must increase from edge to edge",
  });

const Extension = z
  .object({
    time_aggregation: TimeAggregation.default("all"),
    quantiles: z.array(z.number().min(0).max(1)).min(1).max(100).optional(),
    histogram: edges.optional(),
    aggregation: z.unknown().optional(),
  })
  .check(({ value, issues }) => {
    const given = INSTEAD_OF_AGGREGATION.filter((field) => value[field] !== undefined);
    const [field] = given;
    if (field === undefined || (given.length === 1 && value.aggregation === undefined)) return;
    const message = `give either aggregation or ${field}, not both`;
    issues.push({ code: "custom", path: [field], message, input: value[field] });
  })
  .transform(({ time_aggregation, quantiles, histogram }) => ({
    time_aggregation,
    quantiles,
    histogram,
  }));

const INSTEAD_OF_AGGREGATION = ["quantiles", "histogram"] as const;

/** @throws CasError validation_error */
export function parseExtractInput(request: EngineExtractInput): EngineExtractRequest {
  const { own, shared } = separate(request);
  const parsed = parseRequest(ExtractInput, shared);
  return { ...parsed, ...parseExtension(request), aggregation: own ?? parsed.aggregation };
}

/** @throws CasError validation_error */
export function parseBatchExtractInput(
  request: EngineBatchExtractInput,
): EngineBatchExtractRequest {
  const { own, shared } = separate(request);
  const parsed = parseRequest(BatchExtractInput, shared);
  return { ...parsed, ...parseExtension(request), aggregation: own ?? parsed.aggregation };
}

/** The aggregation of a request that only the engine has, and the request as CAS takes it. */
function separate(request: ExtensionInput): {
  readonly own: EngineAggregation | undefined;
  readonly shared: unknown;
} {
  const own = ENGINE_AGGREGATIONS.find((name) => name === request.aggregation);
  return { own, shared: own === undefined ? request : { ...request, aggregation: undefined } };
}

type ParsedExtension = Omit<Parsed, "aggregation">;

const NO_EXTENSION: ParsedExtension = { time_aggregation: "all" };

/** Checks the fields that only the engine supports; requests over the wire have none of them. */
function parseExtension(request: ExtensionInput): ParsedExtension {
  const { time_aggregation, quantiles, histogram } = request;
  if ([time_aggregation, quantiles, histogram].every((field) => field === undefined))
    return NO_EXTENSION;
  return parseRequest(Extension, request);
}
