import type { CellRuns } from "../coverage/cell-runs.ts";
import { type Borrow, borrowBlocks, giveBack } from "../source/borrow-blocks.ts";
import type { Block, LentBlock, RasterSource } from "../source/raster-source.ts";
import type { ReadAllowance } from "../source/read-allowance.ts";
import type { CoveredBands } from "./covered-bands.ts";
import type { BlockRuns } from "./runs-by-block.ts";
import { type RasterMember, type StoredTogether, storedTogether } from "./stored-together.ts";

/** A stored block that an area covers in part. */
export interface CoveredBlock<Member extends RasterMember> {
  /** The covered cells, as runs within this block. */
  readonly runs: CellRuns;
  /** Valid until the next block is requested. */
  readonly block: Block;
  /** The rasters with cells in it. */
  readonly members: readonly Member[];
}

/** Maximum cells and blocks that are read at the same time: enough to use all threads and to coalesce requests. */
const CELLS_AT_ONCE = 1024 * 1024;
const BLOCKS_AT_ONCE = 1024;

/**
 * The stored blocks of rasters that an area covers, a few at a time, so that memory does not grow with the area. Each
 * is read once for all rasters with cells in it.
 *
 * @param rasters rasters with the layout of the bands
 * @throws CasError upstream_error for an area that exceeds the allowance
 */
export async function* coveredBlocks<Member extends RasterMember>(
  rasters: readonly Member[],
  bands: CoveredBands,
  allowance: ReadAllowance,
): AsyncGenerator<CoveredBlock<Member>> {
  const raster = rasters[0]?.raster;
  if (raster === undefined) return;
  allowance.refuseLarge(raster.name, bands.window);
  const stores = storedTogether(rasters);
  if (mostBlocks(raster, bands) * stores.length > allowance.blocksLeft)
    await refuseTooManyBlocks(raster, stores.length, bands, allowance);
  for await (const blocks of bands) {
    allowance.count(raster.name, blocks.length * stores.length);
    for (const { batch, bytes } of batchesOf(blocks, stores, raster, allowance.bytesAtOnce)) {
      const reservation = await allowance.take(raster.name, bytes);
      let lent: readonly LentBlock[] = [];
      let used = 0;
      try {
        lent = await borrowBlocks(borrowsOf(batch, allowance), allowance.signal);
        for (const { store, block } of batch) {
          const borrowed = lent[used];
          if (borrowed === undefined) break;
          yield { runs: block.runs, block: borrowed.cells, members: store.members };
          used += 1;
          allowance.giveBack(borrowed);
        }
      } finally {
        // All of them when the caller stops.
        giveBack(lent.slice(used));
        reservation[Symbol.dispose]();
      }
    }
  }
}

function borrowsOf(
  batch: readonly BlockToRead<RasterMember>[],
  allowance: ReadAllowance,
): readonly Borrow[] {
  // All time steps and geometries of the request need the same blocks of a mosaic's files.
  const later = (block: LentBlock): void => {
    allowance.giveBack(block);
  };
  return batch.map(
    ({ store, block: { blockColumn, blockRow } }) =>
      (signal) =>
        store.borrow(blockColumn, blockRow, signal, later),
  );
}

/** The most blocks that the window of an area can have. */
const mostBlocks = (
  { blockWidth, blockHeight }: RasterSource,
  { window: { width, height } }: CoveredBands,
): number => (Math.ceil(width / blockWidth) + 1) * (Math.ceil(height / blockHeight) + 1);

/** Counts the covered blocks before the first is read. */
async function refuseTooManyBlocks(
  { name }: RasterSource,
  stores: number,
  bands: CoveredBands,
  allowance: ReadAllowance,
): Promise<void> {
  let blocks = 0;
  for await (const covered of bands) {
    blocks += covered.length * stores;
    allowance.refuseBlocks(name, blocks);
  }
}

/** A block to read, and its store. */
interface BlockToRead<Member extends RasterMember> {
  readonly store: StoredTogether<Member>;
  readonly block: BlockRuns;
}

/** Batches of blocks that are read at the same time, with their total bytes. */
function* batchesOf<Member extends RasterMember>(
  blocks: readonly BlockRuns[],
  stores: readonly StoredTogether<Member>[],
  { blockWidth, blockHeight }: RasterSource,
  mostBytes: number,
): Generator<{ readonly batch: readonly BlockToRead<Member>[]; readonly bytes: number }> {
  const byCells = Math.floor(CELLS_AT_ONCE / (blockWidth * blockHeight));
  const most = Math.max(1, Math.min(BLOCKS_AT_ONCE, byCells));
  let [batch, bytes]: [BlockToRead<Member>[], number] = [[], 0];
  for (const block of blocks)
    for (const store of stores) {
      const cost = store.cost(block.blockColumn, block.blockRow);
      if (batch.length === most || (batch.length > 0 && bytes + cost > mostBytes)) {
        yield { batch, bytes };
        [batch, bytes] = [[], 0];
      }
      batch.push({ store, block });
      bytes += cost;
    }
  if (batch.length > 0) yield { batch, bytes };
}
