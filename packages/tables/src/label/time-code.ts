import { instantsOf, parseRequest, parseTimestamp, TimeRangeInput } from "@cas/models";

const DAY = 86_400_000;

/**
 * The time step of a timestamp as `1999`, `1999-12`, `1999-12-31` or `1999-12-31T06:00`, by the step of its dataset; the text
 * itself if it is no timestamp.
 *
 * @param temporalType of the dataset, e.g. `monthly`
 */
export function stepCode(timestamp: string, temporalType: string | undefined): string {
  const instant = parseTimestamp(timestamp);
  if (instant === undefined) return timestamp;
  const iso = new Date(instant).toISOString();
  if (temporalType === "annual") return iso.slice(0, -20);
  if (temporalType === "monthly") return iso.slice(0, -17);
  return instantCode(instant);
}

/** A time range as one period (`1999`, `1999-12`, `1999-12-31`), or as its first and last one: `1999-01/1999-03`. */
export function rangeCode(range: TimeRangeInput): string {
  const { from, to } = instantsOf(parseRequest(TimeRangeInput, range));
  return spanCode(from, to + 1);
}

/** As {@link rangeCode}. @param until exclusive; both in milliseconds since 1970 */
export function spanCode(from: number, until: number): string {
  const [start, end] = [new Date(from).toISOString(), new Date(until).toISOString()];
  // From the longest period that both ends bound.
  for (const [rest, cut] of [
    ["-01-01T00:00:00.000Z", -20],
    ["-01T00:00:00.000Z", -17],
    ["T00:00:00.000Z", -14],
  ] as const)
    if (start.endsWith(rest) && end.endsWith(rest)) {
      const [first, last] = [start.slice(0, cut), new Date(until - 1).toISOString().slice(0, cut)];
      return first === last ? first : `${first}/${last}`;
    }
  const [first, last] = [instantCode(from), instantCode(until)];
  return first === last ? first : `${first}/${last}`;
}

/** A date at midnight, else a date and a time of day with what is not zero of seconds. */
function instantCode(instant: number): string {
  const iso = new Date(instant).toISOString();
  if (instant % DAY === 0) return iso.slice(0, -14);
  if (instant % 60_000 === 0) return iso.slice(0, -8);
  return iso.replace(/\.000Z$/, "").replace(/Z$/, "");
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The code of a time for people: `Dec 1999`, `Dec 31, 1999`, `DJF 1999`, `Jan 1999 to Mar 1999`. */
export function timeText(code: string): string {
  return code
    .split("/")
    .map((part) => {
      const [, year = "", month, day, time] =
        /^([+-]?\d{4,6})(?:-([0-9A-Z]{2,3}))?(?:-(\d{2}))?(?:T(.+))?$/.exec(part) ?? [];
      if (year === "") return part;
      if (month === undefined) return year;
      const name = MONTHS[Number(month) - 1] ?? month;
      if (day === undefined) return `${name} ${year}`;
      return `${name} ${Number(day)}, ${year}${time === undefined ? "" : `, ${time} UTC`}`;
    })
    .join(" to ");
}

/** The first instant of a time code; seasons begin with their month. */
export function beginOf(time: string | undefined): number {
  if (time === undefined) return -Infinity;
  const [first = ""] = time.split("/");
  const [year = "", part] = first.split("-");
  const season = SEASONS[part ?? ""];
  if (season !== undefined) return Date.UTC(Number(year), season);
  return (
    parseTimestamp(first.padEnd(10, first.length === 4 ? "-01-01" : "-01")) ?? Date.parse(first)
  );
}

const SEASONS: Readonly<Record<string, number | undefined>> = { DJF: -1, MAM: 2, JJA: 5, SON: 8 };
