import { type Cas, CasError, isCasError } from "@cas/models";
import { aroundCalls } from "./around-calls.ts";

/**
 * A source whose rate limit is honoured: after a 429 with Retry-After no call reaches the source until that time is over,
 * because all callers share its limit.
 *
 * @throws CasError rate_limited from a call until then, with the seconds that are left
 */
export function honourRateLimit(cas: Cas): Cas {
  let until = 0;
  return aroundCalls(cas, async ({ signal }, next) => {
    const left = until - Date.now();
    if (left > 0)
      throw new CasError({
        errorType: "rate_limited",
        message: "The CAS service accepts no more requests for now",
        retryAfter: Math.ceil(left / 1000),
      });
    try {
      return await next(signal);
    } catch (error) {
      if (isCasError(error, "rate_limited") && error.retryAfter !== undefined)
        until = Math.max(until, Date.now() + error.retryAfter * 1000);
      throw error;
    }
  });
}
