import { linkSignals } from "../schedule/deadline.ts";
import type { GiveBack, LentBlock, RasterSource } from "./raster-source.ts";

/** Borrows a block; rejects with the reason of the signal after an abort. */
export type Borrow = (signal: AbortSignal) => Promise<LentBlock>;

/**
 * Borrows blocks concurrently. If one cannot be read, the others are aborted, and the blocks read so far are returned
 * before this throws.
 *
 * @throws CasError upstream_error for the first block that cannot be read
 * @throws the reason of the signal after an abort
 */
export async function borrowBlocks(
  borrows: readonly Borrow[],
  signal: AbortSignal,
): Promise<readonly LentBlock[]> {
  const [only] = borrows;
  if (only !== undefined && borrows.length === 1) return [await only(signal)];
  using reading = linkSignals(signal);
  const reads = borrows.map(async (borrow) => {
    try {
      return await borrow(reading.signal);
    } catch (error) {
      // The first failure is the reason of the abort of all others.
      reading.abort(error);
      throw error;
    }
  });
  const outcomes = await Promise.allSettled(reads);
  const blocks = outcomes.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  if (blocks.length === borrows.length) return blocks;
  giveBack(blocks);
  throw reading.signal.reason as Error;
}

/** Returns a block at once. */
export const giveBackNow: GiveBack = (block) => {
  block[Symbol.dispose]();
};

/** Returns blocks; ignores blocks that were returned before. */
export function giveBack(blocks: readonly LentBlock[]): void {
  for (const block of blocks) block[Symbol.dispose]();
}

/**
 * Borrows a block, also from a source that does not lend blocks.
 *
 * @param later returns the blocks of other rasters of which it is made, by default at once
 */
export async function borrowBlock(
  raster: RasterSource,
  blockColumn: number,
  blockRow: number,
  signal: AbortSignal,
  later?: GiveBack,
): Promise<LentBlock> {
  if (raster.borrowBlock !== undefined)
    return await raster.borrowBlock(blockColumn, blockRow, signal);
  const cells = await raster.readBlock(blockColumn, blockRow, signal, later);
  return { cells, [Symbol.dispose]: () => undefined };
}
