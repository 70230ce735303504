import { type Cas, CasError, isCasError } from "@cas/models";
import { aroundCalls } from "./around-calls.ts";

/**
 * A source that is left alone for as long as it asks: after a 429 with Retry-After no caller's question reaches it until that
 * time is over, for all of them share its limit.
 *
 * @throws CasError rate_limited from a call meanwhile, with the seconds that are left
 */
export function honourRateLimit(cas: Cas): Cas {
  let until = 0;
  return aroundCalls(cas, async ({ signal }, ask) => {
    const left = until - Date.now();
    if (left > 0)
      throw new CasError({
        errorType: "rate_limited",
        message: "The CAS service answers no more questions for now",
        retryAfter: Math.ceil(left / 1000),
      });
    try {
      return await ask(signal);
    } catch (error) {
      if (isCasError(error, "rate_limited") && error.retryAfter !== undefined)
        until = Math.max(until, Date.now() + error.retryAfter * 1000);
      throw error;
    }
  });
}
