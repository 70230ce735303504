import type { GridRings } from "../geometry/grid-rings.ts";
import type { Window } from "../grid/window.ts";
import { addCellCentres } from "./cell-centres.ts";
import type { RunTaker } from "./cell-runs.ts";
import type { Coverage } from "./coverage.ts";
import { RowSpans } from "./row-spans.ts";
import { addTouchedCells } from "./touched-cells.ts";
import type { Weighting } from "./weighting.ts";

/** Rows of a mask that are made at a time when only its size is asked. */
const BAND = 1024;

/**
 * The coverage of a polygon by whole cells, as GDAL rasterises it: those whose centre lies inside, and for
 * `all_touched` also those that its edges pass. The area is the number of these cells, on the raster and beside it.
 */
export function maskCoverage(
  { rings, bounds }: GridRings,
  weighting: Exclude<Weighting, "exact">,
): Coverage {
  const spansOf = (firstRow: number, rowCount: number): RowSpans => {
    const spans = new RowSpans(firstRow, rowCount);
    addCellCentres(rings, spans);
    if (weighting === "all_touched") addTouchedCells(rings, spans);
    return spans;
  };
  const areaParts = (): Iterable<number> =>
    countCells(Math.floor(bounds.minRow), Math.ceil(bounds.maxRow), spansOf);
  let size: number | undefined;
  return {
    bounds,
    get area() {
      if (size !== undefined) return size;
      let cells = 0;
      for (const part of areaParts()) cells += part;
      size = cells;
      return cells;
    },
    areaParts,
    cover: (window, taker) => {
      giveRuns(spansOf(window.row, window.height), window, taker);
    },
  };
}

/** The number of cells of each band. */
function* countCells(
  firstRow: number,
  endRow: number,
  spansOf: (firstRow: number, rowCount: number) => RowSpans,
): Generator<number> {
  for (let start = firstRow; start < endRow; start += BAND) {
    const spans = spansOf(start, Math.min(BAND, endRow - start));
    let cells = 0;
    for (let row = start; row < spans.endRow; row++) {
      const runs = spans.merged(row);
      for (let i = 0; i + 1 < runs.length; i += 2) cells += (runs[i + 1] ?? 0) - (runs[i] ?? 0);
    }
    yield cells;
  }
}

function giveRuns(spans: RowSpans, { column, row, width, height }: Window, taker: RunTaker): void {
  for (let y = row; y < row + height; y++) {
    const runs = spans.merged(y);
    for (let i = 0; i + 1 < runs.length; i += 2) {
      const from = Math.max(column, runs[i] ?? 0);
      const end = Math.min(column + width, runs[i + 1] ?? 0);
      if (from < end) taker.add(y, from, end, 1);
    }
  }
}
