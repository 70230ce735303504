import { expect, it } from "vitest";
import { paceOf, waitInWords } from "./pace.ts";

it("assumes that the rest goes at the average pace so far", () => {
  expect(paceOf(50, 200, 2000)).toEqual({ rate: 25, secondsLeft: 6 });
  expect(paceOf(200, 200, 8000)).toEqual({ rate: 25, secondsLeft: 0 });
});

it("has no pace before the first value", () => {
  expect(paceOf(0, 200, 2000)).toBeUndefined();
  expect(paceOf(1, 200, 0)).toBeUndefined();
});

it.each([
  [0.2, "less than a second"],
  [1.2, "about 2 s"],
  [600, "about 10 min"],
  [7200, "about 2 h"],
])("%s seconds are %s", (seconds, words) => {
  expect(waitInWords(seconds)).toBe(words);
});
