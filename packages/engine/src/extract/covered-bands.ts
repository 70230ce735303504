import type { Coverage } from "../coverage/coverage.ts";
import { type Window, windowOf } from "../grid/window.ts";
import { Pace } from "../schedule/pace.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { type BlockRuns, RunsByBlock } from "./runs-by-block.ts";

/** The cells of a raster and how they are cut into blocks. */
export type RasterLayout = Pick<RasterSource, "grid" | "blockWidth" | "blockHeight">;

/** Most cells of a band, whose covered cells are in memory at the same time; a row of blocks may have more. */
const BAND_CELLS = 512 * 1024;
/** Most blocks of a band, and runs of covered cells. */
const BAND_BLOCKS = 16 * 1024;
const BAND_RUNS = 1024 * 1024;
/** Most columns of a band, unless a block is wider. */
const BAND_COLUMNS = 2 * 1024 * 1024;
/** Most cells of a window whose coverage is computed at once: some milliseconds. */
const COVERED_AT_ONCE = 128 * 1024;
/** Steps of coverage between two pauses, each an edge or a cell that one passes: a millisecond or two. */
export const STEPS_AT_ONCE = 32 * 1024;
/** Most runs, some 20 bytes each, of bands that are kept for the next steps on the same grid. */
const KEPT_RUNS = 8 * 1024;

/**
 * The cells that an area covers by the blocks of a raster, band by band. Those of a small area are computed once; those of a
 * large one again for each time that they are asked for, so memory does not grow with the area.
 */
export class CoveredBands {
  /** The cells that are looked at. */
  readonly window: Window;
  readonly #layout: RasterLayout;
  readonly #area: Coverage;
  readonly #yieldIfDue: YieldIfDue;
  #kept: readonly (readonly BlockRuns[])[] | undefined;

  constructor(layout: RasterLayout, area: Coverage, yieldIfDue: YieldIfDue) {
    this.window = windowOf(area.bounds, layout.grid);
    this.#layout = layout;
    this.#area = area;
    this.#yieldIfDue = yieldIfDue;
  }

  /** The covered blocks of each band, row by row. */
  async *[Symbol.asyncIterator](): AsyncGenerator<readonly BlockRuns[]> {
    if (this.#kept !== undefined) {
      yield* this.#kept;
      return;
    }
    const bands: (readonly BlockRuns[])[] = [];
    let runs = 0;
    for await (const covered of coveredBands(
      this.#layout,
      this.window,
      this.#area,
      this.#yieldIfDue,
    )) {
      const blocks = covered.inOrder();
      runs += covered.runs;
      if (runs <= KEPT_RUNS) bands.push(blocks);
      else bands.length = 0;
      yield blocks;
    }
    if (runs <= KEPT_RUNS) this.#kept = bands;
  }
}

/**
 * The covered cells of a window by the blocks of the raster, band by band. Where there are very many runs in a row of blocks
 * it comes in several bands, and its blocks are read for each of them.
 */
async function* coveredBands(
  layout: RasterLayout,
  window: Window,
  area: Coverage,
  yieldIfDue: YieldIfDue,
): AsyncGenerator<RunsByBlock> {
  const pace = new Pace(yieldIfDue, STEPS_AT_ONCE);
  for (const band of bandsOf(window, layout)) {
    let covered = new RunsByBlock(layout);
    const byBlocks = Math.floor(BAND_BLOCKS / (band.width / layout.blockWidth + 1));
    const rows = Math.max(1, Math.min(Math.floor(COVERED_AT_ONCE / band.width), byBlocks));
    const end = band.row + band.height;
    for (let row = band.row; row < end; row += rows) {
      await yieldIfDue();
      await pace.run(area.cover({ ...band, row, height: Math.min(rows, end - row) }, covered));
      if (covered.runs <= BAND_RUNS) continue;
      yield covered;
      covered = new RunsByBlock(layout);
    }
    if (covered.blocks > 0) yield covered;
  }
}

/** Cuts a window into bands of whole rows of blocks, of some cells or of a single row of blocks. */
function* bandsOf(window: Window, { blockWidth, blockHeight }: RasterLayout): Generator<Window> {
  for (const { column, row, width, height } of columnsOf(window, blockWidth)) {
    const byCells = Math.floor(BAND_CELLS / (width * blockHeight));
    const byBlocks = Math.floor(BAND_BLOCKS / Math.ceil(width / blockWidth + 1));
    const blockRows = Math.max(1, Math.min(byCells, byBlocks));
    const end = row + height;
    for (let start = row; start < end;) {
      const next = (Math.floor(start / blockHeight) + blockRows) * blockHeight;
      yield { column, row: start, width, height: Math.min(end, next) - start };
      start = next;
    }
  }
}

/** Cuts a very wide window into pieces of whole blocks: all cells of a row are in memory at the same time. */
function* columnsOf(window: Window, blockWidth: number): Generator<Window> {
  const blocks = Math.max(1, Math.min(BAND_BLOCKS - 1, Math.floor(BAND_COLUMNS / blockWidth)));
  const end = window.column + window.width;
  for (let column = window.column; column < end;) {
    const next = Math.min(end, (Math.floor(column / blockWidth) + blocks) * blockWidth);
    yield { ...window, column, width: next - column };
    column = next;
  }
}
