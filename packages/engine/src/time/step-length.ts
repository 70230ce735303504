import { beginOfMonth, DAY, monthOf } from "./granule.ts";
import { spanOf, type TimeStep } from "./time-steps.ts";

/** The interval of a step, and how long it is in its calendar. */
export interface StepLength {
  /** Start and end, milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** Days of the calendar of its file, in milliseconds: a February of `360_day` has 30. 0 for an instant. */
  readonly milliseconds: number;
  /** Months of that calendar; parts of a month count by their days. */
  readonly months: number;
}

type ToOwn = TimeStep["toOwn"];

/** The interval of a step and its length. */
export function stepLength(step: TimeStep): StepLength {
  const [from, until] = spanOf(step);
  return { from, until, ...lengthOf(from, until, step.toOwn) };
}

/** The length of an interval of the civil calendar in the calendar of a file. */
function lengthOf(
  from: number,
  until: number,
  toOwn: ToOwn,
): Pick<StepLength, "milliseconds" | "months"> {
  const own = toOwn ?? civil;
  return { milliseconds: own(until) - own(from), months: monthAt(until, own) - monthAt(from, own) };
}

const civil = (instant: number): number => instant;

/** Months since the year 0, with the part of the month that is over. */
function monthAt(instant: number, own: (civil: number) => number): number {
  const month = monthOf(instant);
  const begin = beginOfMonth(month);
  if (instant === begin) return month;
  const [from, until] = [own(begin), own(beginOfMonth(month + 1))];
  return month + (own(instant) - from) / (until - from);
}

/** Lengths up to which steps are counted by days, not by months. */
const SHORT = 9 * DAY;

/**
 * How many steps of a length fit into a gap of time: by months for steps of a dekad or longer, whose days vary, and by
 * days for shorter ones.
 */
export function stepsInGap(
  from: number,
  until: number,
  typical: Pick<StepLength, "milliseconds" | "months">,
  toOwn: ToOwn,
): number {
  if (!(until > from) || !(typical.milliseconds > 0)) return 0;
  const gap = lengthOf(from, until, toOwn);
  const steps =
    typical.milliseconds > SHORT
      ? gap.months / typical.months
      : gap.milliseconds / typical.milliseconds;
  return Math.max(0, Math.round(steps));
}
