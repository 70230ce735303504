import { datasetWarning, instantsOf, parseTimestamp, type TimeRange } from "@cas/models";

/**
 * One step of a dataset's time axis: the span from `start` to just before `end` (ISO 8601) or, if both are equal, that
 * instant.
 */
export interface TimeStep {
  readonly start: string;
  readonly end: string;
  /** The doubt about the step, for a warning when it is selected. */
  readonly note?: string | undefined;
}

/** The steps that a request selects; undefined stands for a dataset without a time axis. */
export interface ChosenSteps {
  readonly steps: readonly (TimeStep | undefined)[];
  readonly warnings: readonly string[];
}

/**
 * Chooses the steps of a dataset for a time range.
 *
 * A range selects all steps that it touches, both ends of the range included; the end of a step belongs to the next
 * step. Without a range the latest step is selected. A dataset with a single step is a snapshot: it is selected for any
 * range, with a warning if the range does not touch it.
 */
export function chooseSteps(
  datasetId: string,
  steps: readonly TimeStep[],
  range: TimeRange | null | undefined,
): ChosenSteps {
  const inOrder = ordered(steps);
  const latest = inOrder.steps.at(-1);
  if (latest === undefined) return { steps: [undefined], warnings: [] };
  const warningsOf = (texts: readonly (string | undefined)[]): string[] =>
    [...new Set(texts)].flatMap((text) =>
      text === undefined ? [] : [datasetWarning(datasetId, text)],
    );
  if (range == null) return { steps: [latest], warnings: warningsOf([latest.note]) };
  const touched = touchedBy(range, inOrder);
  if (touched.length > 0)
    return { steps: touched, warnings: warningsOf(touched.map(({ note }) => note)) };
  const covers = `${inOrder.steps[0]?.start} to ${latest.end}`;
  return inOrder.steps.length === 1
    ? {
        steps: [latest],
        warnings: warningsOf([
          `its only time step, ${covers}, is outside the time range`,
          latest.note,
        ]),
      }
    : {
        steps: [],
        warnings: warningsOf([
          `no time step in the time range; it covers ${covers}`,
          inOrder.steps[0]?.note,
        ]),
      };
}

/** Starts and ends of steps, milliseconds since 1970. */
interface Spans {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Steps in the order of their starts, with their instants. */
interface OrderedSteps extends Spans {
  readonly steps: readonly TimeStep[];
}

/** An axis can have a million steps, and every request chooses from them: their instants are parsed once. */
const known = new WeakMap<readonly TimeStep[], OrderedSteps>();

function ordered(steps: readonly TimeStep[]): OrderedSteps {
  const before = known.get(steps);
  if (before !== undefined) return before;
  const { starts, ends } = spansOf(steps);
  const made = isRising(starts)
    ? { steps, starts, ends }
    : inOrder(steps.toSorted((a, b) => instant(a.start) - instant(b.start)));
  known.set(steps, made);
  return made;
}

function isRising(starts: Float64Array): boolean {
  for (let index = 1; index < starts.length; index++)
    if ((starts[index] ?? 0) < (starts[index - 1] ?? 0)) return false;
  return true;
}

const inOrder = (steps: readonly TimeStep[]): OrderedSteps => ({ steps, ...spansOf(steps) });

function spansOf(steps: readonly TimeStep[]): Spans {
  const [first] = steps;
  if (first instanceof AxisStep && first.axis.steps === steps) return first.axis;
  return {
    starts: Float64Array.from(steps, ({ start }) => instant(start)),
    ends: Float64Array.from(steps, ({ end }) => instant(end)),
  };
}

function touchedBy(range: TimeRange, { steps, starts, ends }: OrderedSteps): TimeStep[] {
  const { from, to } = instantsOf(range);
  const touched: TimeStep[] = [];
  for (let index = 0; index < steps.length; index++) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const step = steps[index];
    const isTouched = start <= to && (start === end ? start >= from : end > from);
    if (isTouched && step !== undefined) touched.push(step);
  }
  return touched;
}

const instant = (text: string): number => parseTimestamp(text) ?? Number.NaN;

/** The time axis of a file. */
export interface StepAxis extends Spans {
  readonly steps: readonly AxisStep[];
}

/** A step of the time axis of a file. There may be a million of them, so its texts are made on demand. */
export class AxisStep implements TimeStep {
  /** The same for all steps of an axis. */
  readonly axis: StepAxis;
  /** Index on the axis of the file, from 0. */
  readonly index: number;
  readonly note: string | undefined;
  /** Index in the order of time. */
  readonly #position: number;

  constructor(axis: StepAxis, position: number, index: number, note: string | undefined) {
    this.axis = axis;
    this.#position = position;
    this.index = index;
    this.note = note;
  }

  get start(): string {
    return isoInstant(this.axis.starts[this.#position] ?? Number.NaN);
  }

  get end(): string {
    return isoInstant(this.axis.ends[this.#position] ?? Number.NaN);
  }
}

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
  const all = steps.filter((step) => step !== undefined);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [from, until] = [isoTime(first, "start"), isoTime(last, "end")];
  const span = from === until ? from : `${from}/${until}`;
  return all.length === 1 ? span : `${span} in ${all.length} steps`;
}

/** The texts of a step of a file are in this form already. */
const isoTime = (step: TimeStep, which: "start" | "end"): string =>
  step instanceof AxisStep ? step[which] : isoInstant(instant(step[which]));
