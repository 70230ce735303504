import { type Dataset, periodAt } from "@cas/models";
import type { Call } from "./calls.ts";
import { daysCovered, stepsOf } from "./time-steps.ts";

/** The number of values that a call gives for a dataset and an area: one, or one for each period of its statistic over time. */
export function valuesPerArea(
  { timeRange, timeStatistic }: Pick<Call, "timeRange" | "timeStatistic">,
  { temporal }: Dataset,
): number {
  if (timeRange === undefined || timeStatistic === undefined || timeStatistic.by === "all")
    return 1;
  const { by } = timeStatistic;
  if (by === "step") return Math.max(1, stepsOf(temporal, timeRange).length);
  const [start, end] = daysCovered(temporal) ?? timeRange;
  const months = stepsOf(
    { temporal_type: "monthly", start: `${start}T00:00:00Z`, end: `${end}T23:59:59Z` },
    timeRange,
  );
  const periods = months.map(([first]) => periodAt(Date.parse(first), by).name);
  return Math.max(1, new Set(periods).size);
}
