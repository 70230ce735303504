import { axisRange } from "../scales/linear.ts";
import { ticksOf } from "../scales/ticks.ts";

/** A bin of a histogram. It includes its lower end; only the last bin includes its upper end too. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** Most bins of a histogram. */
const MAX_BINS = 30;

/** Counts values in bins between round numbers: about the square root of the number of values, at least 5, at most 30. */
export function binsOf(values: readonly number[]): readonly Bin[] {
  if (values.length === 0) return [];
  const [low, high] = axisRange(values);
  const wanted = Math.min(MAX_BINS, Math.max(5, Math.ceil(Math.sqrt(values.length))));
  const ticks = ticksOf(low, high, wanted);
  const width = (ticks[1] ?? high) - (ticks[0] ?? low) || high - low;
  const first = (ticks[0] ?? low) > low ? (ticks[0] ?? low) - width : (ticks[0] ?? low);
  const length = Math.max(1, Math.ceil((high - first) / width - 1e-9));
  const counts = Array.from({ length }, () => 0);
  for (const value of values) {
    const index = Math.min(length - 1, Math.max(0, Math.floor((value - first) / width)));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((count, index) => ({
    low: first + index * width,
    high: first + (index + 1) * width,
    count,
  }));
}
