import type { Logger, LogLevel } from "../observe/logger.ts";
import type { Middleware } from "../transport/middleware.ts";

/** How a response that breaks the contract is handled: an error, a log line, or nothing. */
export type ValidationMode = "strict" | "warn" | "off";

/** Options of a client, for every transport. */
export interface ApiClientOptions {
  /**
   * Sent as X-API-Key; needed when the service has authentication on. Default CAS_API_KEY of the environment, unless
   * CAS_BASE_URL names another origin than the client's.
   */
  readonly apiKey?: string | undefined;
  /** Most milliseconds for a call with all its attempts and the waits between them; default 300,000. */
  readonly timeout?: number | undefined;
  /**
   * Most milliseconds for one attempt, headers and body; default 120,000, as in the Python client and as the service's own
   * limit for a request.
   */
  readonly attemptTimeout?: number | undefined;
  /** How often a failed attempt is repeated; default 2. */
  readonly maxRetries?: number | undefined;
  /**
   * How a response that breaks the contract is handled. `strict` (default) throws invalid_response; `warn` logs a line;
   * `warn` and `off` return the response unchanged, without the defaults of absent fields.
   */
  readonly validation?: ValidationMode | undefined;
  /** Sent with every request, e.g. headers that a proxy requires. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Each wraps every attempt; the first is outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Receives requests, retries and failures; `console` and most logging libraries fit. Default none. */
  readonly logger?: Logger | undefined;
  /** Lowest level that reaches the logger; default info. */
  readonly logLevel?: LogLevel | undefined;
  /**
   * Whether each attempt is an OpenTelemetry span and propagates the trace to the service. Default true, which has an effect
   * only when `@opentelemetry/api` is installed and the process has registered an SDK.
   */
  readonly tracing?: boolean | undefined;
  /** Longest response body that is read, bytes: 1 to 536,870,888; default 268,435,456. A longer one is an invalid_response. */
  readonly maxAnswerBytes?: number | undefined;
}

/** Options of a copy of a client: all but those of its connections. */
export type ClientCopyOptions = Omit<ApiClientOptions, "tracing">;

/** Milliseconds for one attempt; the default of the Python client. */
export const DEFAULT_ATTEMPT_TIMEOUT = 120_000;
/** Milliseconds for a call: two attempts that time out, the waits, and a third attempt that succeeds. */
export const DEFAULT_TIMEOUT = 300_000;
/** The default of the SDKs of OpenAI, Anthropic and Stripe. */
export const DEFAULT_MAX_RETRIES = 2;
/** Bytes: seventy times the largest regular response (1000 geometries with 10 results, 3.8 MB). */
export const DEFAULT_MAX_ANSWER_BYTES: number = 256 * 1024 * 1024;
/** Bytes: a longer body may not fit into a string (the limit of V8). */
export const GREATEST_MAX_ANSWER_BYTES: number = 2 ** 29 - 24;
