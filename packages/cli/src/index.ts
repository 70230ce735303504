/**
 * The command `cas`.
 *
 * @module @cas/cli
 */
export { runCas, runProcess } from "./run-cas.ts";
export { EXIT_CODES, type ExitCode } from "./program/exit-codes.ts";
export { processTerminal, type Terminal, type TerminalOutput } from "./terminal/terminal.ts";
