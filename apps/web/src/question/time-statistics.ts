import {
  type Dataset,
  TIME_STATISTICS,
  type TimeStatistic,
  type TimeStatisticMethod,
  timeStatisticProblem,
} from "@cas/models";
import { aggregationOf, isCategorical } from "./aggregation-of.ts";
import type { WorkbenchRequest } from "./question.ts";
import { hasSteps } from "./time-steps.ts";

/** The statistic over time of a dataset in a question. */
export interface FittingTimeStatistic {
  /** Undefined if the question has none, or the dataset no time steps. */
  readonly timeStatistic: TimeStatistic | undefined;
  /** Why it is not the chosen one, as a sentence about the dataset; undefined if it is. */
  readonly note: string | undefined;
}

const METHOD_NAMES: Readonly<Record<string, string>> = {
  min: "minimum",
  max: "maximum",
  first: "first step",
  last: "last step",
};

/** The name of a statistic over time. */
export const timeStatisticName = (method: string): string => METHOD_NAMES[method] ?? method;

/** What replaces a statistic that does not fit: the mean of quantities and shares, the last class of class codes. */
const REPLACEMENTS = ["mean", "last"] as const;

/** Periods that are shorter than the steps of a dataset. */
const SHORTER: Readonly<Record<string, readonly TimeStatistic["by"][]>> = {
  annual: ["month", "season"],
};

const NONE: FittingTimeStatistic = { timeStatistic: undefined, note: undefined };

/** The statistic over time that a dataset gets: the chosen one, or the nearest one that fits its unit and its steps. */
export function fittingTimeStatistic(
  question: WorkbenchRequest,
  dataset: Dataset,
): FittingTimeStatistic {
  const { timeStatistic, timeRange } = question;
  if (timeStatistic === undefined || timeRange === undefined) return NONE;
  const problemOf = problemsOf(question, dataset);
  if (problemOf === undefined)
    return {
      timeStatistic: undefined,
      note: `${dataset.name} has no time steps: its values are as without a statistic over time.`,
    };
  const problem = problemOf(timeStatistic.statistic);
  const statistic =
    problem === undefined
      ? timeStatistic.statistic
      : (REPLACEMENTS.find((one) => problemOf(one) === undefined) ?? "last");
  const isTooShort = SHORTER[dataset.temporal.temporal_type]?.includes(timeStatistic.by) === true;
  const notes = [
    ...(problem === undefined
      ? []
      : [`gets the ${timeStatisticName(statistic)}: ${reasonOf(problem)}`]),
    ...(isTooShort ? [`gets a value a step: its steps are longer than a ${timeStatistic.by}`] : []),
  ];
  return {
    timeStatistic: { statistic, by: isTooShort ? "step" : timeStatistic.by },
    note: notes.length === 0 ? undefined : `${dataset.name} ${notes.join(", and ")}.`,
  };
}

/** The statistics over time that fit any of the datasets, and the chosen one. */
export function offeredTimeStatistics(
  question: WorkbenchRequest,
  datasets: readonly Dataset[],
): readonly TimeStatisticMethod[] {
  const problems = datasets.flatMap((dataset) => problemsOf(question, dataset) ?? []);
  return TIME_STATISTICS.filter(
    (method) =>
      method === question.timeStatistic?.statistic ||
      problems.some((problemOf) => problemOf(method) === undefined),
  );
}

/** Says why a statistic over time does not fit a dataset; undefined for a dataset without time steps. */
function problemsOf(
  question: WorkbenchRequest,
  dataset: Dataset,
): ((statistic: TimeStatisticMethod) => string | undefined) | undefined {
  const [variable] = dataset.variables;
  if (variable === undefined || !hasSteps(dataset.temporal)) return undefined;
  const values = {
    variable: variable.name,
    units: variable.units,
    isCategorical: isCategorical(dataset),
    aggregation: aggregationOf(question, dataset),
  };
  return (statistic) => timeStatisticProblem({ statistic }, values);
}

/** The reason in a message such as `time_statistic total does not fit the unit "degC", which ...; fitting are mean, ...`. */
const reasonOf = (problem: string): string =>
  problem.replace(/^time_statistic /, "").replace(/; fitting are .*$/s, "");
