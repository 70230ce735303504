import { describe, expect, it } from "vitest";
import { coalesceRanges } from "./coalesce-ranges.ts";

const KB = 1024;
const MB = KB * KB;
const shape = (...ranges: [offset: number, length: number][]) =>
  coalesceRanges(ranges.map(([offset, length]) => ({ offset, length }))).map(
    ({ offset, length, parts }) => [offset, length, parts.length],
  );

describe("coalesceRanges", () => {
  it("coalesces neighbours in any order, and ranges with a small gap", () => {
    expect(shape([300, 100], [100, 100], [200, 100])).toEqual([[100, 300, 3]]);
    expect(shape([0, 10], [10 + 32 * KB, 10])).toEqual([[0, 20 + 32 * KB, 2]]);
  });

  it("separates ranges that are far apart, or too long together", () => {
    expect(shape([0, 10], [11 + 32 * KB, 10])).toEqual([
      [0, 10, 1],
      [11 + 32 * KB, 10, 1],
    ]);
    expect(shape([0, 5 * MB], [5 * MB, 5 * MB])).toHaveLength(2);
    expect(shape([0, 20 * MB])).toEqual([[0, 20 * MB, 1]]);
  });

  it("coalesces ranges that overlap or are equal", () => {
    expect(shape([0, 100], [50, 10], [0, 100])).toEqual([[0, 100, 3]]);
  });
});
