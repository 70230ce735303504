import { CatalogError } from "@cas/engine";
import { isCasError } from "@cas/models";
import { EXIT_CODES, type ExitCode } from "./exit-codes.ts";

/** A failure in words for the person at the terminal: what is wrong, and what to do. */
export class CommandError extends Error {
  /** The class, for logs. */
  override readonly name = "CommandError";
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT_CODES.failed, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** A wrong option, argument or file. */
export const usageError = (message: string, options?: ErrorOptions): CommandError =>
  new CommandError(message, EXIT_CODES.usage, options);

/** Types of errors that another option or argument avoids. */
const OF_USAGE: readonly string[] = ["validation_error", "not_found", "request_limit"];

/** The exit code of an error; undefined for a bug of this program. */
export function exitCodeOf(error: unknown): ExitCode | undefined {
  if (error instanceof CommandError) return error.exitCode;
  if (error instanceof CatalogError) return EXIT_CODES.usage;
  if (isCasError(error))
    return OF_USAGE.includes(error.errorType) ? EXIT_CODES.usage : EXIT_CODES.failed;
  return isSystemError(error) ? EXIT_CODES.failed : undefined;
}

/** Whether an error is one of the file system or the network, whose message a person can use. */
const isSystemError = (error: unknown): boolean =>
  error instanceof Error && "syscall" in error && "code" in error;
