import { abortable, type Cas, CasError, throwIfAborted } from "@cas/models";
import pLimit from "p-limit";
import { aroundCalls } from "./around-calls.ts";

/** How many calls a source gets at the same time. */
export interface ConcurrencyOptions {
  /** Most calls at the same time. */
  readonly concurrency: number;
  /** Most calls that wait; one more is rejected. Default 1000. */
  readonly queue?: number | undefined;
}

/** Seconds after which a rejected caller may retry. */
const RETRY_AFTER_S = 1;

/**
 * A source that gets a limited number of calls at the same time; further calls wait in a queue. A call that is aborted while
 * it waits never reaches the source.
 *
 * @throws CasError rate_limited from a call when the queue is full
 */
export function limitConcurrency(cas: Cas, { concurrency, queue = 1000 }: ConcurrencyOptions): Cas {
  const limit = pLimit(concurrency);
  return aroundCalls(cas, ({ signal }, next) => {
    if (limit.pendingCount >= queue)
      return Promise.reject(
        new CasError({
          errorType: "rate_limited",
          message: "Too many requests are waiting; retry soon",
          retryAfter: RETRY_AFTER_S,
        }),
      );
    const response = limit(async () => {
      throwIfAborted(signal);
      return next(signal);
    });
    return abortable(response, signal);
  });
}
