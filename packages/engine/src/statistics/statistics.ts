import type { AggregationMethod } from "@cas/models";
import { type Accumulator, Extremes, Moments, Sums } from "./accumulator.ts";
import {
  ClassWeights,
  DistinctCount,
  LeastCommon,
  MostCommon,
  refuseTooManyClasses,
} from "./class-weights.ts";
import { Frequencies } from "./frequencies.ts";
import { Histogram } from "./histogram.ts";
import {
  inOnePass,
  OfDistinctValues,
  type RunningStatistic,
  type StatisticOptions,
  type StatisticValue,
} from "./running-statistic.ts";
import type { SortedFold } from "./sorted-fold.ts";
import { CountedQuantiles, type Quantiles, WeightedQuantiles } from "./weighted-quantile.ts";

/** A zonal statistic: how the covered cells of a geometry become one value. */
export interface Statistic {
  readonly start: (options: StatisticOptions) => RunningStatistic;
  /** The unit of the value, from the unit of the cells. */
  readonly units: (cellUnits: string) => string;
  /** Whether a cell could have the value, so that the valid range of cells applies to it. */
  readonly isCellValue: boolean;
  /** Whether the true area of cells may weight them: true for all statistics except those that add cells. */
  readonly isAreaWeighted: boolean;
}

interface Description {
  readonly units?: string | ((cellUnits: string) => string);
  readonly isCellValue?: boolean;
  readonly isAreaWeighted?: boolean;
}

function described(
  start: Statistic["start"],
  { units = (cellUnits) => cellUnits, isCellValue = false, isAreaWeighted = true }: Description,
): Statistic {
  return {
    start,
    units: typeof units === "string" ? () => units : units,
    isCellValue,
    isAreaWeighted,
  };
}

function ofState<State extends Accumulator>(
  create: () => State,
  value: (state: State) => StatisticValue,
  description: Description = {},
): Statistic {
  return described(() => {
    const state = create();
    return inOnePass(state, () => value(state));
  }, description);
}

const ofSums = (value: (sums: Sums) => number, description?: Description): Statistic =>
  ofState(() => new Sums(), value, description);
const ofExtremes = (value: (extremes: Extremes) => number): Statistic =>
  ofState(() => new Extremes(), value, CELL_VALUE);
const ofMoments = (value: (moments: Moments) => number, description?: Description): Statistic =>
  ofState(() => new Moments(), value, description);

const CELL_VALUE = { isCellValue: true } as const;

function ofValues<Fold extends SortedFold>(
  create: (areCounted: boolean) => Fold,
  value: (fold: Fold) => StatisticValue,
  description: Description = {},
): Statistic {
  return described(
    ({ areCounted, memory }) =>
      new OfDistinctValues(new Frequencies(memory), create(areCounted), value),
    description,
  );
}

/** A number for each class, at most `maxClasses`. */
function ofClasses(
  name: string,
  numberOf: (weight: number, total: number) => number,
  description: Description,
): Statistic {
  return described(({ memory, maxClasses, isWeighted }) => {
    const frequencies = new Frequencies(memory, {
      keepsWeightless: isWeighted,
      check: (distinct) => {
        refuseTooManyClasses(name, distinct, maxClasses);
      },
    });
    return new OfDistinctValues(frequencies, new ClassWeights(), (classes) =>
      classes.each(numberOf),
    );
  }, description);
}

const quantilesOf = (probabilities: readonly number[], areCounted: boolean): Quantiles =>
  areCounted ? new CountedQuantiles(probabilities) : new WeightedQuantiles(probabilities);

const FRACTION = { units: "fraction" } as const;
const CELLS = { units: "cells", isAreaWeighted: false } as const;

/**
 * The statistics of CAS. x_i is the value of cell i and c_i its weight: the coverage fraction (1 in a mask of whole
 * cells), times its true area if the engine weights by area and the statistic allows it. Every valid cell with a weight
 * counts. The definitions are those of exactextract 0.3; for counted whole cells those of numpy and CAS 0.4.0, which
 * differ in the median and in ties of the majority. Shares are rounded to 4 digits, as in CAS.
 */
const CAS_STATISTICS: Readonly<Record<AggregationMethod, Statistic>> = {
  /** sum(x_i c_i) / sum(c_i) */
  mean: ofSums(({ sum, weight }) => sum / weight, CELL_VALUE),
  /** The 0.5 quantile by {@link WeightedQuantiles}; for counted cells by {@link CountedQuantiles}. */
  median: ofValues(
    (areCounted) => quantilesOf([0.5], areCounted),
    (found) => found.of(0.5),
    CELL_VALUE,
  ),
  /** Smallest x_i */
  min: ofExtremes(({ min }) => min),
  /** Greatest x_i */
  max: ofExtremes(({ max }) => max),
  /** Square root of sum(c_i (x_i - mean)^2) / sum(c_i): the population standard deviation */
  std: ofMoments(({ variance }) => Math.sqrt(variance)),
  /** sum(x_i c_i) */
  sum: ofSums(({ sum }) => sum, { isAreaWeighted: false }),
  /** The value that covers most of the area; of equals the greatest, for counted cells the smallest */
  majority: ofValues(
    (areCounted) => new MostCommon(areCounted ? "smallest" : "greatest"),
    ({ value }) => value,
    CELL_VALUE,
  ),
  /** The value that covers least of the area; of equals the smallest */
  minority: ofValues(
    () => new LeastCommon(),
    ({ value }) => value,
    CELL_VALUE,
  ),
  /** Number of distinct values */
  unique: ofValues(
    () => new DistinctCount(),
    ({ count }) => count,
    { units: "count" },
  ),
  /** Share of the covered area of each value: sum of c_i where x_i is the value / sum(c_i), rounded */
  distribution: ofClasses(
    "distribution",
    (weight, total) => roundedShare(weight / total),
    FRACTION,
  ),
};

/** A share of a distribution in four digits, as in CAS. */
export function roundedShare(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

/** Statistics of exactextract 0.3 that CAS has no name for: only the engine knows them. */
export const ENGINE_AGGREGATIONS = [
  "count",
  "variance",
  "coefficient_of_variation",
  "frac",
  "class_counts",
] as const;
export type EngineAggregation = (typeof ENGINE_AGGREGATIONS)[number];

const ENGINE_STATISTICS: Readonly<Record<EngineAggregation, Statistic>> = {
  /** sum(c_i): the covered area of valid cells, in cells */
  count: ofSums(({ weight }) => weight, CELLS),
  /** sum(c_i (x_i - mean)^2) / sum(c_i): the population variance */
  variance: ofMoments(({ variance }) => variance, { units: (unit) => unit && `(${unit})^2` }),
  /** The population standard deviation divided by the mean */
  coefficient_of_variation: ofMoments(({ variance, mean }) => Math.sqrt(variance) / mean, {
    units: "1",
  }),
  /** As distribution, but not rounded */
  frac: ofClasses("frac", (weight, total) => weight / total, FRACTION),
  /** sum(c_i) of each value: its covered area in cells */
  class_counts: ofClasses("class_counts", (weight) => weight, CELLS),
};

/** All statistics by name. */
export const STATISTICS: Readonly<Record<AggregationMethod | EngineAggregation, Statistic>> = {
  ...CAS_STATISTICS,
  ...ENGINE_STATISTICS,
};

/**
 * Several quantiles of the same cells: for each probability (0 to 1) the value below which that share of the covered
 * area lies, by {@link WeightedQuantiles}; for counted cells by {@link CountedQuantiles}.
 */
export function quantiles(probabilities: readonly number[]): Statistic {
  return ofValues(
    (areCounted) => quantilesOf(probabilities, areCounted),
    (found) => Object.fromEntries(probabilities.map((one) => [String(one), found.of(one)])),
  );
}

/** The share of the covered area with values in each bin, by its lower edge; not rounded. */
export function histogram(edges: readonly number[]): Statistic {
  return ofState(
    () => new Histogram(edges),
    (bins) => bins.shares(),
    FRACTION,
  );
}

const CLASS_STATISTICS: ReadonlySet<string> = new Set([
  "majority",
  "minority",
  "unique",
  "distribution",
  "count",
  "frac",
  "class_counts",
] satisfies (AggregationMethod | EngineAggregation)[]);

/** The statistic to compute: a mean of class codes has no meaning, so CAS gives their majority instead. */
export function applicableStatistic<Name extends AggregationMethod | EngineAggregation>(
  requested: Name,
  isCategorical: boolean,
): Name | "majority" {
  return isCategorical && !CLASS_STATISTICS.has(requested) ? "majority" : requested;
}
