import { FileError } from "@cas/areas";
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
  if (error instanceof CatalogError || error instanceof FileError) return EXIT_CODES.usage;
  if (isCasError(error))
    return OF_USAGE.includes(error.errorType) ? EXIT_CODES.usage : EXIT_CODES.failed;
  return isSystemError(error) ? EXIT_CODES.failed : undefined;
}

/** Whether an error is one of the file system or the network, whose message a person can use. */
const isSystemError = (error: unknown): boolean =>
  error instanceof Error && "syscall" in error && "code" in error;

/** Options of the reader of areas, and those of the command that set them. */
const OPTIONS_OF_READER: readonly (readonly [RegExp, string])[] = [
  [/\bkind "(\w+)"/g, "--input-format $1"],
  [/\((crs|layer|encoding)\)/g, "(--$1)"],
  [/\baxisOrder "?([\w-]+)"?/g, "--axis-order $1"],
  [/\bidColumn\b/g, "--id-col"],
  [/\bnameColumn\b/g, "--name-col"],
  [/\blonColumn\b/g, "--lon"],
  [/\blatColumn\b/g, "--lat"],
  [/\bwktColumn\b/g, "--wkt"],
];

/** Words of the reader of areas, with the options of the command in place of its own. */
export const readerText = (words: string): string =>
  OPTIONS_OF_READER.reduce((text, [name, option]) => text.replaceAll(name, option), words);

/** What a person reads of an error: what is wrong, and where an error knows it, what to do. */
export function messageOf(error: unknown): string {
  if (error instanceof FileError) return readerText(`${error.message} ${error.fix}`);
  return error instanceof Error ? error.message : String(error);
}
