import { type CasError, isCasError } from "@cas/models";

/** The state of a call after a failed attempt. */
export interface AfterAttempt {
  readonly error: CasError;
  /** Attempts so far, 1 or more. */
  readonly attempts: number;
  readonly maxRetries: number;
  /** Time left for the call, milliseconds. */
  readonly remaining: number;
  /** From 0 to 1. */
  readonly random: number;
}

/**
 * The wait before the next attempt, milliseconds. Undefined when there is no next attempt: a retry would fail again, the
 * retries are used up, or the wait would outlast the call. The Retry-After of the service overrides the backoff.
 */
export function nextWait(after: AfterAttempt): number | undefined {
  const { error, attempts, maxRetries, remaining, random } = after;
  if (attempts > maxRetries || !error.retryable || isCallOver(error)) return undefined;
  const wait = error.retryAfter === undefined ? backoff(attempts, random) : error.retryAfter * 1000;
  return wait < remaining ? wait : undefined;
}

const isCallOver = (error: CasError): boolean =>
  isCasError(error, "timeout") && error.detail?.scope === "call";

/** The longest wait before the first retry, milliseconds; it doubles with each retry. */
export const BACKOFF_BASE_MS = 500;
/** The longest wait of all, milliseconds. */
export const BACKOFF_CAP_MS = 8000;

/**
 * The wait before a retry: exponential with full jitter, that is, uniform between 0 and the bound, so that many clients do
 * not retry at the same moment (M. Brooker, Exponential Backoff And Jitter, AWS Architecture Blog, 2015).
 *
 * @param attempts attempts so far, 1 or more
 * @param random from 0 to 1
 * @returns milliseconds
 */
export function backoff(attempts: number, random: number): number {
  return random * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (attempts - 1));
}
