import type { Logger, LogLevel } from "../observe/logger.ts";
import type { Middleware } from "../transport/middleware.ts";

/** What is done with an answer that breaks the contract: an error, a line in the log, or nothing. */
export type ValidationMode = "strict" | "warn" | "off";

/** What a client is told, whichever way it sends. */
export interface ApiClientOptions {
  /**
   * Sent as X-API-Key; needed when the service has authentication on. Default CAS_API_KEY of the environment, unless
   * CAS_BASE_URL names another origin than the client's.
   */
  readonly apiKey?: string | undefined;
  /** Most milliseconds for a call with all its attempts and the waits between them; default 300,000. */
  readonly timeout?: number | undefined;
  /**
   * Most milliseconds for one attempt, headers and body; default 120,000: that of the Python client, and the time that a
   * service gives itself for a question.
   */
  readonly attemptTimeout?: number | undefined;
  /** How often a failed attempt is repeated; default 2. */
  readonly maxRetries?: number | undefined;
  /**
   * What to do with an answer that breaks the contract. `strict` (default) is an invalid_response; `warn` logs it and, like
   * `off`, hands the answer over as it came, without the defaults of absent fields.
   */
  readonly validation?: ValidationMode | undefined;
  /** Sent with every request, e.g. what a proxy asks for. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Wrap every attempt, the first outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Told of requests, retries and failures; `console` and most logging libraries fit. Default none. */
  readonly logger?: Logger | undefined;
  /** Least level of what the logger is told; default info. */
  readonly logLevel?: LogLevel | undefined;
  /**
   * Whether each attempt is an OpenTelemetry span and carries the trace on to the service. Default true, which does nothing
   * unless `@opentelemetry/api` is installed and the process has registered an SDK.
   */
  readonly tracing?: boolean | undefined;
  /** Longest answer that is kept, bytes; default 268,435,456. */
  readonly maxAnswerBytes?: number | undefined;
}

/** Milliseconds for one attempt; the Python client's own default. */
export const DEFAULT_ATTEMPT_TIMEOUT = 120_000;
/** Milliseconds for a call: two attempts that are late, the waits, and a third that is not. */
export const DEFAULT_TIMEOUT = 300_000;
/** As the SDKs of OpenAI, Anthropic and Stripe. */
export const DEFAULT_MAX_RETRIES = 2;
/** Seventy times the largest regular answer (1000 geometries with 10 results, 3.8 MB). */
export const DEFAULT_MAX_ANSWER_BYTES: number = 256 * 1024 * 1024;
