import { projectionOf } from "../projection/projection.ts";
import type { Grid } from "./grid.ts";

/** The area of a cell of a grid, in cells of a reference grid; both in units of the same kind. */
export function relativeCellSize(grid: Grid, reference: Grid): number {
  const ratio = cellSize(grid, reference.crs) / cellSize(reference, grid.crs);
  // Sizes that differ only by rounding count as equal, so that the result of a single raster stays exact.
  return Math.abs(ratio - 1) < 1e-9 ? 1 : ratio;
}

/** The area of a cell; in square metres (or degrees) beside a grid of another CRS, which may have other units. */
function cellSize({ transform, crs }: Grid, otherCrs: string): number {
  const size = Math.abs(transform.cellWidth * transform.cellHeight);
  if (crs === otherCrs) return size;
  const { unit = 1, affine } = projectionOf(crs)?.definition ?? {};
  const ofRotated =
    affine === undefined ? 1 : Math.abs(affine[1] * affine[5] - affine[2] * affine[4]);
  return size * ofRotated * unit ** 2;
}
