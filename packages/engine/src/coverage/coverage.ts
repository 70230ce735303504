import type { GridBounds, Window } from "../grid/window.ts";
import type { RunTaker } from "./cell-runs.ts";

/** An area in the cells of a raster, of which the covered fraction of every cell can be told. */
export interface Coverage {
  /** What the area reaches, in fractional cells; may lie outside the raster. */
  readonly bounds: GridBounds;
  /** The whole area in cells, the part outside the raster included. */
  readonly area: number;
  /** The parts of {@link area}, each in some milliseconds, where cells are counted row by row. */
  readonly areaParts?: () => Iterable<number>;
  /**
   * Gives the cells of a window that are covered, row by row and from left to right. Rows and columns are those of the
   * raster.
   *
   * It is meant to be asked for bands of rows from the top down, each as wide as the area: that costs the least.
   */
  readonly cover: (window: Window, taker: RunTaker) => void;
}
