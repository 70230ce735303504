import { type Cas, CasError } from "@cas/models";
import { aroundCalls } from "./around-calls.ts";

/** How long a call may take. */
export interface TimeLimitOptions {
  /** Seconds from the call until its response, with the time in queues below. */
  readonly timeoutS: number;
}

/**
 * A source whose calls end after a time, wherever they are by then: in a queue of another decorator, or at the source.
 *
 * @throws CasError timeout from a call whose time is up; it is also the reason of the signal that the source gets
 */
export function limitTime(cas: Cas, { timeoutS }: TimeLimitOptions): Cas {
  return aroundCalls(cas, async ({ signal }, next) => {
    const controller = new AbortController();
    const leave = (): void => {
      controller.abort(signal?.reason);
    };
    if (signal?.aborted === true) leave();
    else signal?.addEventListener("abort", leave, { once: true });
    const timer = setTimeout(() => {
      controller.abort(
        new CasError({
          errorType: "timeout",
          message: `No response within ${timeoutS} s, with the time in the queue`,
        }),
      );
    }, timeoutS * 1000);
    try {
      return await next(controller.signal);
    } catch (error) {
      const { reason } = controller.signal as { reason: unknown };
      throw reason instanceof CasError && signal?.aborted !== true ? reason : error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
    }
  });
}
