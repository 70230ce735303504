import type { Terminal, TerminalOutput } from "./terminal.ts";

/** Whether text may have colours: only for a person, and not with NO_COLOR (https://no-color.org). */
const hasColour = (output: TerminalOutput, { env }: Pick<Terminal, "env">): boolean =>
  output.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";

/** Ways to stress text on an output; without colours text stays as it is. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** The style of an output of a terminal. */
export function styleOf(output: TerminalOutput, terminal: Pick<Terminal, "env">): Style {
  const isOn = hasColour(output, terminal);
  const code = (start: number, end: number) => (text: string) =>
    isOn ? `\u001B[${start}m${text}\u001B[${end}m` : text;
  return { bold: code(1, 22), red: code(31, 39), green: code(32, 39), yellow: code(33, 39) };
}
