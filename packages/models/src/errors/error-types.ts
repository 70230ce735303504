/** What an error type means to a server that passes the error on, and to a client that may retry. */
export interface ErrorTypeEntry {
  /** HTTP status of the response that carries it; for a failure without a response, the status that a facade sends. */
  readonly status: number;
  /** Code of the tRPC error that carries it. */
  readonly trpc: string;
  /** Whether the same request may succeed later; for some types only the status of the response says so. */
  readonly retryable: boolean | "by status";
}

/** The one table of errors: HTTP status, tRPC code and retryability of every type derive from it. */
export const ERROR_TYPES = {
  // Sent by a service.
  validation_error: { status: 422, trpc: "UNPROCESSABLE_CONTENT", retryable: false },
  request_limit: { status: 422, trpc: "UNPROCESSABLE_CONTENT", retryable: false },
  unauthorized: { status: 401, trpc: "UNAUTHORIZED", retryable: false },
  not_found: { status: 404, trpc: "NOT_FOUND", retryable: false },
  method_not_allowed: { status: 405, trpc: "METHOD_NOT_SUPPORTED", retryable: false },
  payload_too_large: { status: 413, trpc: "PAYLOAD_TOO_LARGE", retryable: false },
  rate_limited: { status: 429, trpc: "TOO_MANY_REQUESTS", retryable: true },
  upstream_error: { status: 502, trpc: "BAD_GATEWAY", retryable: true },
  internal_error: { status: 500, trpc: "INTERNAL_SERVER_ERROR", retryable: true },
  // A response without the envelope of CAS, for example from a proxy; keeps its own status.
  http_error: { status: 502, trpc: "BAD_GATEWAY", retryable: "by status" },
  // A type of a newer service that this version does not know; `wireType` names it.
  unrecognized_error: { status: 502, trpc: "BAD_GATEWAY", retryable: "by status" },
  // Failures without a response.
  connection_error: { status: 503, trpc: "SERVICE_UNAVAILABLE", retryable: true },
  timeout: { status: 504, trpc: "GATEWAY_TIMEOUT", retryable: true },
  aborted: { status: 499, trpc: "CLIENT_CLOSED_REQUEST", retryable: false },
  // A response that cannot be read: not JSON, cut off, or against the contract.
  invalid_response: { status: 502, trpc: "BAD_GATEWAY", retryable: false },
  // A response without some of the datasets, for a caller that requested all or nothing.
  partial_response: { status: 502, trpc: "BAD_GATEWAY", retryable: true },
} as const satisfies Record<string, ErrorTypeEntry>;

/** Statuses of responses after which the same request may succeed: timeouts, limits and failures on the way. */
export const RETRYABLE_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** The error types of this project and of CAS 0.4.0. */
export type CasErrorType = keyof typeof ERROR_TYPES;

/** Whether a text is one of the known error types; a newer service may send others. */
export function isCasErrorType(text: string): text is CasErrorType {
  return Object.hasOwn(ERROR_TYPES, text);
}
