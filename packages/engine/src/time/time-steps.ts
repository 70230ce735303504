import { datasetWarning, parseTimestamp, type TimeRange } from "@cas/models";

/** One step of a dataset's time axis: what holds from `start` until just before `end` (ISO 8601). */
export interface TimeStep {
  readonly start: string;
  readonly end: string;
}

/** The steps that answer a question; undefined stands for a dataset without a time axis. */
export interface ChosenSteps {
  readonly steps: readonly (TimeStep | undefined)[];
  readonly warnings: readonly string[];
}

/**
 * Chooses the steps of a dataset for a time range.
 *
 * A range selects all steps that it touches, both ends of the range included; a step's own end belongs to the next
 * step. Without a range it is the latest step. A dataset of a single step is a snapshot: it answers whatever the range,
 * with a warning when the range does not touch it.
 */
export function chooseSteps(
  datasetId: string,
  steps: readonly TimeStep[],
  range: TimeRange | null | undefined,
): ChosenSteps {
  const inOrder = timedInOrder(steps);
  const latest = inOrder.at(-1)?.step;
  if (latest === undefined) return { steps: [undefined], warnings: [] };
  if (range == null) return { steps: [latest], warnings: [] };
  const [from, to] = [instant(range.start), instant(range.end)];
  const touched = inOrder
    .filter(({ start, end }) => start <= to && end > from)
    .map(({ step }) => step);
  if (touched.length > 0) return { steps: touched, warnings: [] };
  const covers = `${inOrder[0]?.step.start} to ${latest.end}`;
  return inOrder.length === 1
    ? {
        steps: [latest],
        warnings: [
          datasetWarning(datasetId, `its only time step, ${covers}, is outside the time range`),
        ],
      }
    : {
        steps: [],
        warnings: [
          datasetWarning(datasetId, `no time step in the time range; it covers ${covers}`),
        ],
      };
}

/** A step and its instants. */
interface TimedStep {
  readonly step: TimeStep;
  readonly start: number;
  readonly end: number;
}

/** Connectors give the same list each time: what it says is read once, not for every geometry. */
const known = new WeakMap<readonly TimeStep[], readonly TimedStep[]>();

function timedInOrder(steps: readonly TimeStep[]): readonly TimedStep[] {
  const before = known.get(steps);
  if (before !== undefined) return before;
  const timed = steps
    .map((step) => ({ step, start: instant(step.start), end: instant(step.end) }))
    .toSorted((a, b) => a.start - b.start);
  known.set(steps, timed);
  return timed;
}

const instant = (text: string): number => parseTimestamp(text) ?? Number.NaN;
