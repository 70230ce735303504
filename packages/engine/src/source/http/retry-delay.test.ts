import { describe, expect, it } from "vitest";
import { isPassingFailure, retryDelay } from "./retry-delay.ts";

const failure = { attempts: 1, retryAfter: undefined, now: 0, random: 0 };

describe("retryDelay", () => {
  it.each([
    [1, 0, 100],
    [1, 1, 200],
    [2, 0, 200],
    [2, 0.5, 300],
    [3, 1, 800],
    [4, 0, undefined],
  ])("after attempt %i with random %d waits %s ms", (attempts, random, delay) => {
    expect(retryDelay({ ...failure, attempts, random })).toBe(delay);
  });

  it.each([
    ["2", 2000],
    ["0", 100],
    ["11", undefined],
    ["Thu, 01 Jan 1970 00:00:03 GMT", 3000],
    ["Thu, 01 Jan 1970 01:00:00 GMT", undefined],
    ["soon", 100],
  ])("with Retry-After: %s waits %s ms", (retryAfter, delay) => {
    expect(retryDelay({ ...failure, retryAfter })).toBe(delay);
  });

  it("distinguishes temporary from permanent failures", () => {
    const failed = (code: string): Error => Object.assign(new Error(code), { code });
    expect(isPassingFailure(failed("ECONNRESET"))).toBe(true);
    expect(isPassingFailure(failed("ENOTFOUND"))).toBe(false);
    expect(isPassingFailure("ECONNRESET")).toBe(false);
  });
});
