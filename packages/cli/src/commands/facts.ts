import { plainText, print } from "../terminal/print.ts";
import { styleOf } from "../terminal/style.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** A name and its value; without a value it is not shown. */
export type Fact = readonly [name: string, value: string];

/** Prints the facts that have a value, one a line. */
export async function printFacts(terminal: Terminal, facts: readonly Fact[]): Promise<void> {
  const { stdout } = terminal;
  const { bold } = styleOf(stdout, terminal);
  const shown = facts.filter(([, value]) => value !== "");
  const width = Math.max(...shown.map(([name]) => name.length));
  for (const [name, value] of shown) {
    const line =
      stdout.isTTY === true
        ? `${bold(name.padEnd(width))}  ${plainText(value)}`
        : `${plainText(name)}\t${plainText(value)}`;
    await print(stdout, `${line}\n`);
  }
}
