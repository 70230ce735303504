import type { Readable, Writable } from "node:stream";

/** Where a command prints. */
export interface TerminalOutput extends Writable {
  /** Whether a person reads it; otherwise it is a pipe or a file. */
  readonly isTTY?: boolean | undefined;
  /** Characters of a line of a terminal. */
  readonly columns?: number | undefined;
}

/** What a command has of its process. */
export interface Terminal {
  /** Results, and nothing else. */
  readonly stdout: TerminalOutput;
  /** Progress, warnings and errors. */
  readonly stderr: TerminalOutput;
  /** Input for `-`. */
  readonly stdin: Readable;
  /** Variables of the environment: CAS_BASE_URL, CAS_API_KEY, NO_COLOR. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the command, as Ctrl-C does. */
  readonly signal?: AbortSignal | undefined;
}

/** The terminal of this process. */
export const processTerminal = (signal?: AbortSignal): Terminal => ({
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  signal,
});
