import { type CasError, delay, isCasError } from "@cas/models";
import { AttemptLimit } from "../transport/attempt-limit.ts";
import { nextWait } from "./next-wait.ts";

/** How a call is retried. */
export interface RetryOptions {
  /** Milliseconds for all attempts and waits. */
  readonly timeout: number;
  /** Milliseconds for one attempt. */
  readonly attemptTimeout: number;
  readonly maxRetries: number;
  readonly signal?: AbortSignal | undefined;
  /** Called before each wait. */
  readonly onRetry?: ((error: CasError, attempts: number, wait: number) => void) | undefined;
}

/** One attempt: its number (1, 2, ...) and its limit. */
export type Attempt<Result> = (number: number, limit: AttemptLimit) => Promise<Result>;

/**
 * Repeats an attempt until it succeeds, fails finally, or the time is up.
 *
 * @throws the error of the last attempt; a CasError has the number of attempts
 */
export async function withRetries<Result>(
  attempt: Attempt<Result>,
  options: RetryOptions,
): Promise<Result> {
  const { timeout, attemptTimeout, maxRetries, signal, onRetry } = options;
  const deadline = performance.now() + timeout;
  for (let attempts = 1; ; attempts++) {
    const left = attempts === 1 ? timeout : deadline - performance.now();
    try {
      using limit =
        attemptTimeout < left
          ? new AttemptLimit({
              signal,
              timeout: attemptTimeout,
              scope: "attempt",
              ofMs: attemptTimeout,
            })
          : new AttemptLimit({ signal, timeout: left, scope: "call", ofMs: timeout });
      return await attempt(attempts, limit);
    } catch (error) {
      if (!isCasError(error)) throw error;
      const remaining = deadline - performance.now();
      const wait = nextWait({ error, attempts, maxRetries, remaining, random: Math.random() });
      if (wait === undefined) throw error.with({ attempts });
      onRetry?.(error, attempts, wait);
      await delay(wait, signal).catch((reason: unknown) => {
        throw isCasError(reason) ? reason.with({ attempts }) : reason;
      });
    }
  }
}
