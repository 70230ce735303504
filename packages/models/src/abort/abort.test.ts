import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { abortable } from "./abortable.ts";
import { abortedError, throwIfAborted } from "./aborted-error.ts";
import { delay } from "./delay.ts";

const reason = new RangeError("left");
let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
});
const listeners = (): number => getEventListeners(controller.signal, "abort").length;

describe("abortedError", () => {
  it("carries the reason of the signal", () => {
    controller.abort(reason);
    expect(abortedError(controller.signal)).toMatchObject({
      errorType: "aborted",
      statusCode: 499,
      retryable: false,
      cause: reason,
    });
    expect(() => throwIfAborted(controller.signal)).toThrow("The caller aborted the request");
  });

  it("is not thrown for a signal that is not aborted", () => {
    expect(() => throwIfAborted(controller.signal)).not.toThrow();
    expect(() => throwIfAborted(undefined)).not.toThrow();
  });
});

describe("abortable", () => {
  it("settles like the promise, and leaves no listener", async () => {
    expect(await abortable(Promise.resolve(1), controller.signal)).toBe(1);
    await expect(abortable(Promise.reject(reason), controller.signal)).rejects.toBe(reason);
    expect(await abortable(Promise.resolve(2), undefined)).toBe(2);
    expect(listeners()).toBe(0);
  });

  it("rejects at the abort, at once if the signal is already aborted", async () => {
    const never = Promise.withResolvers<number>();
    const waiting = abortable(never.promise, controller.signal);
    controller.abort(reason);
    await expect(waiting).rejects.toMatchObject({ errorType: "aborted", cause: reason });
    const late = abortable(Promise.resolve(1), controller.signal);
    await expect(late).rejects.toMatchObject({ errorType: "aborted" });
  });

  it("ignores a rejection after the abort", async () => {
    const work = Promise.withResolvers<number>();
    const waiting = abortable(work.promise, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ errorType: "aborted" });
    work.reject(reason);
    await expect(work.promise).rejects.toBe(reason);
    expect(listeners()).toBe(0);
  });
});

describe("delay", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("waits, and leaves no timer and no listener", async () => {
    const waiting = delay(1000, controller.signal);
    await vi.advanceTimersByTimeAsync(1000);
    await waiting;
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0]);
  });

  it("stops with the abort", async () => {
    const waiting = delay(1000, controller.signal);
    controller.abort(reason);
    await expect(waiting).rejects.toMatchObject({ errorType: "aborted", cause: reason });
    expect(vi.getTimerCount()).toBe(0);
    await expect(delay(1000, controller.signal)).rejects.toMatchObject({ errorType: "aborted" });
  });
});
