import { withAffine } from "../projection/affine.ts";
import type { Grid } from "./grid.ts";

/**
 * The grid of a rotated or sheared raster in a CRS of its own: coordinates count its columns and rows, and the CRS
 * converts them. All that is computed on grids then holds for it too. Any other grid is returned as it is.
 */
export function alignedGrid(grid: Grid): Grid {
  const { originX, originY, cellWidth, cellHeight, rotation } = grid.transform;
  if (rotation === undefined) return grid;
  const { rowX, columnY } = rotation;
  return {
    ...grid,
    crs: withAffine(grid.crs, [originX, cellWidth, rowX, originY, columnY, cellHeight]),
    transform: { originX: 0, originY: 0, cellWidth: 1, cellHeight: 1 },
  };
}
