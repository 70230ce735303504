import { describe, expect, it } from "vitest";
import { parseRetryAfter } from "./retry-after.ts";

const now = Date.UTC(2026, 10, 23, 12, 0, 0);

describe("parseRetryAfter", () => {
  it.each([
    ["0", 0],
    ["7", 7],
    [" 120 ", 120],
    ["Mon, 23 Nov 2026 12:00:30 GMT", 30],
    ["Mon, 23 Nov 2026 11:59:00 GMT", 0],
  ])("reads %j as %d s", (header, seconds) => {
    expect(parseRetryAfter(header, now)).toBe(seconds);
  });

  it("rounds up: a date has whole seconds, a clock does not", () => {
    expect(parseRetryAfter("Mon, 23 Nov 2026 12:00:01 GMT", now + 1)).toBe(1);
  });

  it.each([
    undefined,
    "",
    "-1",
    "1.5",
    "soon",
    "1e3",
    "12345678901",
    "2026-11-23T12:00:30Z",
    "Mon, 99 Nov 2026 12:00:30 GMT",
  ])("cannot read %j", (header) => {
    expect(parseRetryAfter(header, now)).toBeUndefined();
  });
});
