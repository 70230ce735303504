import type { Cell, Column, ColumnNames, Row } from "./column.ts";
import type { Found, ValueFailure } from "./outcome.ts";

/** The columns and rows of a layout, behind the columns of the area. */
export interface Layout {
  /** Takes the values of an area before the columns are made. */
  learn(found: Found): void;
  /** @param offset index of the first column in its table */
  columns(names: ColumnNames, offset: number): readonly Column[];
  /**
   * @param blank makes a row with the cells of the area
   * @param misfits what of the area has no column, in words
   */
  rows(found: Found, blank: () => Cell[], misfits: readonly string[]): readonly Row[];
}

/** The last two columns of all layouts. */
export const LAST_COLUMNS = [
  {
    name: "warnings",
    type: "text",
    role: "about",
    description: "Why values of the row may not be as they seem",
  },
  {
    name: "failure",
    type: "text",
    role: "about",
    description: "Why values of the row are missing, and what has no column",
  },
] as const satisfies readonly Column[];

/** Texts as one cell. */
export const joined = (texts: readonly string[]): string | null =>
  texts.length === 0 ? null : texts.join(" | ");

export const failureText = ({ datasetId, message }: ValueFailure): string =>
  `${datasetId}: ${message}`;
