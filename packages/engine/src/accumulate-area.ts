import type { Coverage } from "./coverage/coverage.ts";
import { coveredBlocks } from "./covered-blocks.ts";
import type { Window } from "./grid/window.ts";
import type { Breather } from "./schedule/breather.ts";
import type { Block, RasterSource } from "./source/raster-source.ts";
import type { Accumulator } from "./statistics/accumulator.ts";

/** Gives a statistic the cells of a raster that an area covers, block by block, so memory does not grow with the area. */
export async function accumulateArea(
  raster: RasterSource,
  area: Coverage,
  accumulator: Accumulator,
  breathe: Breather,
): Promise<void> {
  for await (const { part, fractions, block } of coveredBlocks(raster, area, breathe)) {
    await breathe();
    accumulateBlock(raster, block, part.window, fractions, accumulator);
  }
}

function accumulateBlock(
  { blockWidth, blockHeight, nodata }: RasterSource,
  block: Block,
  { column, row, width, height }: Window,
  fractions: Float64Array,
  accumulator: Accumulator,
): void {
  for (let y = 0; y < height; y++) {
    const cellOfRow = ((row + y) % blockHeight) * blockWidth + (column % blockWidth);
    for (let x = 0; x < width; x++) {
      const fraction = fractions[y * width + x] ?? 0;
      if (fraction <= 0) continue;
      const value = block[cellOfRow + x] ?? Number.NaN;
      if (value !== nodata && !Number.isNaN(value)) accumulator.add(value, fraction);
    }
  }
}
