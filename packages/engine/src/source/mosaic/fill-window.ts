import { blocksOf, type Window } from "../../grid/window.ts";
import { borrowBlock } from "../borrow-block.ts";
import type { RasterSource } from "../raster-source.ts";

/** A raster with its place on a lattice. */
export interface Member {
  readonly raster: RasterSource;
  /** Column and row of its first cell on the lattice. */
  readonly column: number;
  readonly row: number;
}

/** Gives cells that have no value yet those of a member. */
export async function fillWindow(
  cells: Float64Array,
  wanted: Window,
  member: Member,
): Promise<void> {
  const { raster } = member;
  const window = common(wanted, {
    column: member.column,
    row: member.row,
    width: raster.grid.width,
    height: raster.grid.height,
  });
  if (window === undefined) return;
  const own = {
    ...window,
    column: window.column - member.column,
    row: window.row - member.row,
  };
  const parts = [...blocksOf(own, raster.blockWidth, raster.blockHeight)];
  const blocks = await Promise.all(
    parts.map(({ blockColumn, blockRow }) => borrowBlock(raster, blockColumn, blockRow)),
  );
  parts.forEach(({ window: part }, index) => {
    using block = blocks[index];
    for (let row = part.row; row < part.row + part.height; row++) {
      const from = (row % raster.blockHeight) * raster.blockWidth;
      const to = (row + member.row - wanted.row) * wanted.width + member.column - wanted.column;
      for (let column = part.column; column < part.column + part.width; column++) {
        const value = block?.cells[from + (column % raster.blockWidth)] ?? Number.NaN;
        if (value === raster.nodata || !Number.isNaN(cells[to + column])) continue;
        cells[to + column] = value;
      }
    }
  });
}

function common(a: Window, b: Window): Window | undefined {
  const column = Math.max(a.column, b.column);
  const row = Math.max(a.row, b.row);
  const width = Math.min(a.column + a.width, b.column + b.width) - column;
  const height = Math.min(a.row + a.height, b.row + b.height) - row;
  return width > 0 && height > 0 ? { column, row, width, height } : undefined;
}
