import type { CellRuns } from "../coverage/cell-runs.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { type Window, windowOf } from "../grid/window.ts";
import { type BlockRuns, RunsByBlock } from "./runs-by-block.ts";
import type { Breather } from "../schedule/yield-to-event-loop.ts";
import { borrowBlock } from "../source/borrow-block.ts";
import type { Block, LentBlock, RasterSource } from "../source/raster-source.ts";

/** A block of a raster of which an area covers something. */
export interface CoveredBlock {
  /** The covered cells, each run in this block. */
  readonly runs: CellRuns;
  /** To be used before the next is asked for. */
  readonly block: Block;
}

type Shape = Pick<RasterSource, "blockWidth" | "blockHeight">;

/** Cells that are read at the same time: enough to use all threads and to fetch neighbours together. */
const CELLS_AT_ONCE = 1024 * 1024;
/** Most cells of a band, whose covered cells are in memory at the same time; a row of blocks may have more. */
const BAND_CELLS = 512 * 1024;
/** Most cells of a window whose coverage is computed at once: some milliseconds, as long as its edges are not very many. */
const COVERED_AT_ONCE = 128 * 1024;

/** The blocks of a raster that an area covers, a few at a time, so memory does not grow with the area. */
export async function* coveredBlocks(
  raster: RasterSource,
  area: Coverage,
  breathe: Breather,
): AsyncGenerator<CoveredBlock> {
  const { blockWidth, blockHeight, grid } = raster;
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / (blockWidth * blockHeight)));
  for (const band of bandsOf(windowOf(area.bounds, grid), raster)) {
    const covered = await coverBand(band, area, raster, breathe);
    for (let start = 0; start < covered.length; start += most)
      yield* lent(
        await Promise.all(
          covered.slice(start, start + most).map(async ({ blockColumn, blockRow, runs }) => ({
            runs,
            block: await borrowBlock(raster, blockColumn, blockRow),
          })),
        ),
      );
  }
}

/** Blocks that were borrowed, each given back before the next. */
function* lent(
  blocks: readonly { readonly runs: CellRuns; readonly block: LentBlock }[],
): Generator<CoveredBlock> {
  for (const { runs, block } of blocks) {
    using borrowed = block;
    yield { runs, block: borrowed.cells };
  }
}

/** Cuts a window into bands of whole rows of blocks, of some cells or of a single row of blocks. */
function* bandsOf(
  { column, row, width, height }: Window,
  { blockHeight }: Shape,
): Generator<Window> {
  const blockRows = Math.max(1, Math.floor(BAND_CELLS / (Math.max(1, width) * blockHeight)));
  const end = width > 0 ? row + height : row;
  for (let start = row; start < end;) {
    const next = (Math.floor(start / blockHeight) + blockRows) * blockHeight;
    yield { column, row: start, width, height: Math.min(end, next) - start };
    start = next;
  }
}

/** The blocks of a band that an area covers, row by row, with the cells that it covers. */
async function coverBand(
  band: Window,
  area: Coverage,
  raster: RasterSource,
  breathe: Breather,
): Promise<readonly BlockRuns[]> {
  const covered = new RunsByBlock(raster);
  const rows = Math.max(1, Math.floor(COVERED_AT_ONCE / band.width));
  const end = band.row + band.height;
  for (let row = band.row; row < end; row += rows) {
    await breathe();
    area.cover({ ...band, row, height: Math.min(rows, end - row) }, covered);
  }
  return covered.inOrder();
}
