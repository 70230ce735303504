import { type CasError, isCasError } from "@cas/models";
import { backoff } from "./backoff.ts";

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
