import type { AggregationMethod, AttributeResult } from "@cas/models";
import { type Accumulator, Extremes, Frequencies, Moments, Sums } from "./accumulator.ts";
import { countedQuantile, weightedQuantile } from "./weighted-quantile.ts";

/** The value of a statistic: a number, or a number for each class or probability. */
type StatisticValue = NonNullable<AttributeResult["value"]>;

/** A statistic that accumulates cells. */
export interface RunningStatistic {
  readonly accumulator: Accumulator;
  /** The value of the cells so far; needs at least one cell. */
  readonly value: () => StatisticValue;
}

/** A zonal statistic: how the covered cells of a geometry become one value. */
export interface Statistic {
  /** @param areCounted whether all cells have weight 1: cells are counted, not weighted */
  readonly start: (areCounted: boolean) => RunningStatistic;
  /** The unit of the value, from the unit of the cells. */
  readonly units: (cellUnits: string) => string;
  /** Whether a cell could have the value, so that the valid range of cells applies to it. */
  readonly isCellValue: boolean;
  /** Whether the true area of cells may weight them: true for all statistics except the sum, which adds cells. */
  readonly isAreaWeighted: boolean;
}

interface Description<State> {
  readonly value: (state: State, areCounted: boolean) => StatisticValue;
  units?: string;
  isCellValue: boolean;
  isAreaWeighted?: boolean;
}

function statistic<State extends Accumulator>(
  create: () => State,
  { value, units, isCellValue, isAreaWeighted = true }: Description<State>,
): Statistic {
  return {
    start: (areCounted) => {
      const accumulator = create();
      return { accumulator, value: () => value(accumulator, areCounted) };
    },
    units: (cellUnits) => units ?? cellUnits,
    isCellValue,
    isAreaWeighted,
  };
}

const fromSums = (description: Description<Sums>): Statistic =>
  statistic(() => new Sums(), description);
const fromExtremes = (description: Description<Extremes>): Statistic =>
  statistic(() => new Extremes(), description);
const fromFrequencies = (description: Description<Frequencies>): Statistic =>
  statistic(() => new Frequencies(), description);

/**
 * The statistics of CAS. x_i is the value of cell i and c_i its weight: the coverage fraction (1 in a mask of whole
 * cells), times its true area if the engine weights by area and the statistic allows it. Every valid cell with a weight
 * counts. The definitions are those of exactextract 0.3; for counted whole cells those of numpy and CAS 0.4.0, which
 * differ in the median and in ties of the majority. Shares are rounded to 4 digits, as in CAS.
 */
export const STATISTICS: Readonly<Record<AggregationMethod, Statistic>> = {
  /** sum(x_i c_i) / sum(c_i) */
  mean: fromSums({ value: ({ sum, weight }) => sum / weight, isCellValue: true }),
  /** The 0.5 quantile by {@link weightedQuantile}; for counted cells by {@link countedQuantile}. */
  median: fromFrequencies({
    value: (cells, areCounted) =>
      (areCounted ? countedQuantile : weightedQuantile)(cells.sorted(), 0.5),
    isCellValue: true,
  }),
  /** Smallest x_i */
  min: fromExtremes({ value: ({ min }) => min, isCellValue: true }),
  /** Greatest x_i */
  max: fromExtremes({ value: ({ max }) => max, isCellValue: true }),
  /** Square root of sum(c_i (x_i - mean)^2) / sum(c_i): the population standard deviation */
  std: statistic(() => new Moments(), {
    value: ({ squares, weight }) => Math.sqrt(squares / weight),
    isCellValue: false,
  }),
  /** sum(x_i c_i) */
  sum: fromSums({ value: ({ sum }) => sum, isCellValue: false, isAreaWeighted: false }),
  /** The value that covers most of the area; of equals the greatest, for counted cells the smallest */
  majority: fromFrequencies({
    value: (cells, areCounted) => mostCommon(cells, areCounted ? "smallest" : "greatest"),
    isCellValue: true,
  }),
  /** The value that covers least of the area; of equals the smallest */
  minority: fromFrequencies({
    value: leastCommon,
    isCellValue: true,
  }),
  /** Number of distinct values */
  unique: fromFrequencies({
    value: ({ weights }) => weights.size,
    units: "count",
    isCellValue: false,
  }),
  /** Share of the covered area of each value: sum of c_i where x_i is the value / sum(c_i) */
  distribution: fromFrequencies({ value: shares, units: "fraction", isCellValue: false }),
};

/**
 * Several quantiles of the same cells: for each probability (0 to 1) the value below which that share of the covered
 * area lies, by {@link weightedQuantile}; for counted cells by {@link countedQuantile}.
 */
export function quantiles(probabilities: readonly number[]): Statistic {
  return fromFrequencies({
    value: (cells, areCounted) => {
      const sorted = cells.sorted();
      const quantile = areCounted ? countedQuantile : weightedQuantile;
      return Object.fromEntries(probabilities.map((one) => [String(one), quantile(sorted, one)]));
    },
    isCellValue: false,
  });
}

/** Relative difference of weights below which it is only rounding: the weights count as equal. */
const ROUNDING = 1e-9;

/** The value with the greatest weight; of equals the smallest or the greatest value. */
function mostCommon(cells: Frequencies, ofEquals: "smallest" | "greatest"): number {
  let [best, bestWeight] = [Number.NaN, 0];
  for (const [value, weight] of cells.sorted()) {
    const least =
      ofEquals === "smallest" ? bestWeight * (1 + ROUNDING) : bestWeight * (1 - ROUNDING);
    if (weight > least) [best, bestWeight] = [value, Math.max(weight, bestWeight)];
  }
  return best;
}

/** The value with the smallest weight; of equals the smallest value. */
function leastCommon(cells: Frequencies): number {
  let [best, bestWeight] = [Number.NaN, Infinity];
  for (const [value, weight] of cells.sorted())
    if (weight < bestWeight * (1 - ROUNDING)) [best, bestWeight] = [value, weight];
  return best;
}

function shares(cells: Frequencies): Record<string, number> {
  const { weight } = cells;
  return Object.fromEntries(
    cells.sorted().map(([value, part]) => [String(value), Math.round((part / weight) * 1e4) / 1e4]),
  );
}

const CLASS_STATISTICS: ReadonlySet<AggregationMethod> = new Set([
  "majority",
  "minority",
  "unique",
  "distribution",
]);

/** The statistic to compute: a mean of class codes has no meaning, so CAS gives their majority instead. */
export function applicableStatistic(
  requested: AggregationMethod,
  isCategorical: boolean,
): AggregationMethod {
  return isCategorical && !CLASS_STATISTICS.has(requested) ? "majority" : requested;
}
