/** The unit of a time axis: spans of one length, whole months of the calendar, or parts of a month. */
export type Granule =
  | { readonly milliseconds: number }
  | { readonly months: number }
  /** Days of the month, from 1 on, on which the parts start, e.g. 1, 11 and 21. */
  | { readonly startDays: readonly number[] };

/** The position of a time in its step. */
export type StampPlace = "start" | "middle" | "end";

/** How the steps of a time axis follow from their times. */
export interface StepPeriod {
  readonly granule: Granule;
  /** Granules of a step. */
  readonly count: number;
  readonly stamp: StampPlace;
}

export const DAY = 86_400_000;
export const EACH_DAY: StepPeriod = {
  granule: { milliseconds: DAY },
  count: 1,
  stamp: "start",
};

/**
 * The step of a time, milliseconds since 1970, from its start to just before its end.
 *
 * Steps are whole granules. A time at the start belongs to the first granule of its step. A time at the end belongs to
 * the last, including the very end of the granule (24:00). A time in the middle belongs to the middle granule.
 */
export function placeStamp(
  time: number,
  { granule, count, stamp }: StepPeriod,
): readonly [from: number, until: number] {
  const first = firstGranule(time, granule, count, stamp);
  return [boundary(first, granule), boundary(first + count, granule)];
}

function firstGranule(time: number, granule: Granule, count: number, stamp: StampPlace): number {
  const within = indexOf(time, granule);
  if (stamp === "start") return within;
  const begin = boundary(within, granule);
  if (stamp === "end") return within - count + (time > begin ? 1 : 0);
  if (count % 2 === 1) return within - (count - 1) / 2;
  // For an even number of granules the middle is a boundary: the nearer one.
  const end = boundary(within + 1, granule);
  return within - count / 2 + (time - begin > end - time ? 1 : 0);
}

/** The granule that contains a time, counted from 1970, months from the year 0. */
function indexOf(time: number, granule: Granule): number {
  if ("milliseconds" in granule) return Math.floor(time / granule.milliseconds);
  if ("months" in granule) return Math.floor(monthOf(time) / granule.months);
  const day = new Date(time).getUTCDate();
  const { startDays } = granule;
  return monthOf(time) * startDays.length + startDays.findLastIndex((first) => first <= day);
}

/** The start of a granule. */
function boundary(index: number, granule: Granule): number {
  if ("milliseconds" in granule) return index * granule.milliseconds;
  if ("months" in granule) return beginOfMonth(index * granule.months);
  const { startDays } = granule;
  const month = Math.floor(index / startDays.length);
  const day = startDays[index - month * startDays.length] ?? 1;
  return beginOfMonth(month) + (day - 1) * DAY;
}

/** Months since January of the year 0. */
export function monthOf(time: number): number {
  const date = new Date(time);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

export const beginOfMonth = (month: number): number =>
  new Date(0).setUTCFullYear(Math.floor(month / 12), month - 12 * Math.floor(month / 12), 1);
