import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoff, BACKOFF_BASE_MS, BACKOFF_CAP_MS } from "./backoff.ts";

describe("backoff", () => {
  it.each([
    [1, BACKOFF_BASE_MS],
    [2, 1000],
    [3, 2000],
    [4, 4000],
    [5, 8000],
    [6, 8000],
    [100, 8000],
  ])("after %d attempts waits at most %d ms", (attempts, bound) => {
    expect(backoff(attempts, 1)).toBe(bound);
    expect(backoff(attempts, 0.5)).toBe(bound / 2);
    expect(backoff(attempts, 0)).toBe(0);
  });

  it("never leaves its bounds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, random) => {
          const wait = backoff(attempts, random);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(BACKOFF_CAP_MS);
        },
      ),
      { seed: 1999 },
    );
  });
});
