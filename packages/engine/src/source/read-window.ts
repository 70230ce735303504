import { blocksOf, type Window } from "../grid/window.ts";
import type { RasterSource } from "./raster-source.ts";

/** The values of a window of whole cells within a raster, row by row; NaN without data. */
export async function readWindow(raster: RasterSource, window: Window): Promise<Float64Array> {
  const { blockWidth, blockHeight, nodata } = raster;
  const values = new Float64Array(window.width * window.height);
  for (const { blockColumn, blockRow, window: part } of blocksOf(window, blockWidth, blockHeight)) {
    const block = await raster.readBlock(blockColumn, blockRow);
    for (let row = part.row; row < part.row + part.height; row++) {
      const from = (row % blockHeight) * blockWidth + (part.column % blockWidth);
      const to = (row - window.row) * window.width + part.column - window.column;
      for (let index = 0; index < part.width; index++) {
        const value = block[from + index] ?? Number.NaN;
        values[to + index] = value === nodata ? Number.NaN : value;
      }
    }
  }
  return values;
}
