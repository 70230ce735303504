import { CasError } from "@cas/models";

/** How a client reaches a service. */
export interface CasClientOptions {
  /** Sent as X-API-Key; needed when the service has authentication on. */
  readonly apiKey?: string | undefined;
  /** Longest time for a call, the body of the answer included, in milliseconds; default 120,000 as in the Python client. */
  readonly timeout?: number | undefined;
  /** Most connections to the service at the same time; further calls wait. Default 64. */
  readonly connections?: number | undefined;
}

/** The service that the Python client talks to unless told otherwise. */
export const DEFAULT_BASE_URL = "http://localhost:8000";
/** Milliseconds; the Python client's own default. */
export const DEFAULT_TIMEOUT = 120_000;
/** Enough to keep a service busy, few enough for its listen queue. */
export const DEFAULT_CONNECTIONS = 64;

/** Where requests go: the origin, and the path that comes before that of the API (empty, or /prefix). */
export interface BaseUrl {
  readonly origin: string;
  readonly prefix: string;
}

/**
 * Reads a base URL, with or without a trailing slash or a path prefix.
 *
 * @throws CasError validation_error
 */
export function parseBaseUrl(baseUrl: string | URL): BaseUrl {
  const url = URL.parse(String(baseUrl));
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw invalidOption(
      "baseUrl",
      "must be an http: or https: URL such as https://cas.example.com",
    );
  if (url.username !== "" || url.password !== "")
    throw invalidOption("baseUrl", "must not hold a user name or password; give an apiKey instead");
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}

/** Options with their defaults filled in. */
export interface CheckedOptions {
  readonly apiKey: string | undefined;
  readonly timeout: number;
  readonly connections: number;
}

/** The options with their defaults; a wrong value is refused by name, a key never appears in the message. */
export function checkOptions({
  apiKey,
  timeout = DEFAULT_TIMEOUT,
  connections = DEFAULT_CONNECTIONS,
}: CasClientOptions): CheckedOptions {
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey))
    throw invalidOption("apiKey", "must be printable ASCII characters without spaces");
  if (!(timeout > 0 && timeout <= MAX_TIMEOUT))
    throw invalidOption("timeout", `must be milliseconds, more than 0 and at most ${MAX_TIMEOUT}`);
  if (!(Number.isInteger(connections) && connections > 0))
    throw invalidOption("connections", "must be a whole number greater than 0");
  return { apiKey, timeout, connections };
}

/** Longest time that a timer of Node can measure. */
const MAX_TIMEOUT = 2 ** 31 - 1;

function invalidOption(name: keyof CasClientOptions | "baseUrl", message: string): CasError {
  return new CasError({ errorType: "validation_error", message: `${name} ${message}` });
}
