import type { Coverage } from "../src/coverage/coverage.ts";
import type { Window } from "../src/grid/window.ts";

/** The covered fraction (0 to 1) of each cell of a window, row by row. */
export function fractionsOf(coverage: Coverage, window: Window): Float64Array {
  const fractions = new Float64Array(window.width * window.height);
  const runs = coverage.cover(window);
  for (let run = 0; run < runs.size; run++) {
    const start = (runs.row(run) - window.row) * window.width - window.column;
    fractions.fill(runs.fraction(run), start + runs.from(run), start + runs.end(run));
  }
  return fractions;
}
