import {
  CasError,
  datasetWarning,
  instantsOf,
  type TimeRange,
  type TimeStatistic,
  timeStatisticProblem,
  totalRule,
  type TotalRule,
} from "@cas/models";
import type { StepLength } from "../time/step-length.ts";
import { areTooLong, type StepPeriod, stepPeriods } from "../time/step-periods.ts";
import type { Step } from "./accumulate-steps.ts";
import { unitsOf } from "./assess-total.ts";
import { eachTotal, SomeWarnings, type TotalsContext } from "./extract-totals.ts";
import { PeriodTotal } from "./period-total.ts";
import type { AssessedResults } from "./result-cache.ts";
import { StepScale } from "./step-scale.ts";

/** What is asked of the steps. */
export interface OverTime {
  readonly timeStatistic: TimeStatistic;
  readonly steps: readonly Step[];
  readonly range: TimeRange | null | undefined;
  readonly isCategorical: boolean;
  /** Maximum number of classes of a value. */
  readonly maxClasses: number;
  /** @throws CasError request_limit for more results than are returned */
  readonly refuseTooMany: (count: number) => void;
}

/**
 * One result for each period: first the value of each step over the geometry, then the statistic over the steps of
 * the period. Steps are read together, and only the state of their periods is kept.
 *
 * @throws CasError validation_error for a statistic that does not fit the unit, the classes or the steps
 */
export async function extractOverTime(
  overTime: OverTime,
  context: TotalsContext,
): Promise<AssessedResults> {
  const { words, reading } = context;
  const { dataset } = words.open;
  const { timeStatistic, range } = overTime;
  const rule = ruleOf(overTime, context);
  const steps = overTime.steps.filter((step) => step !== undefined);
  const periods: readonly (StepPeriod | undefined)[] =
    steps.length < overTime.steps.length
      ? [undefined]
      : await stepPeriods(
          steps,
          timeStatistic.by,
          range == null ? undefined : instantsOf(range),
          reading.yieldIfDue,
        );
  overTime.refuseTooMany(periods.length);
  const weightOf = weights(periods, overTime, rule);
  const totals = periods.map((period) => new PeriodTotal(period, { ...overTime, words }));
  const places = placesOf(periods);
  await eachTotal(
    periods.flatMap((period): (readonly Step[])[] =>
      period === undefined ? [[undefined]] : period.steps.map((step) => [step]),
    ),
    { ...context, scale: new StepScale(reading.stepWeights) },
    (total, elapsed) => {
      const { value: place } = places.next();
      if (place === undefined) throw new RangeError("more values than steps");
      totals[place.period]?.add(total, { ...weightOf(place.length), elapsed });
    },
  );
  const warnings = new SomeWarnings();
  const results = [];
  for (const total of totals) {
    await reading.yieldIfDue();
    const assessed = total.assess();
    results.push(assessed.result);
    warnings.add(assessed.warnings);
  }
  warnings.add(incompleteWarnings(dataset.id, totals, range == null));
  return { results, warnings: warnings.texts(dataset.id) };
}

/** How values add up, for a total. */
function ruleOf(
  { timeStatistic, isCategorical, steps }: OverTime,
  { words }: TotalsContext,
): TotalRule | undefined {
  const { dataset } = words.open;
  const [variable] = dataset.variables;
  // The unit of the statistic over space: that of a weighted sum has another one than the cells.
  const units = unitsOf(words, variable?.units ?? "");
  const { aggregation } = words;
  const values = { variable: variable?.name ?? "", units, isCategorical, aggregation };
  const problem = timeStatisticProblem(timeStatistic, values);
  if (problem !== undefined) throw unfit(problem);
  if (timeStatistic.statistic !== "total") return undefined;
  if (steps.includes(undefined)) throw unfit("it has no time steps, so it has no total over time");
  return totalRule(units);
}

/** What a step weighs in a mean and in the coverage, and what its value is multiplied with. */
interface StepWeight {
  readonly weight: number;
  readonly factor: number;
}

/** @throws CasError validation_error for steps that do not fit the statistic */
function weights(
  periods: readonly (StepPeriod | undefined)[],
  { timeStatistic: { statistic, by } }: OverTime,
  rule: TotalRule | undefined,
): (length: StepLength | undefined) => StepWeight {
  const known = periods.filter((period) => period !== undefined);
  if (areTooLong(known, by))
    throw unfit(
      `its time steps are longer than a ${by}; ask for time_statistic by a longer period, "step" or "all"`,
    );
  const areInstants = known.some(({ lengths }) =>
    lengths.some(({ milliseconds }) => milliseconds === 0),
  );
  if (areInstants && statistic === "total")
    throw unfit(
      "its time steps are instants without a length, so they have no total over time; fitting are mean, min, max, first, last, or the catalog can say what the steps hold (time)",
    );
  return (length) => ({
    weight: areInstants || length === undefined ? 1 : length.milliseconds,
    factor: factorOf(length, rule),
  });
}

function factorOf(length: StepLength | undefined, rule: TotalRule | undefined): number {
  if (length === undefined || rule?.per === undefined) return 1;
  return "months" in rule.per
    ? length.months / rule.per.months
    : length.milliseconds / rule.per.milliseconds;
}

const unfit = (message: string): CasError =>
  new CasError({ errorType: "validation_error", message });

/** The period of each step, in the order in which they are read. */
function* placesOf(
  periods: readonly (StepPeriod | undefined)[],
): Generator<{ readonly period: number; readonly length: StepLength | undefined }, undefined> {
  for (const [period, one] of periods.entries())
    for (const length of one?.lengths ?? [undefined]) yield { period, length };
}

/** Most periods that a warning names. */
const NAMED = 5;

/** A warning about periods that are not complete. */
function incompleteWarnings(
  datasetId: string,
  totals: readonly PeriodTotal[],
  isLatestStep: boolean,
): readonly string[] {
  const incomplete = totals.filter(({ isComplete }) => !isComplete);
  if (incomplete.length === 0) return [];
  const named = incomplete.slice(0, NAMED).map((total) => total.completeness);
  const more = incomplete.length - named.length;
  const list = more === 0 ? named.join(", ") : `${named.join(", ")} and ${more} more`;
  const way = isLatestStep
    ? ": without a time_range only the latest step is taken"
    : ": the others are outside the time range, not in the dataset, or without a value here";
  return [datasetWarning(datasetId, `not all time steps of a period have a value, ${list}${way}`)];
}
