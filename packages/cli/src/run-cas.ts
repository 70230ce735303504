import { isCasError } from "@cas/models";
import { CommanderError } from "commander";
import { createProgram } from "./create-program.ts";
import { exitCodeOf, messageOf } from "./program/command-error.ts";
import { EXIT_CODES, type ExitCode } from "./program/exit-codes.ts";
import { plainText, print } from "./terminal/print.ts";
import { styleOf } from "./terminal/style.ts";
import { processTerminal, type Terminal } from "./terminal/terminal.ts";

/**
 * Runs the command `cas`.
 *
 * @param words the words after `cas`, e.g. `["datasets", "rain", "--json"]`
 * @param terminal what it prints to and reads from; default that of this process
 * @returns the exit code; failures are printed, and thrown only if they are bugs of this program
 */
export async function runCas(
  words: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  const { stdout, stderr } = terminal;
  let exitCode: ExitCode = EXIT_CODES.ok;
  const program = createProgram(async (action) => {
    exitCode = await action(terminal);
  });
  const printed: [Terminal["stdout"], string][] = [];
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap((one) => one.commands),
  ])
    command.exitOverride().configureOutput({
      writeOut: (text) => printed.push([stdout, text]),
      writeErr: (text) => printed.push([stderr, text]),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    exitCode = await reportError(error, terminal);
  }
  for (const [output, text] of printed) await print(output, text);
  return exitCode;
}

async function reportError(error: unknown, terminal: Terminal): Promise<ExitCode> {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.usage;
  if (isClosedPipe(error)) return EXIT_CODES.ok;
  const isStopped = terminal.signal?.aborted === true;
  if (isStopped && (isCasError(error, "aborted") || error === terminal.signal?.reason)) {
    await print(terminal.stderr, "Stopped.\n");
    return EXIT_CODES.stopped;
  }
  const code = exitCodeOf(error);
  if (code === undefined) throw error;
  const { red } = styleOf(terminal.stderr, terminal);
  await print(terminal.stderr, `${red("Error:")} ${plainText(messageOf(error))}\n`);
  return code;
}

/** Whether the reader of a pipe has left, e.g. `head`, which has all that it wants. */
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EPIPE";

/**
 * Runs the command with the words and the terminal of this process, and sets its exit code. Ctrl-C and SIGTERM end the work;
 * a second signal ends the process at once.
 */
export async function runProcess(): Promise<void> {
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  // A reader that leaves (`cas datasets | head -1`) has what it wants: the command ends without a word.
  for (const output of [process.stdout, process.stderr])
    output.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(EXIT_CODES.ok);
    });
  process.exitCode = await runCas(process.argv.slice(2), processTerminal(stopping.signal));
  process.off("SIGINT", stop);
  process.off("SIGTERM", stop);
}
