import type { RasterSource } from "./raster-source.ts";

/** Maximum bytes of a cell. */
const CELL_BYTES = 8;

/** Maximum bytes that a read of a block needs: as stated by the source, or the size of its cells. */
export const costOfBlock = (raster: RasterSource, blockColumn: number, blockRow: number): number =>
  raster.blockCost?.(blockColumn, blockRow) ?? CELL_BYTES * raster.blockWidth * raster.blockHeight;
