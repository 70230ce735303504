/** What the exit code of the command tells a script. */
export const EXIT_CODES = {
  /** All was done. */
  ok: 0,
  /** The command failed. */
  failed: 1,
  /** The command was used in a wrong way: an option, a name or a file that does not exist. */
  usage: 2,
  /** Some was done and some failed; the output or a file says what. */
  partial: 3,
  /** It was stopped by Ctrl-C or SIGTERM, as shells count it. */
  stopped: 130,
} as const;
/** An exit code of the command. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
