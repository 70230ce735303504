import type { CellRuns } from "../coverage/cell-runs.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { type Window, windowOf } from "../grid/window.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import { type BlockRuns, RunsByBlock } from "./runs-by-block.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { Pace } from "../schedule/pace.ts";
import { costOfBlock } from "../source/block-cost.ts";
import { borrowBlock } from "../source/raster-source.ts";
import type { Block, LentBlock, RasterSource } from "../source/raster-source.ts";

/** A block of a raster of which an area covers something. */
export interface CoveredBlock {
  /** The covered cells, each run in this block. */
  readonly runs: CellRuns;
  /** To be used before the next is asked for. */
  readonly block: Block;
}

/** Cells and blocks that are read at the same time: enough to use all threads and to fetch neighbours together. */
const CELLS_AT_ONCE = 1024 * 1024;
const BLOCKS_AT_ONCE = 1024;
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

/**
 * The blocks of a raster that an area covers, a few at a time, so memory does not grow with the area.
 *
 * @throws CasError upstream_error for an area that takes more than the allowance has
 */
export async function* coveredBlocks(
  raster: RasterSource,
  area: Coverage,
  yieldIfDue: YieldIfDue,
  allowance: ReadAllowance,
): AsyncGenerator<CoveredBlock> {
  const window = windowOf(area.bounds, raster.grid);
  allowance.refuseLarge(raster.name, window);
  await refuseTooManyBlocks(raster, window, area, yieldIfDue, allowance);
  for await (const covered of coveredBands(raster, window, area, yieldIfDue)) {
    const blocks = covered.inOrder();
    allowance.count(raster.name, blocks.length);
    for (const { batch, bytes } of batchesOf(blocks, raster, allowance.bytesAtOnce)) {
      const room = await allowance.take(raster.name, bytes);
      const reads = batch.map(async ({ blockColumn, blockRow, runs }) => ({
        runs,
        block: await borrowBlock(raster, blockColumn, blockRow),
      }));
      // Where one fails others are still under way.
      const read = await Promise.all(reads).catch((error: unknown) => {
        void Promise.allSettled(reads).then(() => room[Symbol.dispose]());
        throw error;
      });
      try {
        yield* lent(read);
      } finally {
        room[Symbol.dispose]();
      }
    }
  }
}

/** Counts the blocks before the first is read, where the window of the area has more than may be. */
async function refuseTooManyBlocks(
  raster: RasterSource,
  window: Window,
  area: Coverage,
  yieldIfDue: YieldIfDue,
  allowance: ReadAllowance,
): Promise<void> {
  const columns = Math.ceil(window.width / raster.blockWidth) + 1;
  const rows = Math.ceil(window.height / raster.blockHeight) + 1;
  if (columns * rows <= allowance.blocksLeft) return;
  let blocks = 0;
  for await (const covered of coveredBands(raster, window, area, yieldIfDue)) {
    blocks += covered.blocks;
    allowance.refuseBlocks(raster.name, blocks);
  }
}

/** Blocks that are read at the same time, with the bytes that they take together. */
function* batchesOf(blocks: readonly BlockRuns[], raster: RasterSource, mostBytes: number) {
  const cells = raster.blockWidth * raster.blockHeight;
  const most = Math.max(1, Math.min(BLOCKS_AT_ONCE, Math.floor(CELLS_AT_ONCE / cells)));
  let [batch, bytes]: [BlockRuns[], number] = [[], 0];
  for (const block of blocks) {
    const cost = costOfBlock(raster, block.blockColumn, block.blockRow);
    if (batch.length === most || (batch.length > 0 && bytes + cost > mostBytes)) {
      yield { batch, bytes };
      [batch, bytes] = [[], 0];
    }
    batch.push(block);
    bytes += cost;
  }
  if (batch.length > 0) yield { batch, bytes };
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

/**
 * The covered cells of a window by the blocks of the raster, band by band. Where there are very many runs in a row of blocks
 * it comes in several bands, and its blocks are read for each of them.
 */
async function* coveredBands(
  raster: RasterSource,
  window: Window,
  area: Coverage,
  yieldIfDue: YieldIfDue,
): AsyncGenerator<RunsByBlock> {
  const pace = new Pace(yieldIfDue, STEPS_AT_ONCE);
  for (const band of bandsOf(window, raster)) {
    let covered = new RunsByBlock(raster);
    const byBlocks = Math.floor(BAND_BLOCKS / (band.width / raster.blockWidth + 1));
    const rows = Math.max(1, Math.min(Math.floor(COVERED_AT_ONCE / band.width), byBlocks));
    const end = band.row + band.height;
    for (let row = band.row; row < end; row += rows) {
      await yieldIfDue();
      await pace.run(area.cover({ ...band, row, height: Math.min(rows, end - row) }, covered));
      if (covered.runs <= BAND_RUNS) continue;
      yield covered;
      covered = new RunsByBlock(raster);
    }
    if (covered.blocks > 0) yield covered;
  }
}

/** Cuts a window into bands of whole rows of blocks, of some cells or of a single row of blocks. */
function* bandsOf(window: Window, { blockWidth, blockHeight }: RasterSource): Generator<Window> {
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
