import type { Coverage } from "../coverage/coverage.ts";
import { type Window, windowOf } from "../grid/window.ts";
import { Pace } from "../schedule/pace.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { type BlockRuns, RunsByBlock } from "./runs-by-block.ts";

/** The grid of a raster and the size of its blocks. */
export type RasterLayout = Pick<RasterSource, "grid" | "blockWidth" | "blockHeight">;

/** Maximum cells of a band, whose covered cells are in memory at the same time; one row of blocks may have more. */
const BAND_CELLS = 512 * 1024;
/** Maximum blocks of a band, and maximum runs of covered cells. */
const BAND_BLOCKS = 16 * 1024;
const BAND_RUNS = 1024 * 1024;
/** Maximum columns of a band; one block may be wider. */
const BAND_COLUMNS = 2 * 1024 * 1024;
/** Maximum cells of a window whose coverage is computed at once: some milliseconds. */
const COVERED_AT_ONCE = 128 * 1024;
/** Steps of coverage between two pauses, each an edge or a cell that an edge crosses: one to two milliseconds. */
export const STEPS_AT_ONCE = 32 * 1024;
/** Maximum runs, about 20 bytes each, of bands that are cached for the next steps on the same grid. */
const CACHED_RUNS = 8 * 1024;

/**
 * The covered cells of an area by the blocks of a raster, band by band. The cells of a small area are computed once;
 * those of a large area again in each iteration, so that memory does not grow with the area.
 */
export class CoveredBands {
  /** The window of the area in the raster. */
  readonly window: Window;
  readonly #layout: RasterLayout;
  readonly #area: Coverage;
  readonly #yieldIfDue: YieldIfDue;
  #cached: readonly (readonly BlockRuns[])[] | undefined;

  constructor(layout: RasterLayout, area: Coverage, yieldIfDue: YieldIfDue) {
    this.window = windowOf(area.bounds, layout.grid);
    this.#layout = layout;
    this.#area = area;
    this.#yieldIfDue = yieldIfDue;
  }

  /**
   * The covered blocks of each band, row by row. A row of blocks with very many runs is split into several bands, and its
   * blocks are read for each of them.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<readonly BlockRuns[]> {
    if (this.#cached !== undefined) {
      yield* this.#cached;
      return;
    }
    const bands: (readonly BlockRuns[])[] = [];
    let runs = 0;
    const collected = (covered: RunsByBlock): readonly BlockRuns[] => {
      const blocks = covered.inOrder();
      runs += covered.runs;
      if (runs <= CACHED_RUNS) bands.push(blocks);
      else bands.length = 0;
      return blocks;
    };
    const pace = new Pace(this.#yieldIfDue, STEPS_AT_ONCE);
    const { blockWidth } = this.#layout;
    for (const band of bandsOf(this.window, this.#layout)) {
      let covered = new RunsByBlock(this.#layout);
      const byBlocks = Math.floor(BAND_BLOCKS / (band.width / blockWidth + 1));
      const rows = Math.max(1, Math.min(Math.floor(COVERED_AT_ONCE / band.width), byBlocks));
      const end = band.row + band.height;
      for (let row = band.row; row < end; row += rows) {
        await this.#yieldIfDue();
        const part = { ...band, row, height: Math.min(rows, end - row) };
        await pace.run(this.#area.cover(part, covered));
        if (covered.runs <= BAND_RUNS) continue;
        yield collected(covered);
        covered = new RunsByBlock(this.#layout);
      }
      if (covered.blocks > 0) yield collected(covered);
    }
    if (runs <= CACHED_RUNS) this.#cached = bands;
  }
}

/** Splits a window into bands of complete rows of blocks, up to a number of cells, or one row of blocks. */
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

/** Splits a very wide window into pieces of complete blocks: all cells of a row are in memory at the same time. */
function* columnsOf(window: Window, blockWidth: number): Generator<Window> {
  const blocks = Math.max(1, Math.min(BAND_BLOCKS - 1, Math.floor(BAND_COLUMNS / blockWidth)));
  const end = window.column + window.width;
  for (let column = window.column; column < end;) {
    const next = Math.min(end, (Math.floor(column / blockWidth) + blocks) * blockWidth);
    yield { ...window, column, width: next - column };
    column = next;
  }
}
