import type { GridBounds, Window } from "../grid/window.ts";
import type { Steps } from "../schedule/pace.ts";
import type { RunConsumer } from "./cell-runs.ts";

/** An area in the cells of a raster: gives the coverage fraction of every cell. */
export interface Coverage {
  /** Bounds of the area in fractional cells; may lie outside the raster. */
  readonly bounds: GridBounds;
  /** Measures the whole area in cells, the part outside the raster included. A step is a cell or an edge. */
  readonly area: () => Steps<number>;
  /**
   * Emits the covered cells of a window, row by row and from left to right. Rows and columns are those of the raster. A
   * step is a cell or an edge.
   *
   * Cheapest when called for bands of rows from the top down, each as wide as the area. Finish one window before you
   * start the next.
   */
  readonly cover: (window: Window, consumer: RunConsumer) => Steps;
}
