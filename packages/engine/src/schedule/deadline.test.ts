import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DeadlineError, startDeadline, untilAborted } from "./deadline.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new Promise<never>(() => undefined);

describe("startDeadline", () => {
  it("aborts when the time is up, not before", () => {
    using deadline = startDeadline("dataset", 30, undefined);
    vi.advanceTimersByTime(29_999);
    expect(deadline.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(deadline.signal.reason).toBeInstanceOf(DeadlineError);
    expect(String(deadline.signal.reason)).toBe("DeadlineError: timeout after 30s");
  });

  it("aborts with its parent, also with one that was aborted before", () => {
    const parent = new AbortController();
    using below = startDeadline("dataset", 30, parent.signal);
    parent.abort("stop");
    using late = startDeadline("dataset", 30, parent.signal);
    expect([below.signal.reason, late.signal.reason]).toEqual(["stop", "stop"]);
  });

  it("leaves no timer and no listener behind", () => {
    const parent = new AbortController();
    const remove = vi.spyOn(parent.signal, "removeEventListener");
    startDeadline("dataset", 30, parent.signal)[Symbol.dispose]();
    expect(vi.getTimerCount()).toBe(0);
    expect(remove).toHaveBeenCalledOnce();
  });
});

describe("untilAborted", () => {
  it("returns the result of the work", async () => {
    const { signal } = new AbortController();
    expect(await untilAborted(signal, Promise.resolve(7))).toBe(7);
    await expect(untilAborted(signal, Promise.reject(new RangeError("x")))).rejects.toThrow("x");
  });

  it("does not wait for work that ignores the signal", async () => {
    const controller = new AbortController();
    const outcome = untilAborted(controller.signal, never);
    controller.abort(new RangeError("stop"));
    await expect(outcome).rejects.toThrow("stop");
    await expect(untilAborted(controller.signal, never)).rejects.toThrow("stop");
  });
});
