import type { Dataset } from "@cas/models";
import type { DayRange } from "./question.ts";
import { daysCovered, STEP_LENGTHS, type StepLength, stepLength, stepsOf } from "./time-steps.ts";

/** The times that a user can choose from. */
export interface TimeChoices {
  /** The finest step of the datasets. */
  readonly length: StepLength;
  /** From the first to the last day that any dataset covers; undefined if the catalog does not say. */
  readonly covered: DayRange | undefined;
  /** The steps to choose from; undefined if they are too many for a list, or unknown. */
  readonly steps: readonly DayRange[] | undefined;
}

/** The time choices for datasets; undefined if none of them has time steps. */
export function timeChoices(datasets: readonly Dataset[]): TimeChoices | undefined {
  const lengths = datasets.map(({ temporal }) => stepLength(temporal));
  const length = STEP_LENGTHS.find((one) => lengths.includes(one));
  if (length === undefined) return undefined;
  const stepped = datasets.filter(({ temporal }) => stepLength(temporal) !== undefined);
  const ranges = stepped.flatMap(({ temporal }) => {
    const days = daysCovered(temporal);
    return days === undefined ? [] : [days];
  });
  const covered = ranges.reduce<DayRange | undefined>(
    (all, [start, end]) =>
      all === undefined
        ? [start, end]
        : [start < all[0] ? start : all[0], end > all[1] ? end : all[1]],
    undefined,
  );
  if (covered === undefined || length === "daily") return { length, covered, steps: undefined };
  const [start, end] = covered;
  const temporal = { temporal_type: length, start: `${start}T00:00:00`, end: `${end}T23:59:59` };
  return { length, covered, steps: stepsOf(temporal, covered) };
}
