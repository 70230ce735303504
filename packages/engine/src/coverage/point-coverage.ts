import type { Grid } from "../grid/grid.ts";
import { columnAt, rowAt } from "../grid/grid.ts";
import type { Coverage } from "./coverage.ts";

/**
 * The coverage of a point: the whole cell that contains it. A point on an edge between cells belongs to the cell with
 * the greater column or row, a point on the last edge of the raster to the last cell.
 */
export function pointCoverage(x: number, y: number, { transform, width, height }: Grid): Coverage {
  const column = cellAt(columnAt(transform, x), width);
  const row = cellAt(rowAt(transform, y), height);
  return {
    bounds: { minColumn: column, minRow: row, maxColumn: column + 1, maxRow: row + 1 },
    *area() {
      yield 1;
      return 1;
    },
    *cover(window, consumer) {
      const isIn = (position: number, first: number, size: number): boolean =>
        position >= first && position < first + size;
      if (isIn(column, window.column, window.width) && isIn(row, window.row, window.height))
        consumer.add(row, column, column + 1, 1);
      yield 1;
    },
  };
}

const cellAt = (position: number, size: number): number =>
  position === size ? size - 1 : Math.floor(position);
