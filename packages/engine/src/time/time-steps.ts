import { datasetWarning, instantsOf, parseTimestamp, type TimeRange } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { sortByTime } from "./sort-by-time.ts";

/**
 * One step of a dataset's time axis: the span from `start` to just before `end` (ISO 8601) or, if both are equal, that
 * instant.
 */
export interface TimeStep {
  readonly start: string;
  readonly end: string;
  /** The doubt about the step, for a warning when it is selected. */
  readonly note?: string | undefined;
  /** One object for all steps of a file; undefined for a step that is not of a file. */
  readonly axis?: object | undefined;
  /** The time on the line of its calendar of a date in the civil one, milliseconds; undefined for the civil calendar. */
  readonly toOwn?: ((civil: number) => number) | undefined;
}

/** The steps that a request selects; undefined stands for a dataset without a time axis. */
export interface ChosenSteps {
  readonly steps: readonly (TimeStep | undefined)[];
  readonly warnings: readonly string[];
}

/** Most different notes of steps that become warnings: a file can have another one for each step. */
const MOST_NOTES = 5;

/**
 * Chooses the steps of a dataset for a time range.
 *
 * A range selects all steps that it touches, both ends of the range included; the end of a step belongs to the next
 * step. Without a range the latest step is selected. A dataset with a single step is a snapshot: it is selected for any
 * range, with a warning if the range does not touch it.
 *
 * @param yieldIfDue is called now and then, because an axis can have a million steps
 */
export async function chooseSteps(
  datasetId: string,
  steps: readonly TimeStep[],
  range: TimeRange | null | undefined,
  yieldIfDue: YieldIfDue,
): Promise<ChosenSteps> {
  const inOrder = await ordered(steps, yieldIfDue);
  const latest = inOrder.steps.at(-1);
  if (latest === undefined) return { steps: [undefined], warnings: [] };
  const warningsOf = (...texts: readonly (string | undefined)[]): string[] =>
    texts.flatMap((text) => (text === undefined ? [] : [datasetWarning(datasetId, text)]));
  if (range == null) return { steps: [latest], warnings: warningsOf(latest.note) };
  const touched = await touchedBy(range, inOrder, yieldIfDue);
  if (touched.length > 0)
    return { steps: touched, warnings: warningsOf(...(await notesOf(touched, yieldIfDue))) };
  const covers = `${inOrder.steps[0]?.start} to ${latest.end}`;
  return inOrder.steps.length === 1
    ? {
        steps: [latest],
        warnings: warningsOf(
          `its only time step, ${covers}, is outside the time range`,
          latest.note,
        ),
      }
    : {
        steps: [],
        warnings: warningsOf(
          `no time step in the time range; it covers ${covers}`,
          inOrder.steps[0]?.note,
        ),
      };
}

/** The different notes of steps, the first of them if there are many. */
async function notesOf(
  steps: readonly TimeStep[],
  yieldIfDue: YieldIfDue,
): Promise<readonly string[]> {
  const notes = new Set<string>();
  for (let index = 0; index < steps.length; index++) {
    if (index % STEPS_AT_ONCE === 0) await yieldIfDue();
    const note = steps[index]?.note;
    if (note === undefined || notes.has(note)) continue;
    if (notes.size === MOST_NOTES) return [...notes, "more notes about its time steps"];
    notes.add(note);
  }
  return [...notes];
}

/** Starts and ends of steps, milliseconds since 1970. */
interface Spans {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Steps in the order of their starts, with their instants. */
interface OrderedSteps extends Spans {
  readonly steps: readonly TimeStep[];
  /** Whether their ends are in the same order. */
  readonly areEndsRising: boolean;
}

/** Steps between two pauses: about a millisecond. */
const STEPS_AT_ONCE = 5000;

/** An axis can have a million steps, and every request chooses from them: their instants are parsed once. */
const known = new WeakMap<readonly TimeStep[], OrderedSteps>();

async function ordered(steps: readonly TimeStep[], yieldIfDue: YieldIfDue): Promise<OrderedSteps> {
  const before = known.get(steps);
  if (before !== undefined) return before;
  const spans = await spansOf(steps, yieldIfDue);
  const made = isRising(spans.starts)
    ? { steps, ...spans, areEndsRising: isRising(spans.ends) }
    : await sorted(steps, spans, yieldIfDue);
  known.set(steps, made);
  return made;
}

function isRising(times: Float64Array): boolean {
  for (let index = 1; index < times.length; index++)
    if ((times[index] ?? 0) < (times[index - 1] ?? 0)) return false;
  return true;
}

async function sorted(
  steps: readonly TimeStep[],
  { starts, ends }: Spans,
  yieldIfDue: YieldIfDue,
): Promise<OrderedSteps> {
  const places = new Int32Array(steps.length);
  for (let place = 0; place < places.length; place++) places[place] = place;
  const order = await sortByTime(places, (place) => starts[place] ?? 0, yieldIfDue);
  const made = {
    steps: [] as TimeStep[],
    starts: new Float64Array(steps.length),
    ends: new Float64Array(steps.length),
  };
  for (let index = 0; index < order.length; index++) {
    if (index % STEPS_AT_ONCE === 0) await yieldIfDue();
    const place = order[index] ?? 0;
    const step = steps[place];
    if (step === undefined) continue;
    made.steps.push(step);
    made.starts[index] = starts[place] ?? 0;
    made.ends[index] = ends[place] ?? 0;
  }
  return { ...made, areEndsRising: isRising(made.ends) };
}

/** Starts and ends of steps, in their order. */
export async function spansOf(steps: readonly TimeStep[], yieldIfDue: YieldIfDue): Promise<Spans> {
  const [first] = steps;
  if (first instanceof AxisStep && first.axis.steps === steps) return first.axis;
  const spans = {
    starts: new Float64Array(steps.length),
    ends: new Float64Array(steps.length),
  };
  for (let index = 0; index < steps.length; index++) {
    if (index % STEPS_AT_ONCE === 0) await yieldIfDue();
    const step = steps[index];
    if (step === undefined) continue;
    [spans.starts[index], spans.ends[index]] = spanOf(step);
  }
  return spans;
}

async function touchedBy(
  range: TimeRange,
  { steps, starts, ends, areEndsRising }: OrderedSteps,
  yieldIfDue: YieldIfDue,
): Promise<TimeStep[]> {
  const { from, to } = instantsOf(range);
  // A step that ends before the range is not touched.
  const first = areEndsRising ? placeIn(ends, (end) => end < from) : 0;
  const last = placeIn(starts, (start) => start <= to);
  const touched: TimeStep[] = [];
  for (let index = first; index < last; index++) {
    if (index % STEPS_AT_ONCE === 0) await yieldIfDue();
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const step = steps[index];
    const isTouched = start === end ? start >= from : end > from;
    if (isTouched && step !== undefined) touched.push(step);
  }
  return touched;
}

/** The number of rising numbers at the begin for which something is true. */
function placeIn(rising: Float64Array, isBefore: (value: number) => boolean): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(rising[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const instant = (text: string): number => parseTimestamp(text) ?? Number.NaN;

/** The time axis of a file. */
export interface StepAxis extends Spans {
  readonly steps: readonly AxisStep[];
  /** The doubt about a step, by its index in the order of time. */
  readonly noteAt: (position: number) => string | undefined;
  /** The time on the line of its calendar of a date in the civil one; undefined for the civil calendar. */
  readonly toOwn?: ((civil: number) => number) | undefined;
}

/** A step of the time axis of a file. There may be a million of them, so its texts are made on demand. */
export class AxisStep implements TimeStep {
  /** The same for all steps of an axis. */
  readonly axis: StepAxis;
  /** Index on the axis of the file, from 0. */
  readonly index: number;
  /** Index in the order of time. */
  readonly #position: number;

  constructor(axis: StepAxis, position: number, index: number) {
    this.axis = axis;
    this.#position = position;
    this.index = index;
  }

  get start(): string {
    return isoInstant(this.span[0]);
  }

  get end(): string {
    return isoInstant(this.span[1]);
  }

  get note(): string | undefined {
    return this.axis.noteAt(this.#position);
  }

  get toOwn(): StepAxis["toOwn"] {
    return this.axis.toOwn;
  }

  /** Start and end. */
  get span(): Span {
    const { starts, ends } = this.axis;
    return [starts[this.#position] ?? Number.NaN, ends[this.#position] ?? Number.NaN];
  }
}

/** Start and end of a step. */
export const spanOf = (step: TimeStep): Span =>
  step instanceof AxisStep ? step.span : [instant(step.start), instant(step.end)];

/** The axis of a step. A step that is not of a file stands for itself. */
export const axisOf = (step: TimeStep): object => step.axis ?? step;

/** Start and end, milliseconds since 1970. */
export type Span = readonly [from: number, until: number];

/** An instant as ISO 8601, UTC, without a zero fraction. */
export function isoInstant(milliseconds: number): string {
  const made = recent.get(milliseconds);
  if (made !== undefined) return made;
  const text = new Date(milliseconds).toISOString().replace(".000Z", "Z");
  if (recent.size === RECENT) recent.clear();
  recent.set(milliseconds, text);
  return text;
}

/** Texts of instants: all geometries of a batch have the same few. */
const recent = new Map<number, string>();
const RECENT = 64;

/**
 * The time of steps, for a provenance: an instant, or an interval of ISO 8601, `start/end`, with an exclusive end;
 * undefined without a time axis.
 */
export function describeSteps(steps: ChosenSteps["steps"]): string | undefined {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [from, until] = [isoTime(first, "start"), isoTime(last, "end")];
  const span = from === until ? from : `${from}/${until}`;
  return steps.length === 1 ? span : `${span} in ${steps.length} steps`;
}

/** The texts of a step of a file are in this form already. */
const isoTime = (step: TimeStep, which: "start" | "end"): string =>
  step instanceof AxisStep ? step[which] : isoInstant(instant(step[which]));
