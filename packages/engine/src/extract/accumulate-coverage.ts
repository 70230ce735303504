import type { CellRuns } from "../coverage/cell-runs.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { Block, RasterSource } from "../source/raster-source.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import type { Accumulator } from "../statistics/accumulator.ts";
import type { CoveredBands } from "./covered-bands.ts";
import { coveredBlocks } from "./covered-blocks.ts";

/** A raster, and what takes its cells. */
export interface CoverageSink {
  readonly raster: RasterSource;
  readonly accumulator: Accumulator;
  /** The weight of a whole cell by its row where it is not 1; the same function for rasters of the same weights. */
  readonly weightOfRow: ((row: number) => number) | undefined;
  /** The covered area of valid cells so far, in cells. */
  covered: number;
}

/**
 * Gives statistics the cells of rasters that an area covers, block by block, so memory does not grow with the area.
 *
 * @param sinks of rasters of one layout, that of the bands
 */
export async function accumulateCoverage(
  sinks: readonly CoverageSink[],
  bands: CoveredBands,
  yieldIfDue: YieldIfDue,
  allowance: ReadAllowance,
): Promise<void> {
  let cells = 0;
  for await (const { runs, block, members } of coveredBlocks(sinks, bands, allowance)) {
    let weighted: WeightedRuns | undefined;
    for (let from = 0; from < runs.size;) {
      const { end, cells: ofPart } = partFrom(runs, from);
      for (const sink of members) {
        if (cells === 0) await yieldIfDue();
        if (weighted === undefined || weighted.weightOfRow !== sink.weightOfRow)
          weighted = new WeightedRuns(runs, sink.raster, sink.weightOfRow);
        sink.covered += accumulateRuns(sink, block, weighted, from, end);
        cells += ofPart;
        if (cells >= CELLS_AT_ONCE) cells = 0;
      }
      from = end;
    }
  }
}

/** Cells that are taken between two pauses, but for a single run. */
const CELLS_AT_ONCE = 256 * 1024;

/** The runs from one on that are taken in one go, and their cells. */
function partFrom(runs: CellRuns, first: number): { readonly end: number; readonly cells: number } {
  let [cells, run] = [0, first];
  while (run < runs.size && cells < CELLS_AT_ONCE) {
    cells += 1 + runs.end(run) - runs.from(run);
    run += 1;
  }
  return { end: run, cells };
}

/** Runs of covered cells as places in a block, with the weight of each cell: computed once for all rasters. */
class WeightedRuns {
  readonly from: Int32Array;
  readonly end: Int32Array;
  readonly fractions: Float64Array;
  readonly weights: Float64Array;
  readonly weightOfRow: CoverageSink["weightOfRow"];

  constructor(
    runs: CellRuns,
    { blockWidth, blockHeight }: Pick<RasterSource, "blockWidth" | "blockHeight">,
    weightOfRow: CoverageSink["weightOfRow"],
  ) {
    this.weightOfRow = weightOfRow;
    this.from = new Int32Array(runs.size);
    this.end = new Int32Array(runs.size);
    this.fractions = new Float64Array(runs.size);
    this.weights = weightOfRow === undefined ? this.fractions : new Float64Array(runs.size);
    for (let run = 0; run < runs.size; run++) {
      const [row, column] = [runs.row(run), runs.from(run)];
      const first = (row % blockHeight) * blockWidth + (column % blockWidth);
      this.from[run] = first;
      this.end[run] = first + runs.end(run) - column;
      this.fractions[run] = runs.fraction(run);
      if (weightOfRow !== undefined) this.weights[run] = runs.fraction(run) * weightOfRow(row);
    }
  }
}

/** Tells the covered area of valid cells, in cells. */
function accumulateRuns(
  { raster: { nodata, shared }, accumulator }: CoverageSink,
  block: Block,
  runs: WeightedRuns,
  firstRun: number,
  endRun: number,
): number {
  const { from, end, fractions, weights } = runs;
  const first = shared?.firstCell ?? 0;
  const valuesOf = shared?.valuesOf;
  let covered = 0;
  for (let run = firstRun; run < endRun; run++) {
    const weight = weights[run] ?? 0;
    const start = first + (from[run] ?? 0);
    const stop = first + (end[run] ?? 0);
    const valid =
      valuesOf === undefined
        ? accumulator.addRun(block, start, stop, nodata, weight)
        : accumulator.addRun(valuesOf(block, start, stop), 0, stop - start, undefined, weight);
    covered += (fractions[run] ?? 0) * valid;
  }
  return covered;
}
