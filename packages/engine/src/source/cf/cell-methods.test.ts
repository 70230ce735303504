import { expect, it } from "vitest";
import { isOfInstants } from "./cell-methods.ts";

it.each<[string | undefined, boolean]>([
  ["time: point", true],
  ["lat: lon: time: point", true],
  ["area: mean time: point (interval: 1 hour comment: sampled)", true],
  ["Time: point", false],
  ["t: point", true],
  ["time: mean", false],
  ["time: point time: mean", false],
  ["time: maximum within days time: mean over days", false],
  ["area: point", false],
  ["time: mean (comment: time: point)", false],
  ["", false],
  [undefined, false],
])("%s of a variable over t: %s", (text, expected) => {
  expect(isOfInstants({ cell_methods: text }, "t")).toBe(expected);
});
