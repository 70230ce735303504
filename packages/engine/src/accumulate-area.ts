import type { Coverage } from "./coverage/coverage.ts";
import { blocksOf, type Window, windowOf } from "./grid/window.ts";
import type { Breather } from "./schedule/breather.ts";
import type { Block, RasterSource } from "./source/raster-source.ts";
import type { Accumulator } from "./statistics/accumulator.ts";

/** What takes the cells, and the weight of a whole cell by its row where it is not 1. */
export interface Taker {
  readonly accumulator: Accumulator;
  readonly weightOfRow: ((row: number) => number) | undefined;
}

/**
 * Gives a statistic the cells of a raster that an area covers, block by block, so memory does not grow with the area.
 * Tells the covered area of valid cells, in cells.
 */
export async function accumulateArea(
  raster: RasterSource,
  area: Coverage,
  taker: Taker,
  breathe: Breather,
): Promise<number> {
  const window = windowOf(area.bounds, raster.grid);
  let covered = 0;
  for (const part of blocksOf(window, raster.blockWidth, raster.blockHeight)) {
    await breathe();
    const fractions = area.cover(part.window);
    if (!fractions.some((fraction) => fraction > 0)) continue;
    const block = await raster.readBlock(part.blockColumn, part.blockRow);
    covered += accumulateBlock(raster, block, part.window, fractions, taker);
  }
  return covered;
}

function accumulateBlock(
  { blockWidth, blockHeight, nodata }: RasterSource,
  block: Block,
  { column, row, width, height }: Window,
  fractions: Float64Array,
  { accumulator, weightOfRow }: Taker,
): number {
  let covered = 0;
  for (let y = 0; y < height; y++) {
    const cellOfRow = ((row + y) % blockHeight) * blockWidth + (column % blockWidth);
    const weight = weightOfRow === undefined ? 1 : weightOfRow(row + y);
    const fractionOfRow = y * width;
    for (let x = 0; x < width; x++) {
      const fraction = fractions[fractionOfRow + x] ?? 0;
      if (fraction <= 0) continue;
      const value = block[cellOfRow + x] ?? Number.NaN;
      if (value === nodata || Number.isNaN(value)) continue;
      covered += fraction;
      accumulator.add(value, fraction * weight);
    }
  }
  return covered;
}
