import { extentOf, ticksOf } from "./ticks.ts";

/** A range of values and how many lie in it; the upper end belongs to the next one, but for the last. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** Counts values in ranges between round numbers, as many as the square root of their count (at most 30). */
export function binsOf(values: readonly number[]): readonly Bin[] {
  if (values.length === 0) return [];
  const [low, high] = extentOf(values);
  const about = Math.min(30, Math.max(5, Math.ceil(Math.sqrt(values.length))));
  const ticks = ticksOf(low, high, about);
  const step = (ticks[1] ?? high) - (ticks[0] ?? low) || high - low;
  const first = (ticks[0] ?? low) > low ? (ticks[0] ?? low) - step : (ticks[0] ?? low);
  const size = Math.max(1, Math.ceil((high - first) / step - 1e-9));
  const counts = Array.from({ length: size }, () => 0);
  for (const value of values) {
    const place = Math.min(size - 1, Math.max(0, Math.floor((value - first) / step)));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts.map((count, index) => ({
    low: first + index * step,
    high: first + (index + 1) * step,
    count,
  }));
}
