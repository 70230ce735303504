import type { GridBounds, Window } from "../grid/window.ts";

/** An area in the cells of a raster, of which the covered fraction of every cell can be told. */
export interface Coverage {
  /** What the area reaches, in fractional cells; may lie outside the raster. */
  readonly bounds: GridBounds;
  /** The whole area in cells, the part outside the raster included. */
  readonly area: number;
  /** The covered fraction (0 to 1) of each cell of a window, row by row. */
  readonly cover: (window: Window) => Float64Array;
}
