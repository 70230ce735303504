import { CasError } from "@cas/models";
import type { Middleware } from "../transport/middleware.ts";
import { type Log, type Logger, type LogLevel, makeLog } from "../observe/logger.ts";
import type { ClientCallOptions } from "./call-options.ts";
import {
  type ApiClientOptions,
  type ClientCopyOptions,
  DEFAULT_ATTEMPT_TIMEOUT,
  DEFAULT_MAX_ANSWER_BYTES,
  DEFAULT_MAX_RETRIES,
  DEFAULT_TIMEOUT,
  GREATEST_MAX_ANSWER_BYTES,
  type ValidationMode,
} from "./client-options.ts";

/** Effective settings of a call: client options, overridden per call. */
export interface CallSettings {
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly maxRetries: number;
  readonly validation: ValidationMode;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Effective settings of a client. */
export interface ClientSettings extends CallSettings {
  readonly apiKey: string | undefined;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger | undefined;
  readonly logLevel: LogLevel;
  readonly log: Log;
  readonly maxAnswerBytes: number;
}

/**
 * Checks the options and fills in their defaults.
 *
 * @throws CasError validation_error that names a wrong option; a key never appears in it
 */
export function checkOptions(options: ApiClientOptions): ClientSettings {
  return changeSettings(options, DEFAULTS);
}

/**
 * The settings of a copy of a client: its options, or else those of the client. Headers are added to those of the client.
 *
 * @throws CasError validation_error that names a wrong option
 */
export function changeSettings(
  options: ClientCopyOptions,
  settings: ClientSettings,
): ClientSettings {
  const { apiKey = settings.apiKey, middleware = settings.middleware } = options;
  const { logger = settings.logger, logLevel = settings.logLevel } = options;
  const { maxAnswerBytes = settings.maxAnswerBytes } = options;
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey))
    throw invalidOption("apiKey", "must be printable ASCII characters without spaces");
  positiveInteger("maxAnswerBytes", maxAnswerBytes);
  if (maxAnswerBytes > GREATEST_MAX_ANSWER_BYTES)
    throw invalidOption("maxAnswerBytes", `must be at most ${GREATEST_MAX_ANSWER_BYTES}`);
  return {
    ...checkCallOptions(options, settings),
    apiKey,
    middleware,
    logger,
    logLevel,
    log: makeLog(logger, logLevel),
    maxAnswerBytes,
  };
}

const DEFAULTS: ClientSettings = {
  timeout: DEFAULT_TIMEOUT,
  attemptTimeout: DEFAULT_ATTEMPT_TIMEOUT,
  maxRetries: DEFAULT_MAX_RETRIES,
  validation: "strict",
  headers: { accept: "application/json" },
  apiKey: undefined,
  middleware: [],
  logger: undefined,
  logLevel: "info",
  log: {},
  maxAnswerBytes: DEFAULT_MAX_ANSWER_BYTES,
};

/**
 * The settings of a call: its options, or else those of the client.
 *
 * @throws CasError validation_error that names a wrong option
 */
export function checkCallOptions(
  options: ClientCallOptions | undefined,
  settings: CallSettings,
): CallSettings {
  if (options === undefined) return settings;
  const { timeout = settings.timeout, attemptTimeout = settings.attemptTimeout } = options;
  const { maxRetries = settings.maxRetries, validation = settings.validation } = options;
  milliseconds("timeout", timeout);
  milliseconds("attemptTimeout", attemptTimeout);
  if (!(Number.isInteger(maxRetries) && maxRetries >= 0))
    throw invalidOption("maxRetries", "must be a whole number, 0 or more");
  if (!["strict", "warn", "off"].includes(validation))
    throw invalidOption("validation", "must be strict, warn or off");
  const { signal } = options;
  const headers =
    options.headers === undefined
      ? settings.headers
      : { ...settings.headers, ...checkHeaders(options.headers) };
  return { timeout, attemptTimeout, maxRetries, validation, headers, signal };
}

/** Longest time of a timer, milliseconds. */
const MAX_TIMEOUT = 2 ** 31 - 1;

function milliseconds(name: string, value: number): void {
  if (!(value > 0 && value <= MAX_TIMEOUT))
    throw invalidOption(name, `must be milliseconds, more than 0 and at most ${MAX_TIMEOUT}`);
}

/**
 * Checks an option that counts something.
 *
 * @throws CasError validation_error that names the option
 */
export function positiveInteger(name: string, value: number): void {
  if (!(Number.isInteger(value) && value > 0))
    throw invalidOption(name, "must be a whole number greater than 0");
}

function checkHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      // eslint-disable-next-line no-control-regex -- characters that a header must not have
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(value))
        throw invalidOption("headers", `must have names and values that HTTP allows: ${name}`);
      if (name.toLowerCase() === "x-api-key")
        throw invalidOption("headers", "must not hold the API key; give it as apiKey");
      return [name.toLowerCase(), value];
    }),
  );
}

/** The error of a wrong option, which the message begins with. */
export function invalidOption(name: string, message: string): CasError {
  return new CasError({ errorType: "validation_error", message: `${name} ${message}` });
}
