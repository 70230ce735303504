import type { Coverage } from "../src/coverage/coverage.ts";
import type { Window } from "../src/grid/window.ts";

/** The covered fraction (0 to 1) of each cell of a window, row by row. */
export function fractionsOf(coverage: Coverage, window: Window): Float64Array {
  const fractions = new Float64Array(window.width * window.height);
  coverage.cover(window, {
    add(row, from, end, fraction) {
      const start = (row - window.row) * window.width - window.column;
      fractions.fill(fraction, start + from, start + end);
    },
  });
  return fractions;
}
