import { EACH_DAY, placeStamp, type StampPlace, type StepPeriod } from "../../time/granule.ts";
import { inferEven, inferPeriod } from "../../time/infer-period.ts";
import type { InferredPeriod } from "../../time/inferred-period.ts";
import type { StepWord } from "../../time/step-word.ts";
import { sortByTime } from "../../time/sort-by-time.ts";
import { AxisStep, isoInstant, type Span, type StepAxis } from "../../time/time-steps.ts";
import { SourceError } from "../source-error.ts";
import { Pace, type Steps } from "../../schedule/pace.ts";
import { mapInPieces, type OwnTimes } from "./cf-time.ts";
import { civilInstant, hasDate, ownInstant } from "./model-calendar.ts";

/** Facts about a time axis in addition to its times. */
export interface AxisFacts {
  /** Start and end of each step, one after the other, milliseconds since 1970. */
  readonly bounds?: Float64Array | undefined;
  /** Whether the values are instantaneous, by their `cell_methods`. */
  readonly isOfInstants?: boolean | undefined;
  /** The statement of the data's owner in the catalog. */
  readonly word?: StepWord | undefined;
  /** The times on the line of their calendar, if its dates are not those of the civil calendar. */
  readonly own?: OwnTimes | undefined;
  /** Length of the step if there is only one, which has no spacing. */
  readonly ofOne?: StepPeriod | undefined;
}

/**
 * The steps of a time axis, in the order of time. Of several equal times the last one is the step; a place without a
 * time is no step.
 *
 * The span of a step comes from the first of these that exists: the statement of the owner, its own bounds, its instant
 * by `cell_methods`, its time and the spacing of the axis (`inferPeriod`).
 *
 * @param times milliseconds since 1970; NaN for a missing time
 * @param yieldIfDue is called now and then, because an axis can have a million steps
 * @throws SourceError for times that are not instants, or bounds that do not fit them
 */
export async function timeSteps(
  times: Float64Array,
  facts: AxisFacts,
  yieldIfDue: () => Promise<void>,
): Promise<AxisStep[]> {
  if (facts.bounds !== undefined && facts.bounds.length !== 2 * times.length)
    throw new SourceError("its time bounds do not fit its times");
  const bounds = facts.word === undefined ? facts.bounds : undefined;
  const { places, repeated } = (await isStrictlyRising(times, yieldIfDue))
    ? inPlace(times.length)
    : await distinctPlaces(times, bounds, yieldIfDue);
  await yieldIfDue();
  if (places.length === 0 && times.length > 0) throw new SourceError("its times are no instants");
  const timesAt = (all: Float64Array): Promise<Float64Array> =>
    mapInPieces(places, (place) => all[place] ?? Number.NaN, yieldIfDue);
  const inOrder = await timesAt(times);
  for (const time of [inOrder[0] ?? 0, inOrder.at(-1) ?? 0]) refuseNoInstant(time);
  const own = facts.own && {
    calendar: facts.own.calendar,
    milliseconds: await timesAt(facts.own.milliseconds),
  };
  const { spanOf, doubt } =
    bounds === undefined
      ? await new Pace(yieldIfDue, TIMES_AT_ONCE).run(spansOfTimes(inOrder, { ...facts, own }))
      : spansOfBounds(bounds, places);
  const { length } = places;
  const steps: AxisStep[] = [];
  const axis: StepAxis = {
    steps,
    starts: new Float64Array(length),
    ends: new Float64Array(length),
    toOwn: own && ((civil) => ownInstant(own.calendar, civil)),
    noteAt: (position) => {
      if (repeated?.[position] === 1) return repeatedNote(inOrder[position]);
      const isDated = own === undefined || hasDate(own.calendar, own.milliseconds[position] ?? 0);
      return isDated ? doubt : NO_DATE;
    },
  };
  for (let position = 0; position < length; position++) {
    const span = spanOf(position);
    span.forEach(refuseNoInstant);
    [axis.starts[position], axis.ends[position]] = span;
    steps.push(new AxisStep(axis, position, places[position] ?? 0));
    if (position % STEPS_AT_ONCE === 0) await yieldIfDue();
  }
  return steps;
}

/** Steps between two pauses, and times that are only compared: they take a few milliseconds. */
const STEPS_AT_ONCE = 5000;
const TIMES_AT_ONCE = 50_000;

const NO_DATE =
  "its calendar has days without a date, e.g. 30 February; they are in the last day of their month";

const repeatedNote = (time = 0): string =>
  `its time axis has ${isoInstant(time)} several times; the last of them answers`;

/** The spans of all steps, in the order of time, and the doubts about them. */
interface Spans {
  readonly spanOf: (position: number) => Span;
  readonly doubt?: string | undefined;
}

function spansOfBounds(bounds: Float64Array, places: Int32Array): Spans {
  return {
    // The bounds of a descending axis may begin with their end.
    spanOf: (position) => {
      const place = 2 * (places[position] ?? 0);
      const [a, b] = [bounds[place] ?? Number.NaN, bounds[place + 1] ?? Number.NaN];
      return [Math.min(a, b), Math.max(a, b)];
    },
  };
}

function* spansOfTimes(
  times: Float64Array,
  { isOfInstants, word = {}, ofOne, own }: AxisFacts,
): Steps<Spans> {
  const timeAt = (position: number): number => times[position] ?? Number.NaN;
  const { period, stamp } = word;
  if (stamp === "instant" || (isOfInstants === true && period === undefined && stamp === undefined))
    return { spanOf: (position) => [timeAt(position), timeAt(position)] };
  if (period !== undefined) {
    const said: StepPeriod = { ...period, stamp: stamp ?? "start" };
    if (own !== undefined && "milliseconds" in said.granule)
      return { spanOf: onOwnLine(own, spanByPeriod(own.milliseconds, {}, said)) };
    return { spanOf: (position) => placeStamp(timeAt(position), said) };
  }
  const inferred: InferredPeriod =
    times.length < 2 ? { period: ofOne ?? EACH_DAY } : yield* inferPeriod(times);
  const even =
    inferred.isUneven === true && own !== undefined
      ? yield* inferEven(own.milliseconds)
      : undefined;
  if (own !== undefined && even?.period !== undefined) {
    const said = stamp === undefined ? even.period : { ...even.period, stamp };
    const spanOf = onOwnLine(own, spanByPeriod(own.milliseconds, even, said));
    return { spanOf, doubt: stamp === undefined ? withWayOut(even.doubt) : undefined };
  }
  if (stamp === undefined)
    return {
      spanOf: spanByPeriod(times, inferred, inferred.period),
      doubt: withWayOut(inferred.doubt),
    };
  if (inferred.isUneven === true) return { spanOf: spanBetween(times, stamp) };
  const said = inferred.period && { ...inferred.period, stamp };
  return { spanOf: spanByPeriod(times, inferred, said) };
}

const withWayOut = (doubt: string | undefined): string | undefined =>
  doubt === undefined ? undefined : `${doubt}; the catalog can say what they hold (time)`;

function spanByPeriod(
  times: Float64Array,
  { rounding = 0, endsAtNext = false }: Pick<InferredPeriod, "rounding" | "endsAtNext">,
  period: StepPeriod | undefined,
): Spans["spanOf"] {
  return (position) => {
    const time = times[position] ?? Number.NaN;
    if (period === undefined) return [time, time];
    const [from, until] = placeStamp(unrounded(time, period, rounding), period);
    const next = times[position + 1] ?? Infinity;
    return [from, endsAtNext && next > from ? Math.min(until, next) : until];
  };
}

/** Spans on the line of a calendar, in the civil calendar: until the last instant that is in them. */
function onOwnLine({ calendar }: OwnTimes, spanOf: Spans["spanOf"]): Spans["spanOf"] {
  return (position) => {
    const [from, until] = spanOf(position);
    return [civilInstant(calendar, from), civilInstant(calendar, until - 1) + 1];
  };
}

/** A rounded time, moved to the start or the middle of a granule if it is near. */
function unrounded(time: number, { granule }: StepPeriod, rounding: number): number {
  if (rounding === 0 || !("milliseconds" in granule)) return time;
  const half = granule.milliseconds / 2;
  const near = Math.round(time / half) * half;
  return Math.abs(near - time) <= 2 * rounding ? near : time;
}

/**
 * For times without a rule but with a known position in their step: steps reach from one time to the next, without a
 * gap.
 */
function spanBetween(times: Float64Array, stamp: StampPlace): Spans["spanOf"] {
  const last = times.length - 1;
  const timeAt = (position: number): number => {
    const inside = Math.min(Math.max(position, 0), last);
    const [a = 0, b = 0] = inside === 0 ? [times[0], times[1]] : [times[inside - 1], times[inside]];
    return (times[inside] ?? 0) + (position - inside) * (b - a);
  };
  return (position) => {
    const [before, time, next] = [timeAt(position - 1), timeAt(position), timeAt(position + 1)];
    if (stamp === "start") return [time, next];
    return stamp === "end" ? [before, time] : [(before + time) / 2, (time + next) / 2];
  };
}

/** Most times that may stand before an earlier one on a long axis, so that sorting stays fast. */
const MOST_DESCENTS = 10;
const LONG = 50_000;

/** The places with a step, in the order of time. */
interface Places {
  readonly places: Int32Array;
  /** 1 for each of them whose time occurs several times; undefined if there are none. */
  readonly repeated?: Uint8Array;
}

async function isStrictlyRising(
  times: Float64Array,
  yieldIfDue: () => Promise<void>,
): Promise<boolean> {
  await yieldIfDue();
  for (let place = 0; place < times.length; place++)
    if (!((times[place] ?? 0) > (times[place - 1] ?? -Infinity))) return false;
  return true;
}

function inPlace(length: number): Places {
  const places = new Int32Array(length);
  for (let place = 0; place < length; place++) places[place] = place;
  return { places };
}

/** The places with a time; of several with the same time and bounds, the last. */
async function distinctPlaces(
  times: Float64Array,
  bounds: Float64Array | undefined,
  yieldIfDue: () => Promise<void>,
): Promise<Places> {
  const timeOf = (place: number): number => times[place] ?? 0;
  let all = withTime(times);
  await yieldIfDue();
  if (timeOf(all.at(-1) ?? 0) < timeOf(all[0] ?? 0)) all.reverse();
  const descents = descentsOf(all, timeOf);
  if (descents > MOST_DESCENTS && all.length > LONG)
    throw new SourceError("its times are in no order");
  await yieldIfDue();
  if (descents > 0) all = await sortByTime(all, timeOf, yieldIfDue);
  const repeated = new Uint8Array(all.length);
  let kept = 0;
  for (let at = 0; at < all.length; at++) {
    if (at % TIMES_AT_ONCE === 0) await yieldIfDue();
    const place = all[at] ?? 0;
    const before = all[kept - 1];
    if (before !== undefined && isSame(times, bounds, before, place)) {
      all[kept - 1] = Math.max(before, place);
      repeated[kept - 1] = 1;
    } else all[kept++] = place;
  }
  return { places: all.subarray(0, kept), repeated };
}

/** The places with a time. */
function withTime(times: Float64Array): Int32Array {
  const places = new Int32Array(times.length);
  let count = 0;
  for (let place = 0; place < times.length; place++)
    if (!Number.isNaN(times[place])) places[count++] = place;
  return places.slice(0, count);
}

function descentsOf(places: Int32Array, timeOf: (place: number) => number): number {
  let descents = 0;
  for (let at = 1; at < places.length; at++)
    if (timeOf(places[at] ?? 0) < timeOf(places[at - 1] ?? 0)) descents += 1;
  return descents;
}

function isSame(
  times: Float64Array,
  bounds: Float64Array | undefined,
  a: number,
  b: number,
): boolean {
  if (times[a] !== times[b]) return false;
  return (
    bounds === undefined ||
    (bounds[2 * a] === bounds[2 * b] && bounds[2 * a + 1] === bounds[2 * b + 1])
  );
}

/** The instants that a Date can represent. */
const MOST = 8.64e15;

function refuseNoInstant(milliseconds: number): void {
  if (!(Math.abs(milliseconds) <= MOST)) throw new SourceError("its times are no instants");
}
