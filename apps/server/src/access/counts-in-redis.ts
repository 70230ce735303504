import type { Logger } from "pino";
import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";

/** Counts the requests of each caller; rejects with a `RateLimiterRes` when one is over its limit. */
export type Counts = Pick<RateLimiterAbstract, "consume">;

/** How a process counts together with other servers, and alone while Redis hangs. */
export interface CountsInRedisOptions {
  /** Counts in Redis. */
  readonly shared: Counts;
  /** Counts in this process. */
  readonly alone: Counts;
  readonly log: Logger;
}

/** Milliseconds that a request waits for a count in Redis; after that this process counts it. */
const COUNT_TIMEOUT_MS = 500;
/** Milliseconds until the next try with Redis. */
const RETRY_MS = 5000;

/**
 * Counts in Redis. When Redis does not respond in time, this process counts the waiting requests and all later ones,
 * until Redis responds again. It tries Redis every {@link RETRY_MS}, without a wait for any request.
 */
export function countsInRedis({ shared, alone, log }: CountsInRedisOptions): Counts {
  let isHanging = false;
  let retryAt = 0;

  const inTime = async (counting: Promise<RateLimiterRes>): Promise<RateLimiterRes | undefined> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, COUNT_TIMEOUT_MS, undefined);
    });
    try {
      return await Promise.race([counting, late]);
    } finally {
      clearTimeout(timer);
    }
  };
  const notedAs = (hangs: boolean): void => {
    if (hangs && !isHanging) log.warn("Redis does not respond: this server limits rates alone");
    if (!hangs && isHanging) log.info("Redis responds again: servers limit rates together");
    isHanging = hangs;
    retryAt = performance.now() + RETRY_MS;
  };
  /** The count of Redis; undefined when it does not respond in time. */
  const ask = async (...call: Parameters<Counts["consume"]>) => {
    try {
      const result = await inTime(shared.consume(...call));
      notedAs(result === undefined);
      return result;
    } catch (error) {
      // The rejection of a caller over its limit is a response too.
      if (error instanceof RateLimiterRes) notedAs(false);
      throw error;
    }
  };

  return {
    consume: async (...call) => {
      if (!isHanging) return (await ask(...call)) ?? alone.consume(...call);
      if (performance.now() >= retryAt) {
        retryAt = Infinity;
        ask(...call).catch((error: unknown) => {
          if (!(error instanceof RateLimiterRes)) notedAs(true);
        });
      }
      return alone.consume(...call);
    },
  };
}
