import type { Cell } from "../table/column.ts";
import type { EncoderOf } from "./row-encoder.ts";

/** How a table becomes text for spreadsheets. */
export interface DelimitedOptions {
  /** Begins with a byte order mark, by which Excel knows UTF-8; false by default. */
  readonly bom?: boolean | undefined;
}

/**
 * CSV by RFC 4180, or the same with tabs: lines end with CRLF; cells with delimiters, quotes or line breaks are quoted. Text that a
 * spreadsheet would run as a formula (names and properties come from files of others) is prefixed with an apostrophe, as
 * OWASP advises; numbers are not.
 */
export const delimited =
  (delimiter: "," | "\t"): EncoderOf<DelimitedOptions> =>
  async (columns, output, { bom = false }) => {
    await output.text(
      `${bom ? "\uFEFF" : ""}${lineOf(
        columns.map(({ name }) => name),
        delimiter,
      )}`,
    );
    return {
      row: (row) => output.text(lineOf(row, delimiter)),
      end: () => undefined,
    };
  };

/** Cells as a line of CSV. */
export const csvLine = (cells: readonly Cell[]): string => lineOf(cells, ",");

function lineOf(cells: readonly Cell[], delimiter: "," | "\t"): string {
  const isSpecial = delimiter === "," ? SPECIAL_IN_CSV : SPECIAL_IN_TSV;
  let text = "";
  for (const [index, cell] of cells.entries())
    text += `${index === 0 ? "" : delimiter}${cellText(cell, isSpecial)}`;
  return `${text}\r\n`;
}

const SPECIAL_IN_CSV = /[",\r\n]/;
const SPECIAL_IN_TSV = /["\t\r\n]/;

function cellText(cell: Cell, isSpecial: RegExp): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = isFormula(cell) ? `'${cell}` : cell;
  return isSpecial.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A negative number is none, so that ids such as -12 stay as they are. */
const isFormula = (text: string): boolean =>
  /^[=+\-@\t\r\n]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);
