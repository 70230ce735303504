import { DAY, EACH_DAY, type StepPeriod } from "./granule.ts";
import type { Steps } from "../schedule/pace.ts";
import type { InferredPeriod } from "./inferred-period.ts";
import { monthlyPeriod, partsOfMonth, yearlyPeriod } from "./calendar-period.ts";

/**
 * How far a distance may be from a multiple of the usual one, as a share of it: times in single precision are rounded.
 */
const SLACK = 0.01;
/** Number of distances from which the usual one is computed. */
const SAMPLES = 4001;
/** Times between two interruption points. */
const TIMES_AT_ONCE = 4096;
/** Most times that are compared with the calendar, at a microsecond each: the months of 1,600 years. */
const MOST_OF_CALENDAR = 20_000;
/** What such a comparison counts, so that a pause follows. */
const CALENDAR_STEPS = 1_000_000;

/**
 * How the steps of a time axis without bounds follow from its times and their spacing. CF conventions do not define
 * this, so it follows the practice of writers: a time of a daily axis stands for the day that contains it, at any hour;
 * of a monthly or yearly axis for the month or year; of an hourly axis for the hour. A step of the work is a
 * time.
 *
 * @param times milliseconds since 1970, unique, sorted; at least two
 */
export function* inferPeriod(times: Float64Array): Steps<InferredPeriod> {
  const usual = usualDistance(times);
  return (
    (yield* calendarPeriod(times, usual)) ??
    (yield* evenPeriod(times, usual)) ??
    (yield* unevenPeriod(times))
  );
}

/** The same of times on the line of a calendar whose months are not those of the civil calendar; undefined without a rule. */
export function* inferEven(times: Float64Array): Steps<InferredPeriod | undefined> {
  return times.length < 2 ? undefined : yield* evenPeriod(times, usualDistance(times));
}

function* calendarPeriod(times: Float64Array, usual: number): Steps<InferredPeriod | undefined> {
  if (usual < 1.5 * DAY || times.length > MOST_OF_CALENDAR) return undefined;
  if (usual >= 27 * DAY) {
    const yearly = yearlyPeriod(times);
    yield CALENDAR_STEPS;
    return yearly ?? monthlyPeriod(times);
  }
  const granule = partsOfMonth(times, usual);
  return granule && { period: { granule, count: 1, stamp: "start" } };
}

function usualDistance(times: Float64Array): number {
  const distances = times.length - 1;
  const by = Math.ceil(distances / SAMPLES);
  const sample = Float64Array.from(
    { length: Math.ceil(distances / by) },
    (_, index) => (times[index * by + 1] ?? 0) - (times[index * by] ?? 0),
  );
  return sample.toSorted()[Math.floor((sample.length - 1) / 2)] ?? DAY;
}

/** The period of an axis whose times are one distance apart, or multiples of it where steps are missing. */
function* evenPeriod(times: Float64Array, usual: number): Steps<InferredPeriod | undefined> {
  const length = wholeLength(usual);
  const fit = yield* evenness(times, length);
  if (fit === undefined) return undefined;
  const { rounding, restarts } = fit;
  if (length <= DAY && DAY % length === 0)
    return { period: { granule: { milliseconds: length }, count: 1, stamp: "start" }, rounding };
  if (length % DAY !== 0)
    return {
      period: { granule: { milliseconds: 1 }, count: length, stamp: "start" },
      doubt: `its times are ${numberOf(length / 3_600_000)} hours apart and have no bounds: each is taken for the begin of its step`,
    };
  const count = length / DAY;
  const [first = 0] = times;
  const isCentred = count % 2 === 1 && first - Math.floor(first / DAY) * DAY === DAY / 2;
  const period: StepPeriod = {
    granule: { milliseconds: DAY },
    count,
    stamp: isCentred ? "middle" : "start",
  };
  if (restarts) return { period, rounding, endsAtNext: true };
  const where = isCentred ? "middle" : "begin";
  return {
    period,
    rounding,
    doubt: `its times are ${count} days apart and have no bounds: each is taken for the ${where} of its step`,
  };
}

const numberOf = (value: number): number => Math.round(value * 100) / 100;

/** The nearest part of a day, or number of days, if it is near. */
function wholeLength(distance: number): number {
  const parts = Math.round(DAY / distance);
  const whole = parts > 1 ? DAY / parts : Math.max(1, Math.round(distance / DAY)) * DAY;
  const slack = Math.min(SLACK * whole, DAY / 96);
  return Math.abs(whole - distance) <= slack && Number.isInteger(whole) ? whole : distance;
}

/**
 * How far distances are from multiples of a length, and whether some are shorter, as the last one of a year is for
 * periods that are counted within each year; undefined for others.
 */
function* evenness(
  times: Float64Array,
  length: number,
): Steps<{ readonly rounding: number; readonly restarts: boolean } | undefined> {
  let [rounding, restarts] = [0, false];
  for (let index = 1; index < times.length; index++) {
    if (index % TIMES_AT_ONCE === 0) yield TIMES_AT_ONCE;
    const time = times[index] ?? 0;
    const before = times[index - 1] ?? 0;
    const distance = time - before;
    const lengths = Math.round(distance / length);
    const error = Math.abs(distance - lengths * length);
    if (lengths > 0 && error <= Math.min(SLACK * length, DAY / 96))
      rounding = Math.max(rounding, error);
    else if (length > DAY && distance < length && isNewYear(time)) restarts = true;
    else return undefined;
  }
  return { rounding, restarts };
}

function isNewYear(time: number): boolean {
  const date = new Date(time);
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1;
}

/** The period of times without a rule: each stands for its day, or for its instant if a day has several. */
function* unevenPeriod(times: Float64Array): Steps<InferredPeriod> {
  let isOneADay = true;
  let before = -Infinity;
  for (let index = 0; index < times.length && isOneADay; index++) {
    if (index % TIMES_AT_ONCE === 0) yield TIMES_AT_ONCE;
    const day = Math.floor((times[index] ?? 0) / DAY);
    isOneADay = day > before;
    before = day;
  }
  const cause = "its times are unevenly spaced and have no bounds: each is taken for";
  return {
    period: isOneADay ? EACH_DAY : undefined,
    isUneven: true,
    doubt: isOneADay ? `${cause} its day alone` : `${cause} an instant`,
  };
}
