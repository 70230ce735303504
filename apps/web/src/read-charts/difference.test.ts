import { expect, it } from "vitest";
import { correlationOf, differenceOf, type Pair } from "./difference.ts";

const pairs = (...values: [number, number][]): Pair[] =>
  values.map(([x, y], index) => ({ areaId: String(index), x, y }));

it("is the second minus the first, with a count of pairs that are far apart", () => {
  // 1 and 3 differ by 50 % from their mean of 2; 10 and 12 differ by 9 % from theirs.
  expect(differenceOf(pairs([1, 3], [10, 12]))).toEqual({ mean: 2, rms: 2, farApart: 1 });
  expect(differenceOf(pairs([2, 1], [1, 2]))).toMatchObject({ mean: 0, rms: 1 });
  expect(differenceOf([])).toBeUndefined();
});

it("correlates pairs", () => {
  expect(correlationOf(pairs([1, 10], [2, 20], [3, 30]))).toBeCloseTo(1);
  expect(correlationOf(pairs([1, 3], [2, 2], [3, 1]))).toBeCloseTo(-1);
  expect(correlationOf(pairs([1, 1], [1, 2]))).toBeUndefined();
});
