import { once } from "node:events";
import type { TerminalOutput } from "./terminal.ts";

/** Writes text, and waits when the reader is slower. */
export async function print(output: TerminalOutput, text: string): Promise<void> {
  if (!output.write(text)) await once(output, "drain");
}

/** Writes a value as JSON with a line for each member. */
export const printJson = (output: TerminalOutput, value: unknown): Promise<void> =>
  print(output, `${JSON.stringify(value, null, 2)}\n`);

/** Words of a catalog or a file on one line, without codes that a terminal would obey. */
export const plainText = (text: string): string =>
  text.replaceAll(/[\p{Control}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ");
