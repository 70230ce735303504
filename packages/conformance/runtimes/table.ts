import { isDeepStrictEqual } from "node:util";
import type { Entry } from "./entries.ts";
import type { Cell } from "./programs/programs.ts";

/** A column: the version of a runtime, and its cells by program. */
export interface Column {
  readonly version: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The lines of the README between which the table stands. */
const [BEGIN, END] = ["<!-- runtimes: measured -->", "<!-- runtimes: end -->"];

/** The README with the table that was measured in the place of the one that it has. */
export function withTable(
  readme: string,
  entries: readonly Entry[],
  columns: readonly Column[],
): string {
  const [before, , after] = readme.split(new RegExp(`(?<=${BEGIN}\n)([^]*)(?=${END})`));
  if (before === undefined || after === undefined)
    throw new TypeError(`The README has no lines ${BEGIN} and ${END}`);
  return `${before}\n${tableOf(entries, columns)}\n\n${after}`;
}

function tableOf(entries: readonly Entry[], columns: readonly Column[]): string {
  const notes: string[] = [];
  const rows = entries.map((entry) => [
    `\`${entry.entry}\``,
    ...columns.map(({ cells }) => wordsOf(entry, cells.get(entry.program), notes)),
  ]);
  const table = markdownTable([["", ...columns.map(({ version }) => version)], ...rows]);
  const list = notes.map((note, index) => `${index + 1}. ${note}`);
  return list.length === 0 ? table : `${table}\n\n${list.join("\n")}`;
}

/** A cell: "yes", "yes, over fetch", or "no" with the number of the error's message, which it adds to the notes. */
function wordsOf({ outcome }: Entry, cell: Cell | undefined, notes: string[]): string {
  if (cell === undefined) return "not measured";
  if ("message" in cell) {
    if (!notes.includes(cell.message)) notes.push(cell.message);
    return `no (${notes.indexOf(cell.message) + 1})`;
  }
  const { over, ...rest } = cell.outcome as { readonly over?: string };
  if (!isDeepStrictEqual(rest, outcome)) return "fails";
  return over === "fetch" ? "yes, over `fetch`" : "yes";
}

/** A table whose columns are aligned, as the formatter wants it. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...rows.slice(1).map(line)].join("\n");
}
