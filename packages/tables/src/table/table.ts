import type { Column, Row } from "./column.ts";
import type { AreaOutcome } from "./outcome.ts";
import type { TableArea } from "./question.ts";

/** A table that is made area by area, so that a million rows need the memory of one. */
export interface Table {
  /** What a row is of: a value, an area, or an area at a time. */
  readonly layout: "long" | "wide" | "by-date";
  /** From left to right. They are fixed when they are first read, or with the first row. */
  readonly columns: readonly Column[];
  /** Whether the columns are fixed. */
  readonly isFixed: boolean;
  /**
   * Takes the properties, time steps and classes of an area before the columns are fixed. The catalog and the calls say most columns:
   * time steps whose dates they do not say, and properties, need one area that has them.
   *
   * @throws {TypeError} when the columns are fixed
   */
  learn(area: TableArea, outcome: AreaOutcome): void;
  /**
   * The rows of an area. What has no column stands in the column `failure` of its row, in words, and so does why a dataset has no
   * value.
   */
  rowsOf(area: TableArea, outcome: AreaOutcome): readonly Row[];
}
