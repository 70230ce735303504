import type { Window } from "../../grid/window.ts";
import type { RasterSource } from "../raster-source.ts";
import { fillWindow } from "./fill-window.ts";

/** The values of a window of whole cells within a raster, row by row; NaN without data. */
export async function readWindow(raster: RasterSource, window: Window): Promise<Float64Array> {
  const { column, row: first, width, height } = window;
  const values = new Float64Array(width * height).fill(Number.NaN);
  // A row of blocks at a time: those of all rows may be far more than the window.
  for (let row = first; row < first + height;) {
    const next = (Math.floor(row / raster.blockHeight) + 1) * raster.blockHeight;
    const end = Math.min(first + height, next);
    const part = values.subarray((row - first) * width, (end - first) * width);
    const wanted = { column, row, width, height: end - row };
    await fillWindow(part, wanted, { raster, column: 0, row: 0 });
    row = end;
  }
  return values;
}
