import type { RasterSource } from "./raster-source.ts";

/** Bytes of a cell, at most. */
const CELL_BYTES = 8;

/** Most bytes that reading a block takes, whether or not its source says it. */
export const costOfBlock = (raster: RasterSource, blockColumn: number, blockRow: number): number =>
  raster.blockCost?.(blockColumn, blockRow) ?? CELL_BYTES * raster.blockWidth * raster.blockHeight;
