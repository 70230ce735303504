import type { GridBounds, Window } from "../grid/window.ts";
import type { Steps } from "../schedule/pace.ts";
import type { RunTaker } from "./cell-runs.ts";

/** An area in the cells of a raster, of which the covered fraction of every cell can be told. */
export interface Coverage {
  /** What the area reaches, in fractional cells; may lie outside the raster. */
  readonly bounds: GridBounds;
  /** Measures the whole area in cells, the part outside the raster included. A step is a cell or an edge. */
  readonly area: () => Steps<number>;
  /**
   * Gives the cells of a window that are covered, row by row and from left to right. Rows and columns are those of the
   * raster. A step is a cell or an edge.
   *
   * It is meant to be asked for bands of rows from the top down, each as wide as the area: that costs the least. One
   * window must be done before the next is begun.
   */
  readonly cover: (window: Window, taker: RunTaker) => Steps;
}
