import { parseRequest, type TimeRange, TimeRangeInput, TimeStatistic } from "@cas/models";
import type { TableCall, TableQuestion } from "../table/question.ts";
import type { TimesOfCalls } from "./times-of-calls.ts";

/**
 * The calls of a question in the form of a manifest. A call for the latest step becomes one for the steps that it gave, so that
 * it gives the same values when the datasets have newer steps.
 */
export function callsOf({ calls }: TableQuestion, times: TimesOfCalls): readonly object[] {
  return calls.flatMap((call, index) => {
    if (call.timeRange !== undefined)
      return [callOf(call, call.datasetIds, parseRequest(TimeRangeInput, call.timeRange), false)];
    const groups = Map.groupBy(call.datasetIds, (id) => JSON.stringify(times.of(index, id)));
    return [...groups.values()].map((ids) =>
      callOf(call, ids, ids[0] === undefined ? undefined : times.of(index, ids[0]), true),
    );
  });
}

function callOf(
  { aggregation, timeStatistic, timeAggregation, weighting }: TableCall,
  datasetIds: readonly string[],
  timeRange: TimeRange | undefined,
  isLatest: boolean,
): object {
  return {
    dataset_ids: datasetIds,
    aggregation,
    time_range: timeRange ?? null,
    // Whether the latest step was asked for.
    latest: isLatest,
    time_statistic: timeStatistic === undefined ? null : parseRequest(TimeStatistic, timeStatistic),
    time_aggregation: timeAggregation ?? null,
    weighting: weighting ?? null,
  };
}
