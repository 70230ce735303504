import { CellRuns } from "./coverage/cell-runs.ts";
import type { Coverage } from "./coverage/coverage.ts";
import { type Window, windowOf } from "./grid/window.ts";
import type { Breather } from "./schedule/breather.ts";
import type { Block, LentBlock, RasterSource } from "./source/raster-source.ts";

/** A block of a raster of which an area covers something. */
export interface CoveredBlock {
  /** The covered cells, each run in this block. */
  readonly runs: CellRuns;
  /** To be used before the next is asked for. */
  readonly block: Block;
}

type Shape = Pick<RasterSource, "blockWidth" | "blockHeight">;

/** Cells that are read at the same time: enough to use all threads and to fetch neighbours together. */
const CELLS_AT_ONCE = 1024 * 1024;
/** Most cells of a window whose coverage is computed at once. */
const COVERED_AT_ONCE = 512 * 1024;

/** The blocks of a raster that an area covers, a few at a time, so memory does not grow with the area. */
export async function* coveredBlocks(
  raster: RasterSource,
  area: Coverage,
  breathe: Breather,
): AsyncGenerator<CoveredBlock> {
  const { blockWidth, blockHeight, grid } = raster;
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / (blockWidth * blockHeight)));
  for (const band of bandsOf(windowOf(area.bounds, grid), raster)) {
    const covered = await coverBand(band, area, raster, breathe);
    for (let start = 0; start < covered.length; start += most)
      yield* lent(
        await Promise.all(
          covered.slice(start, start + most).map(async ({ blockColumn, blockRow, runs }) => ({
            runs,
            block: await borrow(raster, blockColumn, blockRow),
          })),
        ),
      );
  }
}

async function borrow(raster: RasterSource, column: number, row: number): Promise<LentBlock> {
  if (raster.borrowBlock !== undefined) return await raster.borrowBlock(column, row);
  return { cells: await raster.readBlock(column, row), [Symbol.dispose]: () => undefined };
}

/** Blocks that were borrowed, each given back before the next. */
function* lent(
  blocks: readonly { readonly runs: CellRuns; readonly block: LentBlock }[],
): Generator<CoveredBlock> {
  for (const { runs, block } of blocks) {
    using borrowed = block;
    yield { runs, block: borrowed.cells };
  }
}

/** Cuts a window into bands of whole rows of blocks, of as many cells as are covered at once or of a single row of blocks. */
function* bandsOf(
  { column, row, width, height }: Window,
  { blockHeight }: Shape,
): Generator<Window> {
  const blockRows = Math.max(1, Math.floor(COVERED_AT_ONCE / (Math.max(1, width) * blockHeight)));
  const end = width > 0 ? row + height : row;
  for (let start = row; start < end;) {
    const next = (Math.floor(start / blockHeight) + blockRows) * blockHeight;
    yield { column, row: start, width, height: Math.min(end, next) - start };
    start = next;
  }
}

interface CoveredPlace {
  readonly blockColumn: number;
  readonly blockRow: number;
  readonly runs: CellRuns;
}

/** The blocks of a band that an area covers, row by row, with the cells that it covers. */
async function coverBand(
  band: Window,
  area: Coverage,
  { blockWidth, blockHeight }: Shape,
  breathe: Breather,
): Promise<readonly CoveredPlace[]> {
  const places = new Map<number, CoveredPlace>();
  const blocksPerRow = Math.ceil((band.column + band.width) / blockWidth);
  const rows = Math.max(1, Math.floor(COVERED_AT_ONCE / band.width));
  for (let row = band.row; row < band.row + band.height; row += rows) {
    await breathe();
    const height = Math.min(rows, band.row + band.height - row);
    const runs = area.cover({ ...band, row, height });
    for (let run = 0; run < runs.size; run++) add(runs, run);
  }
  return [...places].toSorted(([a], [b]) => a - b).map(([, place]) => place);

  /** A run may pass several blocks. */
  function add(runs: CellRuns, run: number): void {
    const [row, end] = [runs.row(run), runs.end(run)];
    const blockRow = Math.floor(row / blockHeight);
    for (let from = runs.from(run); from < end;) {
      const blockColumn = Math.floor(from / blockWidth);
      const next = Math.min(end, (blockColumn + 1) * blockWidth);
      placeOf(blockColumn, blockRow).runs.add(row, from, next, runs.fraction(run));
      from = next;
    }
  }

  function placeOf(blockColumn: number, blockRow: number): CoveredPlace {
    const key = blockRow * blocksPerRow + blockColumn;
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = { blockColumn, blockRow, runs: new CellRuns() };
    places.set(key, place);
    return place;
  }
}
