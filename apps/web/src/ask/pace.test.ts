import { expect, it } from "vitest";
import { paceOf, waitInWords } from "./pace.ts";

it("the rest takes as long as what is done", () => {
  expect(paceOf(50, 200, 2000)).toEqual({ rate: 25, secondsLeft: 6 });
  expect(paceOf(200, 200, 8000)).toEqual({ rate: 25, secondsLeft: 0 });
});

it("nothing is said before there is anything to tell from", () => {
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
