import { type AttributeResult, type Dataset, parseTimestamp } from "@cas/models";
import type { DayRange } from "../question/question.ts";
import { timeStatisticName } from "../question/time-statistics.ts";

const month = new Intl.DateTimeFormat("en", { month: "short", year: "numeric", timeZone: "UTC" });
const day = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });

/** The time of a value by the step of its dataset: a year, a month or a day; undefined without a timestamp. */
export function timeName(timestamp: string | null, dataset: Dataset): string | undefined {
  const instant = timestamp === null ? undefined : parseTimestamp(timestamp);
  if (instant === undefined) return undefined;
  switch (dataset.temporal.temporal_type) {
    case "annual":
      return String(new Date(instant).getUTCFullYear());
    case "monthly":
      return month.format(instant);
    default:
      return day.format(instant);
  }
}

/** Datasets without steps have no time. */
const TIMELESS: readonly string[] = ["static", "climatology"];

/** A range of days by the step of a dataset, e.g. `Jan 1999 to Dec 1999`; undefined for a dataset without steps. */
export function rangeName([start, end]: DayRange, dataset: Dataset): string | undefined {
  if (TIMELESS.includes(dataset.temporal.temporal_type)) return undefined;
  const [first, last] = [timeName(start, dataset), timeName(end, dataset)];
  return first === last ? first : [first, last].filter(Boolean).join(" to ");
}

/** The time that a value is of, e.g. `Dec 1999`, `DJF 1999` or `Jan 1999 to Dec 1999`; undefined for a value without a time. */
export function timeOfResult(
  { timestamp, time_statistic: over }: AttributeResult,
  dataset: Dataset,
  asked: DayRange | undefined,
): string | undefined {
  if (over === undefined)
    return timeName(timestamp, dataset) ?? (asked && rangeName(asked, dataset));
  const { by, period, start, end } = over;
  if (by === "step" || start === null || end === null) return timeName(timestamp, dataset);
  if (period !== null) {
    // 1999-07 is a month, 1999-DJF a season, 1999 a year.
    const ofMonth = by === "month" ? parseTimestamp(`${period}-01`) : undefined;
    return ofMonth === undefined ? period.split("-").toReversed().join(" ") : month.format(ofMonth);
  }
  const last = (parseTimestamp(end) ?? 0) - 1;
  return rangeName([start, new Date(last).toISOString()], dataset);
}

/** What the steps of a value became, e.g. `total`; undefined for a value that is not of a statistic over time. */
export const overTimeName = ({ time_statistic: over }: AttributeResult): string | undefined =>
  over === undefined || over.start === null || (over.by === "step" && over.statistic !== "total")
    ? undefined
    : timeStatisticName(over.statistic);
