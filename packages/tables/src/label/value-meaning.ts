import {
  type AttributeResult,
  type Dataset,
  parseTimestamp,
  type TimeRangeInput,
} from "@cas/models";
import { rangeCode, spanCode, stepCode } from "./time-code.ts";

/** What a value is: everything that its label says. */
export interface ValueMeaning {
  /** Its dataset, `{provider}:{dataset}`. */
  readonly datasetId: string;
  /** Name of the variable, e.g. precipitation. */
  readonly variable: string;
  /** The statistic over space that was computed, e.g. mean. */
  readonly statistic: string;
  /** Unit of the value, as the service has it; that of a sum is the unit of a cell. */
  readonly units: string;
  /**
   * The time that the value is of, see `timeText`: `1999`, `1999-12`, `1999-12-31`, `1999-DJF`, `1999-01/1999-03`; undefined
   * without one, or when the row of a table says it.
   */
  readonly time?: string | undefined;
  /** Whether several time steps were aggregated together, without a statistic over time. */
  readonly isOfSteps?: boolean | undefined;
  /** The statistic over time, and what has a value each. */
  readonly timeStatistic?:
    | {
        /** How the values of the steps became one, e.g. total. */
        readonly statistic: string;
        /** What has a value each, e.g. year. */
        readonly by: string;
      }
    | undefined;
  /** The class, bin or probability that the value is of; undefined for one number. */
  readonly key?: string | undefined;
  /** Name of the class, if the catalog has it. */
  readonly className?: string | undefined;
}

/**
 * What the value of a result is.
 *
 * @param dataset as the catalog has it; undefined if it is not known
 * @param timeRange that was asked for; undefined for the latest step
 */
export function meaningOf(
  result: AttributeResult,
  dataset: Dataset | undefined,
  timeRange?: TimeRangeInput,
): ValueMeaning {
  const { dataset_id, variable, aggregation, units, timestamp, time_statistic } = result;
  // The value of a dataset without time steps is of no statistic over time, also where one was asked for.
  const isPlain =
    time_statistic === undefined ||
    (time_statistic.start === null && time_statistic.period === null);
  const isPooled = timestamp === null && timeRange !== undefined && hasSteps(dataset);
  return {
    datasetId: dataset_id,
    variable,
    statistic: aggregation,
    units,
    time: timeOf(result, dataset, timeRange),
    ...(isPlain && isPooled && { isOfSteps: true }),
    ...(!isPlain && {
      timeStatistic: { statistic: time_statistic.statistic, by: time_statistic.by },
    }),
  };
}

function timeOf(
  { timestamp, time_statistic }: AttributeResult,
  dataset: Dataset | undefined,
  timeRange: TimeRangeInput | undefined,
): string | undefined {
  const step = dataset?.temporal.temporal_type;
  if (time_statistic !== undefined && time_statistic.by !== "step") {
    if (time_statistic.period !== null) return time_statistic.period;
    const from = parseTimestamp(time_statistic.start ?? "");
    const until = parseTimestamp(time_statistic.end ?? "");
    return from === undefined || until === undefined ? undefined : spanCode(from, until);
  }
  if (timestamp !== null) return stepCode(timestamp, step);
  return timeRange === undefined || !hasSteps(dataset) ? undefined : rangeCode(timeRange);
}

/** Whether values are of the time that is asked for: a dataset without time steps has the same value for any time range. */
export const hasSteps = (dataset: Dataset | undefined): boolean =>
  dataset === undefined || !["static", "climatology"].includes(dataset.temporal.temporal_type);
