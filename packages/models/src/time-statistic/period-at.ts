import type { TimePeriod } from "./time-statistic.ts";

/** A month, season or year of the civil calendar, in UTC. */
export interface CalendarPeriod {
  /** 1999-07, 1999-JJA or 1999. */
  readonly name: string;
  /** Its first instant, milliseconds since 1970. */
  readonly from: number;
  /** Its end, exclusive, milliseconds since 1970. */
  readonly until: number;
}

/** December to February first. */
const SEASONS = ["DJF", "MAM", "JJA", "SON"] as const;

/**
 * The month, season or year of an instant. Seasons are DJF, MAM, JJA and SON; a DJF has the year of its January, so that
 * 1998-12-01 is in 1999-DJF.
 *
 * @param instant milliseconds since 1970
 */
export function periodAt(instant: number, by: Exclude<TimePeriod, "step" | "all">): CalendarPeriod {
  const date = new Date(instant);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (by === "year")
    return { name: yearText(year), from: beginOf(year, 0), until: beginOf(year + 1, 0) };
  if (by === "month")
    return {
      name: `${yearText(year)}-${String(month + 1).padStart(2, "0")}`,
      from: beginOf(year, month),
      until: beginOf(year, month + 1),
    };
  // Months from the December before the year: December is the first of the next year.
  const inSeasons = (month + 1) % 12;
  const ofJanuary = month === 11 ? year + 1 : year;
  const season = Math.floor(inSeasons / 3);
  return {
    name: `${yearText(ofJanuary)}-${SEASONS[season]}`,
    from: beginOf(ofJanuary, 3 * season - 1),
    until: beginOf(ofJanuary, 3 * season + 2),
  };
}

const yearText = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");

/** The first instant of a month; months before January or after December are of other years. */
const beginOf = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1);
