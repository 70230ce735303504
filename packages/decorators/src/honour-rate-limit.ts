import { type Cas, CasError, isCasError } from "@cas/models";
import { aroundCalls } from "./around-calls.ts";

/** Longest pause, seconds: a service that states more, by mistake or not, is asked again after that. */
export const MAX_RETRY_AFTER_S = 60;

/**
 * A source whose rate limit is honoured: after a 429 with Retry-After no call reaches the source until that time is over,
 * at most {@link MAX_RETRY_AFTER_S}, because all callers share its limit.
 *
 * @throws CasError rate_limited from a call until then, with the seconds that are left
 */
export function honourRateLimit(cas: Cas): Cas {
  // On the monotonic clock, because the clock of the machine may be changed meanwhile.
  let until = -Infinity;
  return aroundCalls(cas, async ({ signal }, next) => {
    const left = until - performance.now();
    if (left > 0)
      throw new CasError({
        errorType: "rate_limited",
        message: "The CAS service accepts no more requests for now",
        retryAfter: Math.ceil(left / 1000),
      });
    try {
      return await next(signal);
    } catch (error) {
      if (isCasError(error, "rate_limited") && error.retryAfter !== undefined) {
        const pauseS = Math.min(error.retryAfter, MAX_RETRY_AFTER_S);
        until = Math.max(until, performance.now() + pauseS * 1000);
      }
      throw error;
    }
  });
}
