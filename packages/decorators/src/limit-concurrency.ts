import {
  abortable,
  abortedError,
  type Cas,
  CasError,
  FairSemaphore,
  permitsOfOneCaller,
} from "@cas/models";
import { aroundCalls } from "./around-calls.ts";

/** How many calls a source gets at the same time. */
export interface ConcurrencyOptions {
  /** Most calls at the same time. */
  readonly concurrency: number;
  /**
   * Most of them for one caller, where calls name their caller. Default three quarters of `concurrency`, and at most one less than
   * that where it is more than one.
   */
  readonly concurrencyOfCaller?: number | undefined;
  /** Most calls that wait; one more is rejected. Default 1000. */
  readonly queue?: number | undefined;
  /** Most of them of one caller, where calls name their caller. Default half of `queue`. */
  readonly queueOfCaller?: number | undefined;
}

/** Seconds after which a rejected caller may retry. */
const RETRY_AFTER_S = 1;

/**
 * A source that gets a limited number of calls at the same time; further calls wait in a queue that gives each caller its turn.
 * A call that is aborted while it waits leaves the queue at once and never reaches the source.
 *
 * @throws CasError rate_limited from a call when the queue, or the part of its caller, is full
 */
export function limitConcurrency(cas: Cas, options: ConcurrencyOptions): Cas {
  const { concurrency, queue = 1000 } = options;
  const {
    concurrencyOfCaller = permitsOfOneCaller(concurrency),
    queueOfCaller = Math.ceil(queue / 2),
  } = options;
  const limit = new FairSemaphore({
    permits: concurrency,
    permitsOfCaller: concurrencyOfCaller,
  });
  const isFull = (caller: string | undefined): boolean =>
    limit.waiting >= queue || (caller !== undefined && limit.waitingOf(caller) >= queueOfCaller);

  return aroundCalls(cas, async ({ signal, caller }, next) => {
    if (isFull(caller))
      throw new CasError({
        errorType: "rate_limited",
        message: "Too many requests are waiting; retry soon",
        retryAfter: RETRY_AFTER_S,
      });
    const release = await limit.acquire({ caller, signal }).catch(() => {
      throw abortedError(signal);
    });
    const call = async () => {
      try {
        return await next(signal);
      } finally {
        release();
      }
    };
    return abortable(call(), signal);
  });
}
