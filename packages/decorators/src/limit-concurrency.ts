import { type Cas, CasError } from "@cas/models";
import pLimit from "p-limit";
import { aroundCalls } from "./around-calls.ts";
import { refuseAborted, untilAborted } from "./until-aborted.ts";

/** How much a source is asked at the same time. */
export interface ConcurrencyOptions {
  /** Most questions at the same time. */
  readonly concurrency: number;
  /** Most questions that wait; one more is refused. Default 1000. */
  readonly queue?: number | undefined;
}

/** Seconds after which a caller that was refused may find room. */
const RETRY_AFTER_S = 1;

/**
 * A source that is asked only so much at the same time; other questions wait their turn. One whose caller leaves is never
 * asked.
 *
 * @throws CasError rate_limited from a call when too many wait
 */
export function limitConcurrency(cas: Cas, { concurrency, queue = 1000 }: ConcurrencyOptions): Cas {
  const limit = pLimit(concurrency);
  return aroundCalls(cas, ({ signal }, ask) => {
    if (limit.pendingCount >= queue)
      return Promise.reject(
        new CasError({
          errorType: "rate_limited",
          message: "Too many questions are waiting for an answer; try again soon",
          retryAfter: RETRY_AFTER_S,
        }),
      );
    const answer = limit(async () => {
      refuseAborted(signal);
      return ask(signal);
    });
    return untilAborted(answer, signal);
  });
}
