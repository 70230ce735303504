import { linkSignals } from "../schedule/deadline.ts";
import type { LentBlock, RasterSource } from "./raster-source.ts";

/** Borrows a block until it is given back; ends with the reason of the signal once that is aborted. */
export type Borrow = (signal: AbortSignal) => Promise<LentBlock>;

/**
 * Blocks that are read at the same time, for a while. When one cannot be read the others are stopped, and those that were there
 * are given back before this throws.
 *
 * @throws CasError upstream_error for the first that cannot be read, the reason of the signal once it is aborted
 */
export async function borrowBlocks(
  borrows: readonly Borrow[],
  signal: AbortSignal,
): Promise<readonly LentBlock[]> {
  using reading = linkSignals(signal);
  const reads = borrows.map(async (borrow) => {
    try {
      return await borrow(reading.signal);
    } catch (error) {
      // The first failure is the reason of all that it stops.
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

/** Gives blocks back; what was given back before stays so. */
export function giveBack(blocks: readonly LentBlock[]): void {
  for (const block of blocks) block[Symbol.dispose]();
}

/** A block for a while, whether or not its source lends blocks. */
export async function borrowBlock(
  raster: RasterSource,
  blockColumn: number,
  blockRow: number,
  signal: AbortSignal,
): Promise<LentBlock> {
  if (raster.borrowBlock !== undefined)
    return await raster.borrowBlock(blockColumn, blockRow, signal);
  const cells = await raster.readBlock(blockColumn, blockRow, signal);
  return { cells, [Symbol.dispose]: () => undefined };
}
