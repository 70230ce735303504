import { expect, it } from "vitest";
import { axisRange, linear, rangeOf } from "./linear.ts";

it("maps the ends and everything between, in either direction", () => {
  expect([0, 2.5, 10].map(linear([0, 10], [100, 0]))).toEqual([100, 75, 0]);
  expect(linear([5, 5], [0, 100])(5)).toBe(50);
});

it("the range of an axis is never empty", () => {
  expect([rangeOf([3, 1, 2]), axisRange([3, 1, 2])]).toEqual([
    [1, 3],
    [1, 3],
  ]);
  expect([rangeOf([4, 4]), axisRange([4, 4])]).toEqual([
    [4, 4],
    [3.5, 4.5],
  ]);
  expect([rangeOf([]), axisRange([])]).toEqual([
    [Infinity, -Infinity],
    [0, 1],
  ]);
});
