import type { Grid } from "./grid.ts";

/** How many cells of another grid of the same CRS a cell is as large as. */
export function relativeCellSize({ transform: own }: Grid, { transform: other }: Grid): number {
  const ratio = (own.cellWidth * own.cellHeight) / (other.cellWidth * other.cellHeight);
  // Equal but for rounding is equal, so that a single raster keeps its digits.
  return Math.abs(Math.abs(ratio) - 1) < 1e-9 ? 1 : Math.abs(ratio);
}
