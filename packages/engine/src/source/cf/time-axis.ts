import type { TimeStep } from "../../time/time-steps.ts";
import { SourceError } from "../source-error.ts";

const DAY = 86_400_000;

/**
 * The steps of a time axis, in the order of the axis.
 *
 * A step holds from its own bounds, where the file has some; else from its time until the next one, the last as long as
 * the one before it, a single one for a day.
 *
 * @param times milliseconds since 1970
 * @param bounds begin and end of each step, one after the other
 * @throws SourceError for times that are no instants, or bounds that end before they begin
 */
export function timeSteps(times: Float64Array, bounds: Float64Array | undefined): TimeStep[] {
  if (bounds !== undefined && bounds.length !== 2 * times.length)
    throw new SourceError("its time bounds do not fit its times");
  const inOrder = times.toSorted();
  const last = inOrder.at(-1) ?? 0;
  const lastLength = inOrder.length < 2 ? DAY : last - (inOrder.at(-2) ?? last - DAY);
  const ends = new Map(Array.from(inOrder, (time, index) => [time, inOrder[index + 1]]));
  return Array.from(times, (time, index) => {
    const start = bounds?.[2 * index] ?? time;
    const end = bounds?.[2 * index + 1] ?? ends.get(time) ?? last + lastLength;
    if (!(end > start)) throw new SourceError("its time does not grow from step to step");
    return { start: iso(start), end: iso(end) };
  });
}

/** The instants that a Date can hold. */
const MOST = 8.64e15;

function iso(milliseconds: number): string {
  if (!(Math.abs(milliseconds) <= MOST)) throw new SourceError("its times are no instants");
  return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}
