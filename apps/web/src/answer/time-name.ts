import { type Dataset, parseTimestamp } from "@cas/models";

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
