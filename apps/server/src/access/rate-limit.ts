import type { RequestGuard } from "@cas/api";
import { CasError } from "@cas/models";
import { RateLimiterRes } from "rate-limiter-flexible";
import type { Counts } from "./counts-in-redis.ts";

/** Seconds of the window of CAS's limit, which begins with the first request of a caller. */
export const WINDOW_S = 60;

/**
 * Refuses callers over their limit, with the error of CAS. Every call of a tRPC batch counts.
 *
 * @param counts counts requests, in this process or together with others
 */
export function limitRate(counts: Counts, callerOf: (request: Request) => string): RequestGuard {
  return async (request) => {
    try {
      await counts.consume(callerOf(request), callsOf(request));
      return undefined;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfter = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      return new CasError({
        errorType: "rate_limited",
        message: `Rate limit exceeded; retry after ${retryAfter}s`,
        retryAfter,
      });
    }
  };
}

/** The number of calls in a request: a tRPC batch has the names of its calls in the path, with commas between. */
function callsOf({ url }: Request): number {
  const path = decoded(new URL(url).pathname);
  return path.startsWith("/trpc/") ? path.split(",").length : 1;
}

/** A path as the router reads it: /%74rpc is /trpc. What cannot be decoded stays as it is. */
function decoded(path: string): string {
  return path.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
