import type { CellRuns } from "../coverage/cell-runs.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { coveredBlocks } from "./covered-blocks.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { Block, RasterSource } from "../source/raster-source.ts";
import type { Accumulator } from "../statistics/accumulator.ts";

/** What takes the cells, and the weight of a whole cell by its row where it is not 1. */
export interface CoverageSink {
  readonly accumulator: Accumulator;
  readonly weightOfRow: ((row: number) => number) | undefined;
}

/**
 * Gives a statistic the cells of a raster that an area covers, block by block, so memory does not grow with the area.
 * Tells the covered area of valid cells, in cells.
 */
export async function accumulateCoverage(
  raster: RasterSource,
  area: Coverage,
  taker: CoverageSink,
  yieldIfDue: YieldIfDue,
  allowance: ReadAllowance,
): Promise<number> {
  let covered = 0;
  for await (const { runs, block } of coveredBlocks(raster, area, yieldIfDue, allowance)) {
    for (let run = 0; run < runs.size;) {
      await yieldIfDue();
      const end = endOfPart(runs, run);
      covered += accumulateRuns(raster, block, runs, run, end, taker);
      run = end;
    }
  }
  return covered;
}

/** Cells and runs of a block that are taken between two pauses, but for a single run: a millisecond or a few. */
const CELLS_AT_ONCE = 32 * 1024;

/** The run after the last that is taken in one go with the first. */
function endOfPart(runs: CellRuns, first: number): number {
  let [cells, run] = [0, first];
  while (run < runs.size && cells < CELLS_AT_ONCE) {
    cells += 1 + runs.end(run) - runs.from(run);
    run += 1;
  }
  return run;
}

function accumulateRuns(
  { blockWidth, blockHeight, nodata }: RasterSource,
  block: Block,
  runs: CellRuns,
  firstRun: number,
  endRun: number,
  { accumulator, weightOfRow }: CoverageSink,
): number {
  let covered = 0;
  for (let run = firstRun; run < endRun; run++) {
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
