import { beginOfMonth, DAY } from "../../time/granule.ts";

/** A date of a calendar: month from 0, day of the month from 0. */
interface ModelDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A calendar of CF whose dates are not those of the civil calendar. */
export interface ModelCalendar {
  /** Days from an origin of its own. */
  daysOf(date: ModelDate): number;
  dateOf(days: number): ModelDate;
  /** Days of a month. */
  lengthOf(year: number, month: number): number;
}

/** Days of each month, and before it, in a year with or without a leap day. */
const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP_LENGTHS: readonly number[] = LENGTHS.with(1, 29);
const startsOf = (lengths: readonly number[]): readonly number[] =>
  lengths.map((_, month) => lengths.slice(0, month).reduce((sum, length) => sum + length, 0));
const STARTS = startsOf(LENGTHS);
const LEAP_STARTS = startsOf(LEAP_LENGTHS);

/** A calendar of years that all have the same months. */
function sameYears(lengths: readonly number[], starts: readonly number[]): ModelCalendar {
  const ofYear = lengths.reduce((sum, length) => sum + length, 0);
  return {
    daysOf: ({ year, month, day }) => year * ofYear + (starts[month] ?? 0) + day,
    dateOf: (days) => {
      const year = Math.floor(days / ofYear);
      return { year, ...inYear(days - year * ofYear, starts) };
    },
    lengthOf: (_, month) => lengths[month] ?? 0,
  };
}

function inYear(days: number, starts: readonly number[]): { month: number; day: number } {
  const month = starts.findLastIndex((start) => start <= days);
  return { month, day: days - (starts[month] ?? 0) };
}

/** Every fourth year has a leap day. Days count from 1 January of the year 0. */
const JULIAN: ModelCalendar = {
  daysOf: ({ year, month, day }) =>
    365 * year +
    Math.ceil(year / 4) +
    ((isJulianLeap(year) ? LEAP_STARTS : STARTS)[month] ?? 0) +
    day,
  dateOf: (days) => {
    const four = Math.floor(days / 1461);
    const rest = days - 1461 * four;
    // The first year of four has the leap day.
    const year = rest < 366 ? 0 : Math.floor((rest - 366) / 365) + 1;
    const ofYear = year === 0 ? rest : rest - 366 - 365 * (year - 1);
    return { year: 4 * four + year, ...inYear(ofYear, year === 0 ? LEAP_STARTS : STARTS) };
  },
  lengthOf: (year, month) => (isJulianLeap(year) ? LEAP_LENGTHS : LENGTHS)[month] ?? 0,
};

const isJulianLeap = (year: number): boolean => year % 4 === 0;

const NOLEAP = sameYears(LENGTHS, STARTS);
const ALL_LEAP = sameYears(LEAP_LENGTHS, LEAP_STARTS);
const MONTHS_OF_30 = LENGTHS.map(() => 30);

/** The calendars of CF conventions, section 4.4.1, with names of their own for dates. */
export const MODEL_CALENDARS: Readonly<Record<string, ModelCalendar>> = {
  noleap: NOLEAP,
  "365_day": NOLEAP,
  all_leap: ALL_LEAP,
  "366_day": ALL_LEAP,
  "360_day": sameYears(MONTHS_OF_30, startsOf(MONTHS_OF_30)),
  julian: JULIAN,
};

/**
 * The instant in the civil calendar with the date of another calendar.
 *
 * Days that the month of the civil calendar does not have (30 February, 29 February of most years) share its last day with the day
 * of that date, one after the other, so that a month holds all its days and the order stays.
 *
 * @param milliseconds since the origin of the calendar
 */
export function civilInstant(calendar: ModelCalendar, milliseconds: number): number {
  if (Number.isNaN(milliseconds)) return Number.NaN;
  const days = Math.floor(milliseconds / DAY);
  const { year, month, day } = calendar.dateOf(days);
  const begin = beginOfMonth(12 * year + month);
  const last = (beginOfMonth(12 * year + month + 1) - begin) / DAY - 1;
  const ofDay = milliseconds - days * DAY;
  const length = calendar.lengthOf(year, month);
  if (day < last || length <= last + 1) return begin + day * DAY + ofDay;
  return begin + last * DAY + Math.floor(((day - last) * DAY + ofDay) / (length - last));
}

/**
 * The instant on the line of another calendar of a date in the civil calendar: the other way round than {@link civilInstant}. Days
 * that the other calendar does not have (31 January in 360_day) are at the end of their month.
 *
 * @param civil milliseconds since 1970
 * @returns milliseconds since the origin of the calendar
 */
export function ownInstant(calendar: ModelCalendar, civil: number): number {
  const date = new Date(civil);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const begin = beginOfMonth(12 * year + month);
  const last = (beginOfMonth(12 * year + month + 1) - begin) / DAY - 1;
  const length = calendar.lengthOf(year, month);
  const first = calendar.daysOf({ year, month, day: 0 }) * DAY;
  const within = civil - begin;
  const shared = within - last * DAY;
  return length > last + 1 && shared > 0
    ? first + last * DAY + shared * (length - last)
    : first + Math.min(within, length * DAY);
}

/** Whether the civil calendar has the date of a calendar, and shares it with no other. */
export function hasDate(calendar: ModelCalendar, milliseconds: number): boolean {
  const { year, month, day } = calendar.dateOf(Math.floor(milliseconds / DAY));
  return day < (beginOfMonth(12 * year + month + 1) - beginOfMonth(12 * year + month)) / DAY;
}
