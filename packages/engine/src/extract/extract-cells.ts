import { CasError } from "@cas/models";
import type { CellRuns } from "../coverage/cell-runs.ts";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import { boundingBox } from "../geometry/bounding-box.ts";
import { normalizeGeometry } from "../geometry/normalize-geometry.ts";
import type { EngineLimits } from "../options/engine-limits.ts";
import type { EngineMethod } from "../options/engine-method.ts";
import { Pace } from "../schedule/pace.ts";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { Block, RasterSource } from "../source/raster-source.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import { chooseSteps } from "../time/time-steps.ts";
import { CellArrays } from "./cell-arrays.ts";
import { coveredBlocks } from "./covered-blocks.ts";
import { CoveredGrids } from "./covered-grids.ts";
import { refuseTooManySteps } from "./extract-dataset.ts";
import type { EngineExtractRequest } from "./extract-request.ts";
import { ReadingNotes } from "./reading-notes.ts";
import type { SuspectSearch } from "./suspect-search.ts";

/** The cells of a raster that a geometry covers and that have data, in arrays of the same length. */
export interface CoveredCells {
  /** The start of the time step; null for data without time. */
  readonly timestamp: string | null;
  /** The name of the raster. */
  readonly source: string;
  /** The CRS of x and y, e.g. EPSG:4326: then x is the longitude and y the latitude, in degrees. */
  readonly crs: string;
  /** The value of each cell, in the unit of the variable. */
  readonly values: Float64Array;
  /** The coverage fraction of each cell, greater than 0 and at most 1, by the `weighting` of the engine. */
  readonly coverage: Float64Array;
  /** The x coordinate of the centre of each cell, in units of the CRS. */
  readonly x: Float64Array;
  /** The y coordinate of the centre of each cell, in units of the CRS. */
  readonly y: Float64Array;
  /** What a reader should know: sidecars that are not applied, cells that were left out as no data. */
  readonly warnings: readonly string[];
}

/** Cells and runs between two pauses: a millisecond. */
const CELLS_AT_ONCE = 16 * 1024;

/**
 * The covered cells of a geometry, for each time step and raster.
 *
 * @throws CasError request_limit for more than `maxReturnedCells` cells or `maxReturnedSteps` time steps
 * @throws CasError upstream_error for data that cannot be read
 */
export async function extractCells(
  { dataset, connector }: OpenDataset,
  request: EngineExtractRequest,
  { weighting }: EngineMethod,
  limits: EngineLimits,
  allowance: ReadAllowance,
): Promise<readonly CoveredCells[]> {
  const { signal } = allowance;
  const { maxReturnedCells, maxCrossings } = limits;
  const yieldIfDue = createYieldIfDue(signal);
  const pace = new Pace(yieldIfDue, CELLS_AT_ONCE);
  const mayOverlap = weighting !== "exact";
  const options = { mayOverlap, maxCrossings };
  const { geometry } = await normalizeGeometry(request.geometry, options, yieldIfDue);
  const grids = new CoveredGrids(geometry, weighting, allowance, yieldIfDue);
  const area = { bbox: boundingBox(geometry), timeRange: request.time_range, signal };
  const available = await connector.steps(signal);
  const { steps } = await chooseSteps(dataset.id, available, request.time_range, yieldIfDue);
  refuseTooManySteps(steps.length, limits);
  const all: CoveredCells[] = [];
  let left = maxReturnedCells;
  for (const step of steps) {
    await yieldIfDue();
    for (const raster of await connector.rasters(step, area)) {
      allowance.refuseGrid(raster);
      const cells = new CellArrays();
      const notes = new ReadingNotes(dataset.variables[0]);
      const search = notes.add(raster);
      for (const bands of (await grids.on(raster)).bands)
        for await (const { runs, block } of coveredBlocks([{ raster }], bands, allowance))
          for (let run = 0; run < runs.size; run++) {
            const length = runs.end(run) - runs.from(run);
            if (length > left) throw tooMany(maxReturnedCells);
            left -= addRun(cells, raster, search, block, runs, run);
            const pause = pace.took(1 + length);
            if (pause !== undefined) await pause;
          }
      all.push({
        timestamp: step?.start ?? null,
        source: raster.name,
        crs: raster.grid.crs,
        ...cells.arrays(),
        warnings: notes.texts(),
      });
    }
  }
  return all;
}

const tooMany = (limit: number): CasError =>
  new CasError({
    errorType: "request_limit",
    message: `Too many cells to return > limit ${limit} (maxReturnedCells)`,
  });

/** Adds the valid cells of a run; returns their number. */
function addRun(
  cells: CellArrays,
  { grid, blockWidth, blockHeight, nodata, shared }: RasterSource,
  search: SuspectSearch | undefined,
  block: Block,
  runs: CellRuns,
  run: number,
): number {
  const { originX, originY, cellWidth, cellHeight } = grid.transform;
  const [row, from, end] = [runs.row(run), runs.from(run), runs.end(run)];
  const first = (shared?.firstCell ?? 0) + (row % blockHeight) * blockWidth + (from % blockWidth);
  const valuesOf = shared?.valuesOf;
  const values = valuesOf?.(block, first, first + end - from);
  const y = originY + (row + 0.5) * cellHeight;
  const fraction = runs.fraction(run);
  let count = 0;
  for (let column = from; column < end; column++) {
    const place = column - from;
    const value = (values === undefined ? block[first + place] : values[place]) ?? Number.NaN;
    if (Number.isNaN(value) || (values === undefined && value === nodata)) continue;
    if (search?.isSuspect(value)) continue;
    cells.add(value, fraction, originX + (column + 0.5) * cellWidth, y);
    count += 1;
  }
  return count;
}
