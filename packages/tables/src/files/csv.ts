import { type Cell, rowsOf, type Table } from "../table/table.ts";

/**
 * A table as CSV by RFC 4180: lines end with CRLF; cells with commas, quotes or line breaks are quoted. Text that a
 * spreadsheet would run as a formula (names of areas come from files of others) is prefixed with an apostrophe, as OWASP
 * advises; numbers are not.
 */
export function toCsv(table: Table): string {
  const header = table.columns.map(({ name }) => name);
  return [header, ...rowsOf(table)].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
