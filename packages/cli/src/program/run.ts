import type { Terminal } from "../terminal/terminal.ts";
import type { ExitCode } from "./exit-codes.ts";

/** Runs the action of a command and keeps its exit code. */
export type Run = (action: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>;
