import { beginOfMonth, DAY, type Granule, monthOf, type StepPeriod } from "./granule.ts";
import type { InferredPeriod } from "./inferred-period.ts";

const YEAR: StepPeriod = { granule: { months: 12 }, count: 1, stamp: "start" };
/** How far the times of a yearly axis may vary within the year, days. */
const WANDER = 2.5;

/** The position of a time in its month. */
interface MonthPlace {
  readonly month: number;
  /** Day of the month, from 1 on. */
  readonly day: number;
  readonly isLastDay: boolean;
}

function placeOf(time: number): MonthPlace {
  const month = monthOf(time);
  const day = new Date(time).getUTCDate();
  const days = (beginOfMonth(month + 1) - beginOfMonth(month)) / DAY;
  // In calendars without leap days, February ends with its 28th.
  return { month, day, isLastDay: day === days || (day === 28 && days === 29) };
}

/** The period of an axis with one time in each year, always on about the same day; undefined for others. */
export function yearlyPeriod(times: Float64Array): InferredPeriod | undefined {
  let [earliest, latest, isEachYear] = [Infinity, -Infinity, false];
  let before = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    const year = Math.floor(monthOf(time) / 12);
    if (year <= before) return undefined;
    isEachYear ||= year === before + 1;
    const ofYear = (time - beginOfMonth(12 * year)) / DAY;
    [earliest, latest] = [Math.min(earliest, ofYear), Math.max(latest, ofYear)];
    if (latest - earliest > WANDER) return undefined;
    before = year;
  }
  // All times are near the same day, so that some of them tell which it is.
  const places = Array.from(times.subarray(0, 100), placeOf);
  const are = (test: (place: MonthPlace) => boolean): boolean => places.every(test);
  const isBegin = are(({ month, day }) => month % 12 === 0 && day === 1);
  const isEnd = are(({ month, isLastDay }) => month % 12 === 11 && isLastDay);
  // The middle of a year is 2 July, at noon in a year of 365 days.
  const isMiddle = earliest >= 180 && latest < 184;
  const apart = "its times have no bounds and are";
  if (!isEachYear)
    return {
      period: YEAR,
      doubt: `${apart} more than a year apart: each is taken for its calendar year alone`,
    };
  if (isBegin || isEnd || isMiddle) return { period: YEAR };
  const months = { granule: { months: 1 }, count: 12 } as const;
  if (are(({ day }) => day === 1))
    return {
      period: { ...months, stamp: "start" },
      doubt: `${apart} a year apart: each is taken for the begin of its 12 months`,
    };
  if (are(({ isLastDay }) => isLastDay))
    return {
      period: { ...months, stamp: "end" },
      doubt: `${apart} a year apart: each is taken for the end of its 12 months`,
    };
  return { period: YEAR, doubt: `${apart} a year apart: each is taken for its calendar year` };
}

/** The period of an axis with at most one time in a month, always at about the same position; undefined for others. */
export function monthlyPeriod(times: Float64Array): InferredPeriod | undefined {
  let [between, least] = [0, Infinity];
  let [isBegin, isMiddle, isEnd, isSameDay] = [true, true, true, true];
  let before: MonthPlace | undefined;
  for (const time of times) {
    const place = placeOf(time);
    if (before !== undefined) {
      const months = place.month - before.month;
      if (months <= 0) return undefined;
      [between, least] = [commonDivisor(between, months), Math.min(least, months)];
    }
    isBegin &&= place.day === 1;
    isMiddle &&= place.day >= 13 && place.day <= 18;
    isEnd &&= place.isLastDay;
    isSameDay &&= place.day === (before?.day ?? place.day);
    if (!isBegin && !isMiddle && !isEnd && !isSameDay) return undefined;
    before = place;
  }
  const isUsual = isBegin || isMiddle || isEnd;
  const granule: Granule = { months: 1 };
  if (between === 1) {
    const period: StepPeriod = { granule, count: 1, stamp: "start" };
    return isUsual && least === 1
      ? { period }
      : { period, doubt: "its times have no bounds: each is taken for its calendar month" };
  }
  if (![2, 3, 4, 6].includes(between) || !isUsual) return undefined;
  if (isMiddle && between % 2 === 0) return undefined;
  const stamp = isMiddle ? "middle" : isEnd ? "end" : "start";
  return { period: { granule, count: between, stamp } };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/**
 * How writers divide months: into halves, tens of days (dekads) and fives (pentads); the days on which the parts start.
 */
const PARTS: readonly { readonly startDays: readonly number[]; readonly fewestDays: number }[] = [
  { startDays: [1, 16], fewestDays: 13 },
  { startDays: [1, 11, 21], fewestDays: 8 },
  { startDays: [1, 6, 11, 16, 21, 26], fewestDays: 3 },
];

/** The parts of months at whose start, or end, all times lie; undefined if there are none. */
export function partsOfMonth(times: Float64Array, usual: number): Granule | undefined {
  const parts = PARTS.find(
    ({ startDays, fewestDays }) => usual >= fewestDays * DAY && fit(times, startDays),
  );
  return parts && { startDays: parts.startDays };
}

function fit(times: Float64Array, startDays: readonly number[]): boolean {
  const [second = 0] = startDays.slice(1);
  // A single start is not a division of the month.
  let [isBegin, isEnd, isDivided] = [true, true, false];
  for (const time of times) {
    const { day, isLastDay } = placeOf(time);
    isBegin &&= startDays.includes(day);
    isEnd &&= isLastDay || startDays.includes(day + 1);
    if (!isBegin && !isEnd) return false;
    isDivided ||= isBegin ? day >= second : !isLastDay;
  }
  return isDivided;
}
