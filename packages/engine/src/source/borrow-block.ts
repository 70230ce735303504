import type { LentBlock, RasterSource } from "./raster-source.ts";

/** A block for a while, whether or not its source lends blocks. */
export async function borrowBlock(
  raster: RasterSource,
  blockColumn: number,
  blockRow: number,
): Promise<LentBlock> {
  if (raster.borrowBlock !== undefined) return await raster.borrowBlock(blockColumn, blockRow);
  const cells = await raster.readBlock(blockColumn, blockRow);
  return { cells, [Symbol.dispose]: () => undefined };
}
