import {
  type AggregationMethod,
  BatchExtractInput,
  type BatchExtractRequest,
  ExtractInput,
  type ExtractRequest,
  parseRequest,
  validationError,
  validationIssue,
} from "@cas/models";
import * as z from "zod";
import { ENGINE_AGGREGATIONS, type EngineAggregation } from "../statistics/statistics.ts";

/**
 * The aggregation of time steps: `all` gives one result over space and time, as CAS does; `none` gives one result for
 * each step, with its timestamp, in the order of time.
 */
export const TimeAggregation = z.enum(["all", "none"]);
export type TimeAggregation = z.infer<typeof TimeAggregation>;

/** A statistic: of CAS, or one that only the engine has. */
type Aggregation = AggregationMethod | EngineAggregation;

/** The statistics that weights may be given to, by the names that exactextract has for them then. */
const WEIGHTED = {
  weighted_mean: "mean",
  weighted_sum: "sum",
  weighted_std: "std",
  weighted_variance: "variance",
  weighted_frac: "frac",
} as const;
type WeightedAggregation = keyof typeof WEIGHTED;

/** All statistics of a request to the engine, by name. */
export type EngineStatistic = Aggregation | WeightedAggregation;

/** The value that a statistic of the engine gives: a number for each class, or one number; null without a valid cell. */
export type EngineValue<Asked extends EngineStatistic> = Asked extends
  | "distribution"
  | "frac"
  | "class_counts"
  | "weighted_frac"
  ? Record<string, number> | null
  : number | null;

/** What gives other values than an aggregation. */
interface NoProfile {
  readonly quantiles?: undefined;
  readonly histogram?: undefined;
}

/** A request for one geometry without `quantiles` and `histogram`: the aggregation decides what its values are. */
export type EngineStatisticInput<Asked extends EngineStatistic> = EngineExtractInput<Asked> &
  NoProfile;
/** A request for many geometries without `quantiles` and `histogram`. */
export type EngineBatchStatisticInput<Asked extends EngineStatistic> =
  EngineBatchExtractInput<Asked> & NoProfile;

/** Request fields that only the engine supports. */
interface ExtensionInput<Asked extends EngineStatistic = EngineStatistic> {
  /**
   * Statistic to compute; default mean. Beyond those of CAS: `count`, `variance`, `coefficient_of_variation`, `frac`,
   * `class_counts`, and with `weights` also as `weighted_mean`, `weighted_sum`, `weighted_std`, `weighted_variance`,
   * `weighted_frac`.
   */
  readonly aggregation?: Asked | undefined;
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
  /**
   * Id of a dataset that weights the cells, e.g. with their population, for mean, sum, std, variance and frac. Its cells
   * must fit those of the data: the same CRS, sizes that are whole multiples, edges that meet.
   */
  readonly weights?: string | undefined;
  /** Weight of cells without data in `weights`; without it they leave the result without a value. */
  readonly default_weight?: number | undefined;
}

/**
 * A request for one geometry, as callers of the engine write it.
 *
 * @typeParam Asked the aggregation, where it is known
 */
export interface EngineExtractInput<Asked extends EngineStatistic = EngineStatistic>
  extends Omit<ExtractInput, "aggregation">, ExtensionInput<Asked> {}
/**
 * A request for many geometries, as callers of the engine write it.
 *
 * @typeParam Asked the aggregation, where it is known
 */
export interface EngineBatchExtractInput<Asked extends EngineStatistic = EngineStatistic>
  extends Omit<BatchExtractInput, "aggregation">, ExtensionInput<Asked> {}

interface Parsed {
  readonly aggregation: Aggregation;
  readonly time_aggregation: TimeAggregation;
  readonly quantiles?: readonly number[] | undefined;
  readonly histogram?: readonly number[] | undefined;
  readonly weights?: string | undefined;
  readonly default_weight?: number | undefined;
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
    weights: z.string().optional(),
    default_weight: z.number().optional(),
    aggregation: z.unknown().optional(),
  })
  .check(({ value, issues }) => {
    const refuse = (field: keyof typeof value, message: string): void => {
      issues.push({ code: "custom", path: [field], message, input: value[field] });
    };
    const { aggregation, weights } = value;
    const [instead, other] = INSTEAD_OF_AGGREGATION.filter((field) => value[field] !== undefined);
    if (instead !== undefined && (aggregation !== undefined || other !== undefined))
      refuse(instead, `give either ${other ?? "aggregation"} or ${instead}, not both`);
    const isWeighted = isWeightedName(aggregation);
    if (weights === undefined && isWeighted)
      refuse("weights", `${aggregation} needs weights: the id of a dataset`);
    if (weights === undefined && value.default_weight !== undefined)
      refuse("default_weight", "is for weights only");
    const names = Object.values(WEIGHTED);
    const mayHave = isWeighted || names.some((name) => name === (aggregation ?? "mean"));
    if (weights !== undefined && (instead !== undefined || !mayHave))
      refuse("weights", `go with these only: ${names.join(", ")}`);
  })
  .transform(({ aggregation: _aggregation, ...fields }) => fields);

const INSTEAD_OF_AGGREGATION = ["quantiles", "histogram"] as const;

const isWeightedName = (name: unknown): name is WeightedAggregation =>
  typeof name === "string" && Object.hasOwn(WEIGHTED, name);

/** Fields that CAS does not have; {@link Extension} checks them. */
const EXTENSION_FIELDS = {
  time_aggregation: z.unknown().optional(),
  quantiles: z.unknown().optional(),
  histogram: z.unknown().optional(),
  weights: z.unknown().optional(),
  default_weight: z.unknown().optional(),
} satisfies Record<Exclude<keyof ExtensionInput, "aggregation">, z.ZodType>;

/** The same schema that accepts the fields of the engine too, so that another key is a fault and these are suggested. */
const extended = <Schema extends z.ZodType>(schema: Schema): Schema =>
  (schema as unknown as z.ZodObject).extend(EXTENSION_FIELDS) as unknown as Schema;

const ExtendedExtractInput = extended(ExtractInput);
const ExtendedBatchExtractInput = extended(BatchExtractInput);

/** @throws CasError validation_error */
export function parseExtractInput(request: EngineExtractInput): EngineExtractRequest {
  const { own, shared } = separate(request);
  const parsed = parseRequest(ExtendedExtractInput, shared);
  refuseBoth(parsed, request);
  return { ...parsed, ...parseExtension(request), aggregation: own ?? parsed.aggregation };
}

/** @throws CasError validation_error for two fields that say what becomes of time steps */
function refuseBoth(
  { time_statistic }: Pick<ExtractRequest, "time_statistic">,
  { time_aggregation }: ExtensionInput,
): void {
  if (time_statistic == null || time_aggregation === undefined) return;
  const message = "give either time_aggregation or time_statistic, not both";
  throw validationError([validationIssue("body", ["time_statistic"], message, time_statistic)]);
}

/** @throws CasError validation_error */
export function parseBatchExtractInput(
  request: EngineBatchExtractInput,
): EngineBatchExtractRequest {
  const { own, shared } = separate(request);
  const parsed = parseRequest(ExtendedBatchExtractInput, shared);
  refuseBoth(parsed, request);
  return { ...parsed, ...parseExtension(request), aggregation: own ?? parsed.aggregation };
}

/** The aggregation of a request that only the engine has, and the request as CAS takes it. */
function separate(request: ExtensionInput): {
  readonly own: Aggregation | undefined;
  readonly shared: unknown;
} {
  const { aggregation } = request;
  const own = isWeightedName(aggregation)
    ? WEIGHTED[aggregation]
    : ENGINE_AGGREGATIONS.find((name) => name === aggregation);
  return { own, shared: own === undefined ? request : { ...request, aggregation: undefined } };
}

type ParsedExtension = Omit<Parsed, "aggregation">;

const NO_EXTENSION: ParsedExtension = { time_aggregation: "all" };

/** Checks the fields that only the engine supports; requests over the wire have none of them. */
function parseExtension(request: ExtensionInput): ParsedExtension {
  const { aggregation, time_aggregation, quantiles, histogram, weights, default_weight } = request;
  const fields = [time_aggregation, quantiles, histogram, weights, default_weight];
  const hasNone = fields.every((field) => field === undefined) && !isWeightedName(aggregation);
  return hasNone ? NO_EXTENSION : parseRequest(Extension, request);
}
