import { type CasError, isCasError } from "@cas/models";

/** Where a call stands after a failed attempt. */
export interface AfterAttempt {
  readonly error: CasError;
  /** How often the request was sent, 1 or more. */
  readonly attempts: number;
  readonly maxRetries: number;
  /** What is left of the time of the call, milliseconds. */
  readonly remaining: number;
  /** From 0 to 1. */
  readonly random: number;
}

/**
 * How long to wait before the next attempt, milliseconds; undefined when there is none: the failure would only repeat
 * itself, the retries are used up, or the wait would outlast the call. What the service asks for by Retry-After goes before
 * the backoff.
 */
export function nextWait(after: AfterAttempt): number | undefined {
  const { error, attempts, maxRetries, remaining, random } = after;
  if (attempts > maxRetries || !error.retryable || isCallOver(error)) return undefined;
  const wait = error.retryAfter === undefined ? backoff(attempts, random) : error.retryAfter * 1000;
  return wait < remaining ? wait : undefined;
}

const isCallOver = (error: CasError): boolean =>
  isCasError(error, "timeout") && error.detail?.scope === "call";

/** The longest wait before the first retry, milliseconds; it doubles with each. */
export const BACKOFF_BASE_MS = 500;
/** The longest wait of all, milliseconds. */
export const BACKOFF_CAP_MS = 8000;

/**
 * The wait before a retry: exponential with full jitter, that is, evenly spread from 0 to the bound, which keeps many
 * clients from coming back at the same moment (M. Brooker, Exponential Backoff And Jitter, AWS Architecture Blog, 2015).
 *
 * @param attempts how often the request was sent, 1 or more
 * @param random from 0 to 1
 * @returns milliseconds
 */
export function backoff(attempts: number, random: number): number {
  return random * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (attempts - 1));
}
