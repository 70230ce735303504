import { plainText, print } from "./print.ts";
import { styleOf } from "./style.ts";
import type { Terminal } from "./terminal.ts";

/** Characters of a line when a terminal does not say. */
const DEFAULT_COLUMNS = 80;
/** Fewest characters of the last column. */
const LEAST = 12;

/**
 * Prints rows for a person as columns with a head, for a program with tabs between the cells and without a head, as
 * `cut` and `awk` want them.
 */
export async function printTable(
  terminal: Terminal,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { stdout } = terminal;
  const plain = rows.map((row) => row.map(plainText));
  if (stdout.isTTY !== true) {
    for (const row of plain) await print(stdout, `${row.join("\t")}\n`);
    return;
  }
  const { bold } = styleOf(stdout, terminal);
  const lines = alignedLines([head, ...plain], stdout.columns ?? DEFAULT_COLUMNS);
  for (const [index, line] of lines.entries())
    await print(stdout, `${index === 0 ? bold(line) : line}\n`);
}

/** Rows as lines: each column as wide as its widest cell, the last cut at the end of the line. */
function alignedLines(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const count = rows[0]?.length ?? 0;
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const last = Math.max(width - before, LEAST);
  return rows.map((row) =>
    row
      .map((cell, column) => {
        if (column < count - 1) return cell.padEnd(widths[column] ?? 0);
        return cell.length > last ? `${cell.slice(0, last - 1)}…` : cell;
      })
      .join("  ")
      .trimEnd(),
  );
}
