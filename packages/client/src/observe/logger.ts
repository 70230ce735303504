/** Receives the log lines of a client; `console` fits. */
export interface Logger {
  /** Every request and response. */
  debug(message: string, fields: LogFields): void;
  /** Events of successful calls; none so far. */
  info(message: string, fields: LogFields): void;
  /** Problems that the client handles: retries, responses that break the contract. */
  warn(message: string, fields: LogFields): void;
  /** Calls that failed. */
  error(message: string, fields: LogFields): void;
}

/** The fields of a log line. No value is a key or a header that carries one. */
export type LogFields = Readonly<Record<string, unknown>>;

/** The lowest level that is logged; `off` logs nothing. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

const LEVELS = ["debug", "info", "warn", "error"] as const;
type Method = (typeof LEVELS)[number];

/** A logger without the methods below its level, so that no fields are built for them. */
export type Log = { readonly [Level in Method]?: (message: string, fields: LogFields) => void };

/** The methods of a logger from a level upwards. */
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
