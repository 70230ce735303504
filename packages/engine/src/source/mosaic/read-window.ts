import type { Window } from "../../grid/window.ts";
import type { GiveBack, RasterSource } from "../raster-source.ts";
import { fillCost, fillWindow } from "./fill-window.ts";

/** Maximum bytes that {@link readWindow} needs, including its values. */
export function windowCost(raster: RasterSource, window: Window): number {
  const most = [...rowsOfBlocks(raster, window)].reduce(
    (all, part) => Math.max(all, fillCost(part, { raster, column: 0, row: 0 })),
    0,
  );
  return CELL_BYTES * window.width * window.height + most;
}

const CELL_BYTES = 8;

/**
 * The values of a window of whole cells within a raster, row by row; NaN without data.
 *
 * @param giveBack returns its blocks, by default at once
 */
export async function readWindow(
  raster: RasterSource,
  window: Window,
  signal: AbortSignal,
  giveBack?: GiveBack,
): Promise<Float64Array> {
  const { row: first, width, height } = window;
  const all = new Float64Array(width * height).fill(Number.NaN);
  for (const part of rowsOfBlocks(raster, window)) {
    const start = (part.row - first) * width;
    const values = all.subarray(start, start + part.height * width);
    await fillWindow(values, part, { raster, column: 0, row: 0 }, signal, giveBack);
  }
  return all;
}

/** The parts of a window in each row of blocks: the blocks of all rows together may be far larger than the window. */
function* rowsOfBlocks({ blockHeight }: RasterSource, window: Window): Generator<Window> {
  const end = window.row + window.height;
  for (let row = window.row; row < end;) {
    const next = Math.min(end, (Math.floor(row / blockHeight) + 1) * blockHeight);
    yield { ...window, row, height: next - row };
    row = next;
  }
}
