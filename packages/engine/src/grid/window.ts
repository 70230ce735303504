import type { Grid } from "./grid.ts";

/** A rectangle of whole cells: columns column..column+width-1, rows row..row+height-1. */
export interface Window {
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in fractional cells. */
export interface GridBounds {
  readonly minColumn: number;
  readonly minRow: number;
  readonly maxColumn: number;
  readonly maxRow: number;
}

/** A block (tile or strip) of a raster, and the part of a window inside it. */
export interface BlockWindow {
  readonly blockColumn: number;
  readonly blockRow: number;
  readonly window: Window;
}

/** The whole cells of a raster that a rectangle touches, so that data and coverage always align. */
export function windowOf(bounds: GridBounds, { width, height }: Grid): Window {
  const column = Math.max(0, Math.floor(bounds.minColumn));
  const row = Math.max(0, Math.floor(bounds.minRow));
  return {
    column,
    row,
    width: Math.max(0, Math.min(width, Math.ceil(bounds.maxColumn)) - column),
    height: Math.max(0, Math.min(height, Math.ceil(bounds.maxRow)) - row),
  };
}

/** The blocks that overlap a window, row by row, each with its part of the window. */
export function* blocksOf(
  window: Window,
  blockWidth: number,
  blockHeight: number,
): Generator<BlockWindow> {
  const endColumn = window.column + window.width;
  const endRow = window.row + window.height;
  for (let row = window.row; row < endRow;) {
    const blockRow = Math.floor(row / blockHeight);
    const nextRow = Math.min(endRow, (blockRow + 1) * blockHeight);
    for (let column = window.column; column < endColumn;) {
      const blockColumn = Math.floor(column / blockWidth);
      const nextColumn = Math.min(endColumn, (blockColumn + 1) * blockWidth);
      yield {
        blockColumn,
        blockRow,
        window: { column, row, width: nextColumn - column, height: nextRow - row },
      };
      column = nextColumn;
    }
    row = nextRow;
  }
}
