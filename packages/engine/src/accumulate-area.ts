import type { CellRuns } from "./coverage/cell-runs.ts";
import type { Coverage } from "./coverage/coverage.ts";
import { coveredBlocks } from "./covered-blocks.ts";
import type { ReadAllowance } from "./read-allowance.ts";
import type { Breather } from "./schedule/breather.ts";
import type { Block, RasterSource } from "./source/raster-source.ts";
import type { Accumulator } from "./statistics/accumulator.ts";

/** What takes the cells, and the weight of a whole cell by its row where it is not 1. */
export interface Taker {
  readonly accumulator: Accumulator;
  readonly weightOfRow: ((row: number) => number) | undefined;
}

/**
 * Gives a statistic the cells of a raster that an area covers, block by block, so memory does not grow with the area.
 * Tells the covered area of valid cells, in cells.
 */
export async function accumulateArea(
  raster: RasterSource,
  area: Coverage,
  taker: Taker,
  breathe: Breather,
  allowance: ReadAllowance,
): Promise<number> {
  let covered = 0;
  for await (const { runs, block } of coveredBlocks(raster, area, breathe, allowance)) {
    await breathe();
    covered += accumulateBlock(raster, block, runs, taker);
  }
  return covered;
}

function accumulateBlock(
  { blockWidth, blockHeight, nodata }: RasterSource,
  block: Block,
  runs: CellRuns,
  { accumulator, weightOfRow }: Taker,
): number {
  let covered = 0;
  for (let run = 0; run < runs.size; run++) {
    const row = runs.row(run);
    const column = runs.from(run);
    const first = (row % blockHeight) * blockWidth + (column % blockWidth);
    const fraction = runs.fraction(run);
    const weight = weightOfRow === undefined ? fraction : fraction * weightOfRow(row);
    const end = first + runs.end(run) - column;
    covered += fraction * accumulator.addRun(block, first, end, nodata, weight);
  }
  return covered;
}
