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
    for (let part = partFrom(runs, 0, runs.from(0)); part.cells > 0; part = nextPart(runs, part)) {
      // Another area may use the runs during a pause.
      let isOurs = false;
      for (const sink of members) {
        if (!isOurs || weighted.weightOfRow !== sink.weightOfRow)
          weighted.replace(runs, part, sink);
        sink.covered += accumulateRuns(sink, block, weighted);
        const pause = pace.took(part.cells);
        const deferred = sink.accumulator.catchUp?.();
        isOurs = pause === undefined && deferred === undefined;
        if (pause !== undefined) await pause;
        if (deferred !== undefined) await pace.run(deferred);
      }
    }
  }
}

/** Cells and runs of a block between two pauses, some milliseconds; a longer run is divided. */
const CELLS_AT_ONCE = 16 * 1024;

/** Runs that are accumulated before the next pause. */
interface Part {
  readonly firstRun: number;
  /** Column where the first run continues. */
  readonly firstColumn: number;
  readonly endRun: number;
  /** Column where the last run is interrupted; undefined for its end. */
  readonly endColumn: number | undefined;
  /** Number of cells and runs; 0 after the last run. */
  readonly cells: number;
}

function partFrom(runs: CellRuns, firstRun: number, firstColumn: number): Part {
  let [cells, run, column] = [0, firstRun, firstColumn];
  while (run < runs.size && cells < CELLS_AT_ONCE) {
    const length = runs.end(run) - column;
    if (length > CELLS_AT_ONCE) {
      const endColumn = column + CELLS_AT_ONCE;
      return { firstRun, firstColumn, endRun: run + 1, endColumn, cells: cells + CELLS_AT_ONCE };
    }
    cells += 1 + length;
    run += 1;
    column = runs.from(run);
  }
  return { firstRun, firstColumn, endRun: run, endColumn: undefined, cells };
}

const nextPart = (runs: CellRuns, { endRun, endColumn }: Part): Part =>
  endColumn === undefined
    ? partFrom(runs, endRun, runs.from(endRun))
    : partFrom(runs, endRun - 1, endColumn);

/**
 * Runs of covered cells as indices in a block, with the weight of each cell: computed once for all rasters. The arrays are
 * used again for the next runs; they are longer than `size`.
 */
class WeightedRuns {
  size = 0;
  from = new Int32Array();
  end = new Int32Array();
  fractions = new Float64Array();
  weights = new Float64Array();
  weightOfRow: CoverageSink["weightOfRow"];

  replace(
    runs: CellRuns,
    { firstRun, firstColumn, endRun, endColumn }: Part,
    { raster: { blockWidth, blockHeight }, weightOfRow }: CoverageSink,
  ): void {
    const count = endRun - firstRun;
    if (count > this.from.length) this.#grow(count);
    this.size = count;
    this.weightOfRow = weightOfRow;
    for (let index = 0; index < count; index++) {
      const run = firstRun + index;
      const row = runs.row(run);
      const from = index === 0 ? firstColumn : runs.from(run);
      const end = index === count - 1 ? (endColumn ?? runs.end(run)) : runs.end(run);
      const first = (row % blockHeight) * blockWidth + (from % blockWidth);
      const fraction = runs.fraction(run);
      this.from[index] = first;
      this.end[index] = first + end - from;
      this.fractions[index] = fraction;
      this.weights[index] = weightOfRow === undefined ? fraction : fraction * weightOfRow(row);
    }
  }

  #grow(count: number): void {
    const length = Math.min(CELLS_AT_ONCE, Math.max(count, 2 * this.from.length));
    this.from = new Int32Array(length);
    this.end = new Int32Array(length);
    this.fractions = new Float64Array(length);
    this.weights = new Float64Array(length);
  }
}

/** Used by all areas, each between two pauses. */
const weighted = new WeightedRuns();

/** Accumulates runs; returns the covered area of valid cells, in cells. */
function accumulateRuns(
  { raster: { nodata, shared }, accumulator, suspects }: CoverageSink,
  block: Block,
  { size, from, end, fractions, weights }: WeightedRuns,
): number {
  const first = shared?.firstCell ?? 0;
  const valuesOf = shared?.valuesOf;
  let covered = 0;
  for (let run = 0; run < size; run++) {
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
