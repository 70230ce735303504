import type { Coverage } from "./coverage/coverage.ts";
import { type BlockWindow, blocksOf, windowOf } from "./grid/window.ts";
import type { Breather } from "./schedule/breather.ts";
import type { Block, RasterSource } from "./source/raster-source.ts";

/** A block of a raster of which an area covers something. */
export interface CoveredBlock {
  readonly part: BlockWindow;
  /** The covered fraction of each cell of the window, row by row. */
  readonly fractions: Float64Array;
  readonly block: Block;
}

/** Cells that are read at the same time: enough to use all threads and to fetch neighbours together. */
const CELLS_AT_ONCE = 1024 * 1024;

/** The blocks of a raster that an area covers, a few at a time, so memory does not grow with the area. */
export async function* coveredBlocks(
  raster: RasterSource,
  area: Coverage,
  breathe: Breather,
): AsyncGenerator<CoveredBlock> {
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / (raster.blockWidth * raster.blockHeight)));
  let covered: Omit<CoveredBlock, "block">[] = [];
  for (const part of blocksOf(
    windowOf(area.bounds, raster.grid),
    raster.blockWidth,
    raster.blockHeight,
  )) {
    await breathe();
    const fractions = area.cover(part.window);
    if (!fractions.some((fraction) => fraction > 0)) continue;
    covered.push({ part, fractions });
    if (covered.length < most) continue;
    yield* await readAll(raster, covered);
    covered = [];
  }
  yield* await readAll(raster, covered);
}

const readAll = (
  raster: RasterSource,
  covered: readonly Omit<CoveredBlock, "block">[],
): Promise<CoveredBlock[]> =>
  Promise.all(
    covered.map(async (one) => ({
      ...one,
      block: await raster.readBlock(one.part.blockColumn, one.part.blockRow),
    })),
  );
