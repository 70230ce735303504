import type { AggregationMethod, AttributeResult } from "@cas/models";
import { type Accumulator, Frequencies, Moments } from "./accumulator.ts";
import { weightedQuantile } from "./weighted-quantile.ts";

/** What a statistic makes of the cells: a number, or the share of each class. */
type StatisticValue = NonNullable<AttributeResult["value"]>;

/** A statistic while cells come in. */
export interface RunningStatistic {
  readonly accumulator: Accumulator & { readonly count: number; readonly weight: number };
  /** The value of the cells so far; there must be at least one. */
  readonly value: () => StatisticValue;
}

/** How the covered cells of a geometry become one value. */
export interface Statistic {
  readonly start: () => RunningStatistic;
  /** The unit of the value, from that of the cells. */
  readonly units: (cellUnits: string) => string;
  /** Whether the value is one that a cell could have, so that a range of plausible cells applies to it. */
  readonly isCellValue: boolean;
}

interface Description<State> {
  readonly value: (state: State) => StatisticValue;
  units?: string;
  isCellValue: boolean;
}

function statistic<State extends RunningStatistic["accumulator"]>(
  create: () => State,
  { value, units, isCellValue }: Description<State>,
): Statistic {
  return {
    start: () => {
      const accumulator = create();
      return { accumulator, value: () => value(accumulator) };
    },
    units: (cellUnits) => units ?? cellUnits,
    isCellValue,
  };
}

const fromMoments = (description: Description<Moments>): Statistic =>
  statistic(() => new Moments(), description);
const fromFrequencies = (description: Description<Frequencies>): Statistic =>
  statistic(() => new Frequencies(), description);

/**
 * The statistics of CAS. With x_i the value of cell i and c_i the fraction of it that is covered; every touched valid
 * cell counts. Ties of majority and minority go to the smallest value and shares are rounded to 4 digits, as in CAS.
 */
export const STATISTICS: Readonly<Record<AggregationMethod, Statistic>> = {
  /** sum(x_i c_i) / sum(c_i) */
  mean: fromMoments({ value: ({ sum, weight }) => sum / weight, isCellValue: true }),
  /** The value in the middle of the covered area, see {@link weightedQuantile}. */
  median: fromFrequencies({
    value: (cells) => weightedQuantile(cells.sorted(), 0.5),
    isCellValue: true,
  }),
  /** Smallest x_i */
  min: fromMoments({ value: ({ min }) => min, isCellValue: true }),
  /** Greatest x_i */
  max: fromMoments({ value: ({ max }) => max, isCellValue: true }),
  /** Square root of sum(c_i (x_i - mean)^2) / sum(c_i): that of the population */
  std: fromMoments({
    value: ({ squares, weight }) => Math.sqrt(squares / weight),
    isCellValue: false,
  }),
  /** sum(x_i c_i) */
  sum: fromMoments({ value: ({ sum }) => sum, isCellValue: false }),
  /** The value that covers most of the area */
  majority: fromFrequencies({
    value: (cells) => extreme(cells, (a, b) => a > b),
    isCellValue: true,
  }),
  /** The value that covers least of the area */
  minority: fromFrequencies({
    value: (cells) => extreme(cells, (a, b) => a < b),
    isCellValue: true,
  }),
  /** Number of distinct values */
  unique: fromFrequencies({ value: ({ areas }) => areas.size, units: "count", isCellValue: false }),
  /** Share of the covered area of each value: sum of c_i where x_i is the value / sum(c_i) */
  distribution: fromFrequencies({ value: shares, units: "fraction", isCellValue: false }),
};

function extreme(cells: Frequencies, isBetter: (area: number, than: number) => boolean): number {
  let [best, bestArea] = [Number.NaN, Number.NaN];
  for (const [value, area] of cells.sorted())
    if (Number.isNaN(bestArea) || isBetter(area, bestArea)) [best, bestArea] = [value, area];
  return best;
}

function shares(cells: Frequencies): Record<string, number> {
  const { weight } = cells;
  return Object.fromEntries(
    cells.sorted().map(([value, area]) => [String(value), Math.round((area / weight) * 1e4) / 1e4]),
  );
}

const CLASS_STATISTICS: ReadonlySet<AggregationMethod> = new Set([
  "majority",
  "minority",
  "unique",
  "distribution",
]);

/** The statistic that answers: the mean of class codes means nothing, so CAS gives their majority instead. */
export function applicableStatistic(
  asked: AggregationMethod,
  isCategorical: boolean,
): AggregationMethod {
  return isCategorical && !CLASS_STATISTICS.has(asked) ? "majority" : asked;
}
