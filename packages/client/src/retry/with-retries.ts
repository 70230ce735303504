import { type CasError, delay, isCasError } from "@cas/models";
import { AttemptLimit } from "../transport/attempt-limit.ts";
import { nextWait } from "./next-wait.ts";

/** How a call is repeated. */
export interface RetryOptions {
  /** Milliseconds for all attempts and waits. */
  readonly timeout: number;
  /** Milliseconds for one attempt. */
  readonly attemptTimeout: number;
  readonly maxRetries: number;
  readonly signal?: AbortSignal | undefined;
  /** Told before each wait. */
  readonly onRetry?: ((error: CasError, attempts: number, wait: number) => void) | undefined;
}

/** One attempt: which it is (1, 2, ...), and its limit. */
export type Attempt<Result> = (number: number, limit: AttemptLimit) => Promise<Result>;

/**
 * Attempts until one succeeds, the failure is final, or the time is up.
 *
 * @throws what the last attempt threw; a CasError tells how many there were
 */
export async function withRetries<Result>(
  attempt: Attempt<Result>,
  options: RetryOptions,
): Promise<Result> {
  const { timeout, attemptTimeout, maxRetries, signal, onRetry } = options;
  const end = performance.now() + timeout;
  for (let attempts = 1; ; attempts++) {
    const left = attempts === 1 ? timeout : end - performance.now();
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
      const remaining = end - performance.now();
      const wait = nextWait({ error, attempts, maxRetries, remaining, random: Math.random() });
      if (wait === undefined) throw error.with({ attempts });
      onRetry?.(error, attempts, wait);
      await delay(wait, signal).catch((stop: unknown) => {
        throw isCasError(stop) ? stop.with({ attempts }) : stop;
      });
    }
  }
}
