import { EXIT_CODES, type ExitCode, processTerminal, runCas, type Terminal } from "@cas/cli";

export const terminal: Terminal = processTerminal();
export const listed: Promise<ExitCode> = runCas(["datasets", "--json"], terminal);
export const isPartial = (code: ExitCode) => code === EXIT_CODES.partial;
