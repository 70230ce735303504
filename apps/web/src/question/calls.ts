import type { AggregationMethod, Dataset } from "@cas/models";
import type { DayRange, WorkbenchRequest } from "./question.ts";
import { stepsOf } from "./time-steps.ts";

/** One call of the API, with one statistic and one time range for all of its datasets. */
export interface Call {
  readonly datasetIds: readonly string[];
  readonly aggregation: AggregationMethod;
  readonly timeRange: DayRange | undefined;
}

/** Most datasets in a call: the default limit of the service. */
const MAX_DATASETS = 50;

/** Whether the values of a dataset are class codes. */
export const isCategorical = ({ variables }: Dataset): boolean =>
  variables[0]?.data_type === "categorical";

/**
 * The calls of a question. CAS computes one value for a time range, so a value for each step needs a call for each step.
 * Datasets with the same step and statistic share calls.
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
  const groups = Map.groupBy(calls, ({ aggregation, timeRange }) =>
    [aggregation, ...(timeRange ?? [])].join(" "),
  );
  return [...groups.values()].flatMap((group) => {
    const [{ aggregation, timeRange } = EMPTY_CALL] = group;
    const ids = group.flatMap(({ datasetIds }) => datasetIds);
    return Array.from({ length: Math.ceil(ids.length / MAX_DATASETS) }, (_, index) => ({
      datasetIds: ids.slice(index * MAX_DATASETS, (index + 1) * MAX_DATASETS),
      aggregation,
      timeRange,
    }));
  });
}

const EMPTY_CALL: Call = { datasetIds: [], aggregation: "mean", timeRange: undefined };

function rangesOf(
  { timeRange, timeSteps }: WorkbenchRequest,
  dataset: Dataset,
): readonly (DayRange | undefined)[] {
  if (timeRange === undefined || timeSteps === "all") return [timeRange];
  const steps = stepsOf(dataset.temporal, timeRange);
  return steps.length === 0 ? [timeRange] : steps;
}
