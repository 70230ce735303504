import type { Grid } from "./grid.ts";

/** The area of a cell of a grid, in cells of a reference grid of the same CRS. */
export function relativeCellSize({ transform }: Grid, { transform: reference }: Grid): number {
  const ratio =
    (transform.cellWidth * transform.cellHeight) / (reference.cellWidth * reference.cellHeight);
  // Sizes that differ only by rounding count as equal, so that the result of a single raster stays exact.
  return Math.abs(Math.abs(ratio) - 1) < 1e-9 ? 1 : Math.abs(ratio);
}
