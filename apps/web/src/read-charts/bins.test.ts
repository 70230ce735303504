import { expect, it } from "vitest";
import { binsOf } from "./bins.ts";
import { extentOf, linear, ticksOf } from "./ticks.ts";

it("ranges lie between round numbers and hold every value once", () => {
  const bins = binsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(bins.map(({ low, high, count }) => [low, high, count])).toEqual([
    [0, 2, 1],
    [2, 4, 2],
    [4, 6, 2],
    [6, 8, 2],
    [8, 10, 3],
  ]);
});

it.each([[[]], [[7]], [[-3.2, -3.2]], [[0.001, 0.0042, 1000]]])("counts all of %j", (values) => {
  const bins = binsOf(values);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
  for (const value of values)
    expect(bins.some(({ low, high }) => value >= low && value <= high)).toBe(true);
});

it.each([
  [0, 10, 5, [0, 2, 4, 6, 8, 10]],
  [-0.3, 0.3, 3, [-0.2, 0, 0.2]],
  [12, 12, 5, [12]],
])("ticks from %s to %s are round", (low, high, about, ticks) => {
  expect(ticksOf(low, high, about)).toEqual(ticks);
});

it("a scale of a single value puts it in the middle", () => {
  expect(linear([5, 5], [0, 100])(5)).toBe(50);
  expect(linear([0, 10], [100, 0])(2.5)).toBe(75);
  expect(extentOf([4, 4])).toEqual([3.5, 4.5]);
});
