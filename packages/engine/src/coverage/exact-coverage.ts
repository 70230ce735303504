import type { GridRings } from "../geometry/grid-rings.ts";
import type { Window } from "../grid/window.ts";
import type { Steps } from "../schedule/pace.ts";
import type { RunTaker } from "./cell-runs.ts";
import type { Coverage } from "./coverage.ts";
import { DifferenceTable, STEPS_AT_ONCE } from "./difference-table.ts";
import { EdgeBands } from "./edge-bands.ts";

/**
 * The exact coverage of a polygon: the fraction of each cell that lies inside, in closed form, without sampling.
 *
 * By Green's theorem the area of the polygon inside a cell is a sum over the pieces of its edges in the cell's row: a
 * piece that spans a height dy of the row adds dy to every cell right of it and, to the cell it lies in, dy times the
 * part of the cell right of it. Each piece is entered into a table of differences, and a running sum along the row turns
 * the table into fractions. The cost is linear in the cells that the edges cross plus the rows of the window.
 */
export function exactCoverage({ rings, bounds, area, rounding }: GridRings): Coverage {
  const negligible = Math.min(Math.max(NOISE, rounding), NEGLIGIBLE_SHARE * area);
  const edges = new EdgeBands(rings, bounds);
  return { bounds, area: () => known(area), cover };

  function* cover(window: Window, taker: RunTaker): Steps {
    const table = new DifferenceTable(window);
    const count = edges.select(window.row, window.row + window.height);
    let steps = 0;
    for (let index = 0; index < count; index++) {
      const ring = edges.ring(index);
      const place = edges.place(index);
      steps += table.addEdge(
        at(ring, place),
        at(ring, place + 1),
        at(ring, place + 2),
        at(ring, place + 3),
      );
      if (steps < STEPS_AT_ONCE) continue;
      yield steps;
      steps = 0;
    }
    yield steps;
    yield* table.giveRuns(negligible, taker);
  }
}

const at = (ring: Float64Array, index: number): number => ring[index] ?? Number.NaN;

/** What needs no work. */
function* known(area: number): Steps<number> {
  yield 0;
  return area;
}

/**
 * A cell that is covered by less than rounding is not counted as touched: by less than this, for the running sum of a row
 * ends some 1e-13 away from 0, or than the rounding of the coordinates, in cells.
 */
const NOISE = 1e-12;
/** The same as a share of the whole area, for areas that are a tiny part of a cell: their sums are as much smaller. */
const NEGLIGIBLE_SHARE = 1e-6;
