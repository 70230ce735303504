import type { Piece } from "./sorted-run.ts";

/** Computes from the distinct values of an area, which it is given in increasing order, and their weights. */
export interface SortedFold {
  /** Takes the next values. */
  add(piece: Piece): void;
  /** All values were added. Returns whether all are needed once more. */
  end(): boolean;
  /** Whether it needs none of the next values. */
  readonly isDone: boolean;
}
