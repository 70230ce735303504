import type { Coverage } from "../src/coverage/coverage.ts";
import type { Window } from "../src/grid/window.ts";
import type { Steps } from "../src/schedule/pace.ts";

/** Runs work to its end without a pause and returns its result. */
export function drained<Value>(work: Steps<Value>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** The coverage fraction (0 to 1) of each cell of a window, row by row. */
export function fractionsOf(coverage: Coverage, window: Window): Float64Array {
  const fractions = new Float64Array(window.width * window.height);
  const consumer = {
    add(row: number, from: number, end: number, fraction: number): void {
      const start = (row - window.row) * window.width - window.column;
      fractions.fill(fraction, start + from, start + end);
    },
  };
  drained(coverage.cover(window, consumer));
  return fractions;
}
