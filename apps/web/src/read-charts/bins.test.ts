import { expect, it } from "vitest";
import { binsOf } from "./bins.ts";

it("bins lie between round numbers and count every value once", () => {
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
