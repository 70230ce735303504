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
  const inOrder = steps.toSorted((a, b) => instant(a.start) - instant(b.start));
  const latest = inOrder.at(-1);
  if (latest === undefined) return { steps: [undefined], warnings: [] };
  if (range == null) return { steps: [latest], warnings: [] };
  const [from, to] = [instant(range.start), instant(range.end)];
  const touched = inOrder.filter(({ start, end }) => instant(start) <= to && instant(end) > from);
  if (touched.length > 0) return { steps: touched, warnings: [] };
  const covers = `${inOrder[0]?.start} to ${latest.end}`;
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

const instant = (text: string): number => parseTimestamp(text) ?? Number.NaN;
