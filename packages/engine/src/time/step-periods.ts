import { periodAt, type TimePeriod } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { DAY } from "./granule.ts";
import { type StepLength, stepLength, stepsInGap } from "./step-length.ts";
import type { TimeStep } from "./time-steps.ts";

/** The steps of a month, season or year, of a time range, or one step. */
export interface StepPeriod {
  /** 1999-07, 1999-DJF or 1999; undefined for one step and for a time range. */
  readonly name: string | undefined;
  /** Start of the period, milliseconds since 1970. */
  readonly from: number;
  /** In order of time. */
  readonly steps: readonly TimeStep[];
  readonly lengths: readonly StepLength[];
  /** Number of steps that the whole period has. */
  readonly expected: number;
}

interface GrowingPeriod {
  readonly name: string | undefined;
  readonly from: number;
  readonly until: number;
  readonly steps: TimeStep[];
  readonly lengths: StepLength[];
}

/** Steps between two pauses: about a millisecond. */
const STEPS_AT_ONCE = 500;

/**
 * The steps of each period, in order of time. A step belongs to the period that has its middle, so that times at the end of
 * their steps are in the right month.
 *
 * @param steps in order of time, with an interval each
 * @param range the requested time range, milliseconds since 1970, if there is one
 */
export async function stepPeriods(
  steps: readonly TimeStep[],
  by: TimePeriod,
  range: { readonly from: number; readonly to: number } | undefined,
  yieldIfDue: YieldIfDue,
): Promise<readonly StepPeriod[]> {
  const periods = new Map<string, GrowingPeriod>();
  for (const [index, step] of steps.entries()) {
    if (index % STEPS_AT_ONCE === 0) await yieldIfDue();
    const length = stepLength(step);
    const { from, until } = length;
    const own = { name: undefined, from, until };
    const period =
      by === "step"
        ? own
        : by === "all"
          ? { ...own, ...wholeOf(range) }
          : periodAt(from + (until - from) / 2, by);
    const key = by === "step" ? String(index) : (period.name ?? "");
    const growing = periods.get(key) ?? { ...period, steps: [], lengths: [] };
    periods.set(key, growing);
    growing.steps.push(step);
    growing.lengths.push(length);
  }
  const made: StepPeriod[] = [];
  for (const growing of periods.values()) {
    await yieldIfDue();
    made.push({ ...growing, expected: expectedOf(growing, by) });
  }
  return made;
}

const wholeOf = (range: { readonly from: number; readonly to: number } | undefined): object =>
  range === undefined ? {} : { from: range.from, until: range.to + 1 };

/** The steps that there are, and those that fit into the gaps before, between and after them. */
function expectedOf({ steps, lengths, from, until }: GrowingPeriod, by: TimePeriod): number {
  const [first] = lengths;
  const last = lengths.at(-1);
  if (by === "step" || first === undefined || last === undefined) return steps.length;
  // A snapshot outside the range is used as it is, with a warning.
  const isInside = last.until > from && first.from < until;
  const typical = typicalOf(lengths);
  const toOwn = steps[0]?.toOwn;
  // Without a range, "all" has the interval of its steps, whose first opened the period.
  const whole = { from: isInside ? from : first.from, until: isInside ? until : last.until };
  let reached = whole.from;
  let expected = steps.length;
  for (const length of lengths) {
    expected += stepsInGap(reached, length.from, typical, toOwn);
    // An instant stands for the time until the next one.
    const spacing = length.milliseconds === 0 ? typical.milliseconds : 0;
    reached = Math.max(reached, length.until + spacing);
  }
  return expected + stepsInGap(reached, whole.until, typical, toOwn);
}

/** Most steps whose lengths are compared. */
const SAMPLES = 1000;

/** The median length of the steps; the median distance of instants. */
function typicalOf(lengths: readonly StepLength[]): Pick<StepLength, "milliseconds" | "months"> {
  const some = lengths.slice(0, SAMPLES);
  const middle = Math.floor((some.length - 1) / 2);
  const sorted = some.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const usual = sorted[middle];
  if (usual !== undefined && usual.milliseconds > 0) return usual;
  const distances = some
    .slice(1)
    .map(({ from }, index) => from - (some[index]?.from ?? 0))
    .toSorted((a, b) => a - b);
  const distance = distances[Math.floor((distances.length - 1) / 2)] ?? 0;
  return { milliseconds: distance, months: distance / (30 * DAY) };
}

/** Months of each period. */
const MONTHS: Readonly<Record<TimePeriod, number>> = {
  step: Infinity,
  month: 1,
  season: 3,
  year: 12,
  all: Infinity,
};

/** The longest step that a period can have, as a part of it: a month of 31 days in periods of 30 is usual. */
const LONGEST = 1.2;

/** Whether steps are longer than their period, such as years by month. */
export const areTooLong = (periods: readonly StepPeriod[], by: TimePeriod): boolean =>
  periods.some(({ lengths }) => lengths.some(({ months }) => months > LONGEST * MONTHS[by]));
