import { parseTimestamp, type TemporalExtent } from "@cas/models";
import type { DayRange } from "./question.ts";

/** The steps that a range can be divided into, the finest first. */
export const STEP_LENGTHS = ["daily", "monthly", "annual"] as const;
export type StepLength = (typeof STEP_LENGTHS)[number];

const DAY_MS = 86_400_000;
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The step of a dataset; undefined if it has none of these (static, climatology, hourly). */
export const stepLength = ({ temporal_type }: TemporalExtent): StepLength | undefined =>
  STEP_LENGTHS.find((length) => length === temporal_type);

/** Whether the values of a dataset are of a time; those of a static one and of a climatology are not. */
export const hasSteps = ({ temporal_type }: TemporalExtent): boolean =>
  temporal_type !== "static" && temporal_type !== "climatology";

/**
 * The first and last day that a dataset covers; undefined if the catalog does not say. An `end` at midnight is the first
 * instant after the last step.
 */
export function daysCovered({ start, end }: TemporalExtent): DayRange | undefined {
  const first = start === null ? undefined : parseTimestamp(start);
  const last = end === null ? undefined : parseTimestamp(end);
  if (first === undefined || last === undefined || last <= first) return undefined;
  return [dayOf(first), dayOf(last - 1)];
}

/** The steps of a dataset in a range of days, each as its first and last day; empty if it has no steps. */
export function stepsOf(temporal: TemporalExtent, [from, to]: DayRange): readonly DayRange[] {
  const length = stepLength(temporal);
  if (length === undefined) return [];
  const covered = daysCovered(temporal) ?? [from, to];
  const first = from > covered[0] ? from : covered[0];
  const last = to < covered[1] ? to : covered[1];
  const steps: DayRange[] = [];
  for (let start = startOf(length, first); start <= last; start = startOfNext(length, start))
    steps.push([start, dayOf(Date.parse(startOfNext(length, start)) - DAY_MS)]);
  return steps;
}

/** The first day of the step that contains a day. */
function startOf(length: StepLength, day: string): string {
  if (length === "daily") return day;
  return length === "monthly" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

function startOfNext(length: StepLength, start: string): string {
  const date = new Date(start);
  if (length === "daily") date.setUTCDate(date.getUTCDate() + 1);
  else if (length === "monthly") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
