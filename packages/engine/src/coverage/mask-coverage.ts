import type { GridRings } from "../geometry/grid-rings.ts";
import type { Window } from "../grid/window.ts";
import type { Steps } from "../schedule/pace.ts";
import { addCellCentres } from "./cell-centres.ts";
import type { RunConsumer } from "./cell-runs.ts";
import type { Coverage } from "./coverage.ts";
import { EdgeBands } from "./edge-bands.ts";
import { RowSpans, stepsOfSort } from "./row-spans.ts";
import { addTouchedCells } from "./touched-cells.ts";
import type { Weighting } from "./weighting.ts";

/** Rows of a mask that are computed together: each row stores the crossings of all edges. */
const ROWS_PER_BATCH = 32;

/**
 * The coverage of a polygon by whole cells, as GDAL rasterizes it: cells whose centre lies inside, and for
 * `all_touched` also cells that its edges cross. The area is the number of these cells, inside and outside the raster.
 */
export function maskCoverage(
  { rings, bounds }: GridRings,
  weighting: Exclude<Weighting, "exact">,
): Coverage {
  const edges = new EdgeBands(rings, bounds);
  return { bounds, area, cover };

  function* area(): Steps<number> {
    const first = Math.floor(bounds.minRow);
    let cells = 0;
    yield* eachRow(first, Math.ceil(bounds.maxRow), (_row, runs) => {
      for (let i = 0; i + 1 < runs.length; i += 2) cells += (runs[i + 1] ?? 0) - (runs[i] ?? 0);
    });
    return cells;
  }

  function* cover({ column, row, width, height }: Window, consumer: RunConsumer): Steps {
    yield* eachRow(row, row + height, (y, runs) => {
      for (let i = 0; i + 1 < runs.length; i += 2) {
        const from = Math.max(column, runs[i] ?? 0);
        const end = Math.min(column + width, runs[i + 1] ?? 0);
        if (from < end) consumer.add(y, from, end, 1);
      }
    });
  }

  /** Calls `take` with the runs of covered cells of each row. */
  function* eachRow(
    firstRow: number,
    endRow: number,
    take: (row: number, runs: readonly number[]) => void,
  ): Steps {
    for (let start = firstRow; start < endRow; start += ROWS_PER_BATCH) {
      const end = Math.min(start + ROWS_PER_BATCH, endRow);
      const spans = new RowSpans(start, end - start);
      const count = edges.select(start, end);
      yield* addCellCentres(edges, count, spans);
      if (weighting === "all_touched") yield* addTouchedCells(edges, count, spans);
      for (let row = start; row < end; row++) {
        const runs = spans.merged(row);
        take(row, runs);
        yield stepsOfSort(runs.length);
      }
    }
  }
}
