import type { CellRuns } from "../coverage/cell-runs.ts";
import { Pace } from "../schedule/pace.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { Block, RasterSource } from "../source/raster-source.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import type { Accumulator } from "../statistics/accumulator.ts";
import type { CoveredBands } from "./covered-bands.ts";
import { coveredBlocks } from "./covered-blocks.ts";
import type { SuspectSearch } from "./suspect-search.ts";

/** A raster, and the accumulator of its cells. */
export interface CoverageSink {
  readonly raster: RasterSource;
  readonly accumulator: Accumulator;
  /** The weight of a whole cell by its row if it is not 1; the same function for rasters with the same weights. */
  readonly weightOfRow: ((row: number) => number) | undefined;
  /** Finds cells that mean no data although nothing states it; undefined when the raster states what means no data. */
  readonly suspects?: SuspectSearch | undefined;
  /** The covered area of valid cells so far, in cells. */
  covered: number;
}

/**
 * Accumulates the cells of rasters that an area covers, block by block, so that memory does not grow with the area.
 *
 * @param sinks rasters with the layout of the bands
 */
export async function accumulateCoverage(
  sinks: readonly CoverageSink[],
  bands: CoveredBands,
  yieldIfDue: YieldIfDue,
  allowance: ReadAllowance,
): Promise<void> {
  const pace = new Pace(yieldIfDue, CELLS_AT_ONCE);
  for await (const { runs, block, members } of coveredBlocks(sinks, bands, allowance)) {
    await yieldIfDue();
    for (let from = 0; from < runs.size;) {
      const { end, cells } = partFrom(runs, from);
      let weighted: WeightedRuns | undefined;
      for (const sink of members) {
        if (weighted === undefined || weighted.weightOfRow !== sink.weightOfRow)
          weighted = new WeightedRuns(runs, from, end, sink);
        sink.covered += accumulateRuns(sink, block, weighted);
        const pause = pace.took(cells);
        if (pause !== undefined) await pause;
      }
      from = end;
    }
  }
}

/** Cells and runs of a block between two pauses (a single run may be longer): a few milliseconds. */
const CELLS_AT_ONCE = 32 * 1024;

/** The end of the runs that are accumulated before the next pause, and the number of their cells. */
function partFrom(runs: CellRuns, first: number): { readonly end: number; readonly cells: number } {
  let [cells, run] = [0, first];
  while (run < runs.size && cells < CELLS_AT_ONCE) {
    cells += 1 + runs.end(run) - runs.from(run);
    run += 1;
  }
  return { end: run, cells };
}

/** Runs of covered cells as indices in a block, with the weight of each cell: computed once for all rasters. */
class WeightedRuns {
  readonly from: Int32Array;
  readonly end: Int32Array;
  readonly fractions: Float64Array;
  readonly weights: Float64Array;
  readonly weightOfRow: CoverageSink["weightOfRow"];

  constructor(runs: CellRuns, firstRun: number, endRun: number, sink: CoverageSink) {
    const { blockWidth, blockHeight } = sink.raster;
    const count = endRun - firstRun;
    this.weightOfRow = sink.weightOfRow;
    this.from = new Int32Array(count);
    this.end = new Int32Array(count);
    this.fractions = new Float64Array(count);
    this.weights = sink.weightOfRow === undefined ? this.fractions : new Float64Array(count);
    for (let run = 0; run < count; run++) {
      const [row, column] = [runs.row(firstRun + run), runs.from(firstRun + run)];
      const fraction = runs.fraction(firstRun + run);
      const first = (row % blockHeight) * blockWidth + (column % blockWidth);
      this.from[run] = first;
      this.end[run] = first + runs.end(firstRun + run) - column;
      this.fractions[run] = fraction;
      if (sink.weightOfRow !== undefined) this.weights[run] = fraction * sink.weightOfRow(row);
    }
  }
}

/** Accumulates runs; returns the covered area of valid cells, in cells. */
function accumulateRuns(
  { raster: { nodata, shared }, accumulator, suspects }: CoverageSink,
  block: Block,
  { from, end, fractions, weights }: WeightedRuns,
): number {
  const first = shared?.firstCell ?? 0;
  const valuesOf = shared?.valuesOf;
  let covered = 0;
  for (let run = 0; run < from.length; run++) {
    const weight = weights[run] ?? 0;
    const start = first + (from[run] ?? 0);
    const stop = first + (end[run] ?? 0);
    // Values of shared blocks are made for the run alone, NaN without data.
    const values = valuesOf?.(block, start, stop);
    const at = values === undefined ? start : 0;
    const missing = values === undefined ? nodata : undefined;
    const last = at + stop - start;
    const valid =
      suspects === undefined
        ? accumulator.addRun(values ?? block, at, last, missing, weight)
        : suspects.addOthers(accumulator, values ?? block, at, last, missing, weight);
    covered += (fractions[run] ?? 0) * valid;
  }
  return covered;
}
