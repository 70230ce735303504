/** Where a client writes what it does; `console` fits. */
export interface Logger {
  /** Every request and answer. */
  debug(message: string, fields: LogFields): void;
  /** What is worth knowing about good calls; so far nothing. */
  info(message: string, fields: LogFields): void;
  /** What went wrong and is made good: retries, answers that break the contract. */
  warn(message: string, fields: LogFields): void;
  /** Calls that failed. */
  error(message: string, fields: LogFields): void;
}

/** What a line of the log is about. No key, and no header that carries one, is ever among the values. */
export type LogFields = Readonly<Record<string, unknown>>;

/** From everything to nothing. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

const LEVELS = ["debug", "info", "warn", "error"] as const;
type Method = (typeof LEVELS)[number];

/** A logger whose methods below its level are absent, so that nothing is put together for them. */
export type Log = { readonly [Level in Method]?: (message: string, fields: LogFields) => void };

/** The part of a logger that is to be told. */
export function makeLog(logger: Logger | undefined, level: LogLevel): Log {
  if (logger === undefined || level === "off") return {};
  return Object.fromEntries(
    LEVELS.slice(LEVELS.indexOf(level)).map((name) => [
      name,
      (message: string, fields: LogFields) => {
        logger[name](message, fields);
      },
    ]),
  );
}
