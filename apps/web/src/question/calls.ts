import type { AggregationMethod, Dataset, TimeStatistic } from "@cas/models";
import { aggregationOf } from "./aggregation-of.ts";
import type { DayRange, WorkbenchRequest } from "./question.ts";
import { fittingTimeStatistic } from "./time-statistics.ts";
import { stepsOf } from "./time-steps.ts";

/** One call of the API, with one statistic, over space and over time, and one time range for all of its datasets. */
export interface Call {
  readonly datasetIds: readonly string[];
  readonly aggregation: AggregationMethod;
  readonly timeRange: DayRange | undefined;
  /** The statistic over time; undefined for one value over all cells of the time range. */
  readonly timeStatistic?: TimeStatistic | undefined;
}

/** Most datasets in a call: the default limit of the service. */
const MAX_DATASETS = 50;

/**
 * The calls of a question. CAS computes one value for a time range, so a value for each step needs a call for each step.
 * Datasets with the same step and statistic share calls.
 */
export function callsOf(question: WorkbenchRequest, datasets: readonly Dataset[]): readonly Call[] {
  const calls = datasets.flatMap((dataset) => {
    const { timeStatistic } = fittingTimeStatistic(question, dataset);
    return rangesOf(question, dataset).map((timeRange): Call => ({
      datasetIds: [dataset.id],
      aggregation: aggregationOf(question, dataset),
      timeRange,
      ...(timeStatistic === undefined ? {} : { timeStatistic }),
    }));
  });
  const groups = Map.groupBy(calls, (call) => JSON.stringify({ ...call, datasetIds: [] }));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const ids = group.flatMap(({ datasetIds }) => datasetIds);
    return Array.from({ length: Math.ceil(ids.length / MAX_DATASETS) }, (_, index) => ({
      ...first,
      datasetIds: ids.slice(index * MAX_DATASETS, (index + 1) * MAX_DATASETS),
    }));
  });
}

function rangesOf(
  { timeRange, timeSteps, timeStatistic }: WorkbenchRequest,
  dataset: Dataset,
): readonly (DayRange | undefined)[] {
  if (timeRange === undefined || timeSteps === "all" || timeStatistic !== undefined)
    return [timeRange];
  const steps = stepsOf(dataset.temporal, timeRange);
  return steps.length === 0 ? [timeRange] : steps;
}
