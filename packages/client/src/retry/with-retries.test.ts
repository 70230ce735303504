import { CasError } from "@cas/models";
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Attempt, withRetries } from "./with-retries.ts";

const options = { timeout: 60_000, attemptTimeout: 10_000, maxRetries: 2 };
const busy = (retryAfter?: number): CasError =>
  new CasError({ errorType: "rate_limited", message: "busy", retryAfter });
const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "no failure",
    (error: unknown) => error,
  );

/** An attempt that fails with each error, then succeeds; and the start of each attempt, milliseconds. */
function failing(...errors: CasError[]): { attempt: Attempt<string>; began: number[] } {
  const began: number[] = [];
  return {
    began,
    attempt: async () => {
      began.push(performance.now() - start);
      const error = errors.shift();
      if (error !== undefined) throw error;
      return "result";
    },
  };
}
const stalling: Attempt<never> = (_number, limit) =>
  new Promise((_, reject) => {
    limit.onStop(reject);
  });

let start = 0;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  start = performance.now();
});
afterEach(() => {
  if (vi.getTimerCount() > 0) throw new RangeError("A timer is left");
  vi.useRealTimers();
});

describe("withRetries", () => {
  it("needs one attempt when it succeeds", async () => {
    const { attempt, began } = failing();
    expect(await withRetries(attempt, options)).toBe("result");
    expect(began).toEqual([0]);
  });

  it("waits longer from attempt to attempt", async () => {
    const { attempt, began } = failing(busy(), busy());
    const call = withRetries(attempt, options);
    await vi.runAllTimersAsync();
    expect(await call).toBe("result");
    expect(began).toEqual([0, 250, 750]);
  });

  it("obeys Retry-After", async () => {
    const { attempt, began } = failing(busy(30), busy(0));
    const call = withRetries(attempt, options);
    await vi.runAllTimersAsync();
    expect(await call).toBe("result");
    expect(began).toEqual([0, 30_000, 30_000]);
  });

  it("fails immediately when Retry-After outlasts the call, and the error has it", async () => {
    const { attempt, began } = failing(busy(61));
    expect(await failure(withRetries(attempt, options))).toMatchObject({
      errorType: "rate_limited",
      retryAfter: 61,
      attempts: 1,
    });
    expect(began).toEqual([0]);
  });

  it("fails with the last failure when the retries are used up", async () => {
    const { attempt } = failing(busy(), busy(), busy());
    const call = failure(withRetries(attempt, options));
    await vi.runAllTimersAsync();
    expect(await call).toMatchObject({ errorType: "rate_limited", attempts: 3 });
  });

  it("retries an attempt that times out, and ends with the call", async () => {
    const onRetry = vi.fn<(error: CasError, attempts: number, wait: number) => void>();
    const call = failure(withRetries(stalling, { ...options, timeout: 25_000, onRetry }));
    await vi.runAllTimersAsync();
    expect(await call).toMatchObject({
      errorType: "timeout",
      message: "No complete response within 25 s",
      detail: { scope: "call", timeout_ms: 25_000 },
      attempts: 3,
    });
    expect(performance.now() - start).toBe(25_000);
    expect(
      onRetry.mock.calls.map(([{ message }, attempts, wait]) => [message, attempts, wait]),
    ).toEqual([
      ["No complete response within 10 s", 1, 250],
      ["No complete response within 10 s", 2, 500],
    ]);
  });

  it.each(["an attempt", "a wait"])(
    "an abort ends %s immediately and leaves no listener",
    async (what) => {
      const controller = new AbortController();
      const attempt = what === "a wait" ? failing(busy(30)).attempt : stalling;
      const call = failure(withRetries(attempt, { ...options, signal: controller.signal }));
      await vi.advanceTimersByTimeAsync(5000);
      controller.abort(new RangeError("enough"));
      expect(await call).toMatchObject({ errorType: "aborted", cause: new RangeError("enough") });
      expect(performance.now() - start).toBe(5000);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    },
  );

  it("leaves no listener after retries", async () => {
    const controller = new AbortController();
    const { attempt } = failing(busy(), busy());
    const call = withRetries(attempt, { ...options, signal: controller.signal });
    await vi.runAllTimersAsync();
    expect(await call).toBe("result");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("passes on an error that is not a CasError", async () => {
    const error = new RangeError("bug");
    expect(await failure(withRetries(() => Promise.reject(error), options))).toBe(error);
  });
});
