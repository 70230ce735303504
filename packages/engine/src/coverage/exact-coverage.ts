import type { GridRings } from "../geometry/grid-rings.ts";
import type { Window } from "../grid/window.ts";
import type { Steps } from "../schedule/pace.ts";
import type { RunConsumer } from "./cell-runs.ts";
import type { Coverage } from "./coverage.ts";
import { DifferenceTable, STEPS_PER_YIELD } from "./difference-table.ts";
import { EdgeBands } from "./edge-bands.ts";

/**
 * The exact coverage of a polygon: the fraction of each cell that lies inside, in closed form, without sampling.
 *
 * By Green's theorem the area of the polygon inside a cell is a sum over the pieces of its edges in the row of the
 * cell. A piece of height dy adds dy to every cell right of it, and dy times the share of the cell right of it to its
 * own cell. Each piece goes into a table of differences, and a running sum along the row turns the table into
 * fractions. The cost is linear in the cells that the edges cross plus the rows of the window.
 */
export function exactCoverage({ rings, bounds, area, rounding }: GridRings): Coverage {
  const negligible = Math.min(Math.max(NOISE, rounding), NEGLIGIBLE_SHARE * area);
  const edges = new EdgeBands(rings, bounds);
  return { bounds, area: () => constant(area), cover };

  function* cover(window: Window, consumer: RunConsumer): Steps {
    const table = new DifferenceTable(window);
    const count = edges.select(window.row, window.row + window.height);
    for (let index = 0; index < count;) {
      const part = addEdges(table, edges, index, count);
      yield part.steps;
      index = part.end;
    }
    yield* table.emitRuns(negligible, consumer);
  }
}

/** Adds selected edges until a pause may be due. A function of its own, because loops in generators run slower. */
function addEdges(
  table: DifferenceTable,
  edges: EdgeBands,
  first: number,
  count: number,
): { readonly end: number; readonly steps: number } {
  let steps = 0;
  let index = first;
  for (; index < count && steps < STEPS_PER_YIELD; index++) {
    const ring = edges.ring(index);
    const offset = edges.offset(index);
    steps += table.addEdge(
      at(ring, offset),
      at(ring, offset + 1),
      at(ring, offset + 2),
      at(ring, offset + 3),
    );
  }
  return { end: index, steps };
}

const at = (ring: Float64Array, index: number): number => ring[index] ?? Number.NaN;

/** A value that needs no work. */
function* constant(area: number): Steps<number> {
  yield 0;
  return area;
}

/**
 * A cell with a coverage fraction below rounding does not count as touched: below this, because the running sum of a
 * row ends about 1e-13 away from 0, or below the rounding of the coordinates in cells.
 */
const NOISE = 1e-12;
/**
 * The same bound as a share of the whole area, for areas that are a tiny part of a cell: their errors are smaller too.
 */
const NEGLIGIBLE_SHARE = 1e-6;
