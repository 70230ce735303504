import { blocksOf, type BlockWindow, type Window } from "../../grid/window.ts";
import { costOfBlock } from "../block-cost.ts";
import { createYieldIfDue, type YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { borrowBlock, borrowBlocks, giveBackNow } from "../borrow-blocks.ts";
import type { Block, GiveBack, RasterSource } from "../raster-source.ts";

/** A raster and its position on a lattice. */
export interface Member {
  readonly raster: RasterSource;
  /** Column and row of its first cell on the lattice. */
  readonly column: number;
  readonly row: number;
}

/**
 * Fills the cells of a window that have no value yet with the values of a member.
 *
 * @param giveBack returns its blocks, e.g. later for a request that needs them again
 */
export async function fillWindow(
  cells: Float64Array,
  window: Window,
  member: Member,
  signal: AbortSignal,
  giveBack: GiveBack = giveBackNow,
): Promise<void> {
  const { raster } = member;
  const overlap = overlapWithMember(window, member);
  if (overlap === undefined) return;
  const yieldIfDue = createYieldIfDue(signal);
  for (const parts of batchesOf(overlap, raster)) {
    const borrows = parts.map(
      ({ blockColumn, blockRow }) =>
        (until: AbortSignal) =>
          borrowBlock(raster, blockColumn, blockRow, until, giveBack),
    );
    const blocks = await borrowBlocks(borrows, signal);
    try {
      for (const [index, { window: part }] of parts.entries()) {
        const block = blocks[index]?.cells;
        if (block !== undefined) await fillPart({ cells, window, member }, part, block, yieldIfDue);
      }
    } finally {
      blocks.forEach(giveBack);
    }
  }
}

/** Cells between two looks at the clock. */
const CELLS_BETWEEN = 64 * 1024;

/** Fills the cells of a part with those of its block. */
async function fillPart(
  { cells, window, member }: { cells: Float64Array; window: Window; member: Member },
  part: Window,
  block: Block,
  yieldIfDue: YieldIfDue,
): Promise<void> {
  const { blockWidth, blockHeight, nodata } = member.raster;
  const rowsBetween = Math.ceil(CELLS_BETWEEN / part.width);
  for (let row = part.row; row < part.row + part.height; row++) {
    if ((row - part.row) % rowsBetween === 0) await yieldIfDue();
    const from = (row % blockHeight) * blockWidth;
    const to = (row + member.row - window.row) * window.width + member.column - window.column;
    for (let column = part.column; column < part.column + part.width; column++) {
      const value = block[from + (column % blockWidth)] ?? Number.NaN;
      if (value === nodata || !Number.isNaN(cells[to + column])) continue;
      cells[to + column] = value;
    }
  }
}

/** Maximum bytes that {@link fillWindow} holds at the same time for the blocks of a member. */
export function fillCost(window: Window, member: Member): number {
  const overlap = overlapWithMember(window, member);
  let most = 0;
  if (overlap !== undefined)
    for (const parts of batchesOf(overlap, member.raster))
      most = Math.max(
        most,
        parts.reduce(
          (sum, { blockColumn, blockRow }) =>
            sum + costOfBlock(member.raster, blockColumn, blockRow),
          0,
        ),
      );
  return most;
}

/** Maximum blocks read at the same time, and maximum cells of them: enough to coalesce requests for neighbours. */
const BLOCKS_AT_ONCE = 256;
const CELLS_AT_ONCE = 4 * 1024 * 1024;

/** The blocks of a window in batches. */
function* batchesOf(window: Window, raster: RasterSource): Generator<readonly BlockWindow[]> {
  const { blockWidth, blockHeight } = raster;
  const byCells = Math.floor(CELLS_AT_ONCE / (blockWidth * blockHeight));
  const most = Math.max(1, Math.min(BLOCKS_AT_ONCE, byCells));
  let parts: BlockWindow[] = [];
  for (const part of blocksOf(window, blockWidth, blockHeight)) {
    parts.push(part);
    if (parts.length < most) continue;
    yield parts;
    parts = [];
  }
  if (parts.length > 0) yield parts;
}

/** The part of a window inside a member, in cells of the member. */
function overlapWithMember(window: Window, { raster, column, row }: Member): Window | undefined {
  const { width, height } = raster.grid;
  const overlap = intersection(window, { column, row, width, height });
  return overlap && { ...overlap, column: overlap.column - column, row: overlap.row - row };
}

function intersection(a: Window, b: Window): Window | undefined {
  const column = Math.max(a.column, b.column);
  const row = Math.max(a.row, b.row);
  const width = Math.min(a.column + a.width, b.column + b.width) - column;
  const height = Math.min(a.row + a.height, b.row + b.height) - row;
  return width > 0 && height > 0 ? { column, row, width, height } : undefined;
}
