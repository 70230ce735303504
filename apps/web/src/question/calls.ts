import type { AggregationMethod, Dataset } from "@cas/models";
import type { DayRange, WorkbenchRequest } from "./question.ts";
import { stepsOf } from "./time-steps.ts";

/** One call of the API: a call has one statistic and one time range for all of its datasets. */
export interface Call {
  readonly datasetIds: readonly string[];
  readonly aggregation: AggregationMethod;
  readonly timeRange: DayRange | undefined;
}

/** Most datasets in a call; the service's own default. */
const MAX_DATASETS = 50;

/** Whether a dataset holds class codes. */
export const isCategorical = ({ variables }: Dataset): boolean =>
  variables[0]?.data_type === "categorical";

/**
 * The calls that a question takes. CAS makes one value of a time range, so that a value for each step takes a call for
 * each; datasets that share steps and statistic share calls.
 */
export function callsOf(question: WorkbenchRequest, datasets: readonly Dataset[]): readonly Call[] {
  const calls = datasets.flatMap((dataset) => {
    const aggregation = isCategorical(dataset) ? question.classAggregation : question.aggregation;
    return rangesOf(question, dataset).map((timeRange) => ({
      datasetIds: [dataset.id],
      aggregation,
      timeRange,
    }));
  });
  const alike = Map.groupBy(calls, ({ aggregation, timeRange }) =>
    [aggregation, ...(timeRange ?? [])].join(" "),
  );
  return [...alike.values()].flatMap((group) => {
    const [{ aggregation, timeRange } = NOTHING] = group;
    const ids = group.flatMap(({ datasetIds }) => datasetIds);
    return Array.from({ length: Math.ceil(ids.length / MAX_DATASETS) }, (_, index) => ({
      datasetIds: ids.slice(index * MAX_DATASETS, (index + 1) * MAX_DATASETS),
      aggregation,
      timeRange,
    }));
  });
}

const NOTHING: Call = { datasetIds: [], aggregation: "mean", timeRange: undefined };

function rangesOf(
  { timeRange, timeSteps }: WorkbenchRequest,
  dataset: Dataset,
): readonly (DayRange | undefined)[] {
  if (timeRange === undefined || timeSteps === "all") return [timeRange];
  const steps = stepsOf(dataset.temporal, timeRange);
  return steps.length === 0 ? [timeRange] : steps;
}
