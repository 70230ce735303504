import {
  CasError,
  datasetWarning,
  type RasterResult,
  validationError,
  validationIssue,
} from "@cas/models";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import { type Grid, longitudePeriod, shifted } from "../grid/grid.ts";
import type { Window } from "../grid/window.ts";
import { splitAffine } from "../projection/affine.ts";
import { projectionOf } from "../projection/projection.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { untilAborted } from "../schedule/deadline.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { readWindow, windowCost } from "../source/mosaic/read-window.ts";
import { type ChosenSteps, chooseSteps, describeSteps, type TimeStep } from "../time/time-steps.ts";
import { cellFormat, toNumbers } from "./cell-format.ts";
import { ExportNotes } from "./export-notes.ts";
import { axisWeights, type Resampling } from "./kernel.ts";
import { writeNewFile } from "./new-file.ts";
import type { RasterRequest } from "./raster-request.ts";
import { neededWindow, resample } from "./resample.ts";
import { boxInCells, targetGrid } from "./target-grid.ts";
import { writeGeotiff } from "./write-geotiff.ts";

/** A raster and its grid, which may be shifted by a turn round the Earth. */
interface PlacedRaster {
  readonly raster: RasterSource;
  readonly grid: Grid;
}

/**
 * Writes the cells of a dataset over a box as a GeoTIFF, in the CRS of the source: a mosaic of all files that overlap
 * the box.
 *
 * @throws CasError validation_error for a faulty request, request_limit for too many cells, upstream_error for data
 *   that cannot be read
 */
export async function extractRaster(
  { dataset, connector }: OpenDataset,
  request: RasterRequest,
  directory: string,
  allowance: ReadAllowance,
): Promise<RasterResult> {
  const { signal } = allowance;
  const started = performance.now();
  const { bbox, resampling } = request;
  const yieldIfDue = createYieldIfDue(signal);
  const steps = await untilAborted(signal, connector.steps(signal));
  const chosen = await chooseSteps(dataset.id, steps, request.time_range, yieldIfDue);
  const step = oneStep(chosen, request);
  const area = { bbox, timeRange: request.time_range, signal };
  const times =
    step === undefined && connector.timesOf !== undefined
      ? await untilAborted(signal, connector.timesOf(area))
      : undefined;
  const rasters = await untilAborted(signal, connector.rasters(step, area));
  const [note] = times?.notes ?? [];
  if (rasters.length === 0 && note !== undefined)
    throw faultyField("time_range", note, request.time_range);
  for (const raster of rasters) {
    allowance.refuseGrid(raster);
    refuseUneven(raster);
  }
  const placed = rasters.flatMap((raster) => overlappingTurns(raster, request));
  const [first] = placed;
  if (first === undefined)
    throw faultyField("bbox", "does not overlap the cells of the dataset", bbox);
  const { box, ...main } = first;
  const resolution = request.target_resolution ?? undefined;
  const grid = targetGrid(main.grid, box, resolution);
  // Other files may have smaller cells than the first.
  for (const source of placed) refuseTooCoarse(grid, source.grid, resolution);
  const isWithin = placed.length === 1 && isInside(grid, main.grid);
  const format = { grid, ...crsOf(grid), ...cellFormat(rasters, isWithin) };
  const notes = new ExportNotes(dataset);
  const path = await writeNewFile(
    directory,
    { filename: request.filename, stem: dataset.id.replaceAll(/[^\w.-]+/g, "_") },
    (file) =>
      writeGeotiff(file, format, async (window) => {
        await yieldIfDue();
        const cells = cellsOf({ window, grid, placed, resampling, notes }, allowance);
        return toNumbers(await untilAborted(signal, cells), format, resampling);
      }),
  );
  const { originX, originY, cellWidth, cellHeight } = grid.transform;
  return {
    dataset_id: dataset.id,
    provider: dataset.provider,
    variable: dataset.variables[0]?.name ?? "",
    units: dataset.variables[0]?.units ?? "",
    path,
    crs: grid.crs,
    transform: [cellWidth, 0, originX, 0, cellHeight, originY],
    shape: [grid.height, grid.width],
    nodata: format.nodata ?? null,
    license: dataset.license ?? "",
    provenance: [
      `${connector.protocol}: ${rasters.map(({ name }) => name).join(", ")}`,
      describeSteps([step]) ?? times?.description,
      `${resampling} resampling`,
    ]
      .filter((part) => part !== undefined)
      .join("; "),
    elapsed_ms: Math.round(performance.now() - started),
    warnings: [
      ...(times?.notes ?? []).map((text) => datasetWarning(dataset.id, text)),
      ...notes.warnings(),
    ],
  };
}

function faultyField(field: string, message: string, input: unknown): CasError {
  return validationError([validationIssue("body", [field], message, input)]);
}

function oneStep(chosen: ChosenSteps, { time_range }: RasterRequest): TimeStep | undefined {
  if (chosen.steps.length === 1) return chosen.steps[0];
  const [warning = `touches ${chosen.steps.length} time steps; a raster holds one`] =
    chosen.warnings;
  throw faultyField("time_range", warning, time_range);
}

/** The grid of the raster, and the grid shifted by a turn to the east or west, where the box overlaps it. */
function overlappingTurns(raster: RasterSource, { bbox }: RasterRequest) {
  const period = longitudePeriod(raster.grid);
  const turns = period === undefined ? [0] : [0, -period, period];
  return turns.flatMap((turn) => {
    const grid = shifted(raster.grid, turn);
    const box = boxInCells(bbox, grid);
    const overlaps =
      box !== undefined &&
      box.minColumn < grid.width &&
      box.maxColumn > 0 &&
      box.minRow < grid.height &&
      box.maxRow > 0;
    return overlaps ? [{ raster, grid, box }] : [];
  });
}

function crsOf({ crs }: Grid): { readonly isGeographic: boolean; readonly epsg: number } {
  const [, code] = /^EPSG:(\d+)$/.exec(crs) ?? [];
  if (code !== undefined)
    return { isGeographic: projectionOf(crs)?.project === undefined, epsg: Number(code) };
  throw new CasError({
    errorType: "upstream_error",
    message: splitAffine(crs).affine
      ? "A rotated raster cannot be written; rectify it first, e.g. with gdalwarp, or extract statistics instead"
      : "A raster in a CRS without an EPSG code cannot be written; reproject it first, e.g. with gdalwarp, or extract statistics instead",
  });
}

function refuseUneven({ name, grid }: RasterSource): void {
  if (grid.rowEdges === undefined) return;
  throw new CasError({
    errorType: "upstream_error",
    message: `${name} has rows of different heights, which a GeoTIFF cannot hold; extract statistics instead`,
  });
}

/** Maximum ratio of the cell size to that of the source: all source cells of a cell are in memory at once. */
const MAX_RATIO = 1000;

function refuseTooCoarse(target: Grid, source: Grid, resolution: number | undefined): void {
  const { cellWidth, cellHeight } = source.transform;
  const across = Math.abs(target.transform.cellWidth / cellWidth);
  const along = Math.abs(target.transform.cellHeight / cellHeight);
  if (Math.max(across, along) <= MAX_RATIO) return;
  throw faultyField(
    "target_resolution",
    `must be at most ${MAX_RATIO} cells of the source`,
    resolution,
  );
}

/** Maximum number of blocks that a window overlaps. */
const blocksOfWindow = (
  { width, height }: Window,
  { blockWidth, blockHeight }: RasterSource,
): number => (Math.ceil(width / blockWidth) + 1) * (Math.ceil(height / blockHeight) + 1);

/** Whether all cells lie inside another grid. */
function isInside(grid: Grid, outer: Grid): boolean {
  const [x, y] = centres(
    { column: 0, row: 0, width: grid.width, height: grid.height },
    grid,
    outer,
  );
  const isWithin = (all: readonly number[], half: number, size: number): boolean =>
    [all[0] ?? -1, all.at(-1) ?? -1].every(
      (centre) => centre - half > -ROUNDING && centre + half < size + ROUNDING,
    );
  const { transform: target } = grid;
  const { transform: source } = outer;
  return (
    isWithin(x, Math.abs(target.cellWidth / source.cellWidth) / 2, outer.width) &&
    isWithin(y, Math.abs(target.cellHeight / source.cellHeight) / 2, outer.height)
  );
}

const ROUNDING = 1e-6;

/** The centres of the columns and rows of a window, in cells of another grid. */
function centres({ column, row, width, height }: Window, { transform: target }: Grid, other: Grid) {
  const { originX, originY, cellWidth, cellHeight } = other.transform;
  const x = Array.from(
    { length: width },
    (_, index) =>
      (target.originX + (column + index + 0.5) * target.cellWidth - originX) / cellWidth,
  );
  const y = Array.from(
    { length: height },
    (_, index) => (target.originY + (row + index + 0.5) * target.cellHeight - originY) / cellHeight,
  );
  return [x, y] as const;
}

/** Maximum side of a source window that is read at once, in cells. */
const SIDE = 1448;

/** A window of the raster that is written, and where its values come from. */
interface WantedWindow {
  readonly window: Window;
  readonly grid: Grid;
  readonly placed: readonly PlacedRaster[];
  readonly resampling: Resampling;
  readonly notes: ExportNotes;
}

/** The values of a window, NaN without data; the first raster with a value wins. */
async function cellsOf(
  { window, grid, placed, resampling, notes }: WantedWindow,
  allowance: ReadAllowance,
): Promise<Float64Array> {
  const cells = new Float64Array(window.width * window.height).fill(Number.NaN);
  for (const { raster, grid: source } of placed) {
    const ratioX = Math.abs(grid.transform.cellWidth / source.transform.cellWidth);
    const ratioY = Math.abs(grid.transform.cellHeight / source.transform.cellHeight);
    const side = Math.max(1, Math.floor(SIDE / Math.max(1, ratioX, ratioY)) - 4);
    for (const part of partsOf(window, side)) {
      const [x, y] = centres(part, grid, source);
      const columns = axisWeights(resampling, x, ratioX, source.width);
      const rows = axisWeights(resampling, y, ratioY, source.height);
      const needed = neededWindow(columns, rows);
      if (needed.width === 0 || needed.height === 0) continue;
      allowance.refuseBlocks(raster.name, blocksOfWindow(needed, raster));
      const reservation = await allowance.take(raster.name, windowCost(raster, needed));
      try {
        const values = await readWindow(raster, needed, allowance.signal);
        notes.add(raster, values);
        fillGaps(cells, window, resample(values, columns, rows, resampling), part);
      } finally {
        reservation[Symbol.dispose]();
      }
    }
  }
  return cells;
}

function* partsOf({ column, row, width, height }: Window, side: number): Generator<Window> {
  for (let y = 0; y < height; y += side)
    for (let x = 0; x < width; x += side)
      yield {
        column: column + x,
        row: row + y,
        width: Math.min(side, width - x),
        height: Math.min(side, height - y),
      };
}

/** Copies the resampled values of a part of the window to the cells that have no value yet. */
function fillGaps(
  cells: Float64Array,
  window: Window,
  resampled: Float64Array,
  part: Window,
): void {
  for (let row = 0; row < part.height; row++) {
    const to = (part.row + row - window.row) * window.width + part.column - window.column;
    for (let column = 0; column < part.width; column++)
      if (Number.isNaN(cells[to + column]))
        cells[to + column] = resampled[row * part.width + column] ?? Number.NaN;
  }
}
