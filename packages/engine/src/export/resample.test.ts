import { describe, expect, it } from "vitest";
import { axisWeights, type Resampling } from "./kernel.ts";
import { neededWindow, resample } from "./resample.ts";

const NONE = Number.NaN;

/** Resamples a row to cells of the given size (in cells of the values), from its first side on. */
function alongRow(values: readonly number[], size: number, resampling: Resampling): number[] {
  const count = Math.round(values.length / size);
  const centres = Array.from({ length: count }, (_, index) => (index + 0.5) * size);
  const columns = axisWeights(resampling, centres, size, values.length);
  const rows = axisWeights(resampling, [0.5], 1, 1);
  const { column, width } = neededWindow(columns, rows);
  return [
    ...resample(Float64Array.from(values).slice(column, column + width), columns, rows, resampling),
  ];
}

describe("resample", () => {
  it.each<[Resampling, readonly number[], number, readonly number[]]>([
    ["nearest", [1, 2, 3, 4], 1, [1, 2, 3, 4]],
    ["nearest", [1, 2, 3, 4, 5, 6], 3, [2, 5]],
    ["nearest", [1, 2], 0.5, [1, 1, 2, 2]],
    ["average", [1, 2, 3, 4], 2, [1.5, 3.5]],
    // The first cell takes 1 and half of 2, the second the other half and 6.
    ["average", [1, 2, 6], 1.5, [(1 + 1) / 1.5, (1 + 6) / 1.5]],
    ["average", [1, NONE, NONE, NONE], 2, [1, NONE]],
    ["mode", [7, 3, 3, 5, 5, 9], 3, [3, 5]],
    ["mode", [7, 3, 4, 4], 2, [3, 4]],
    ["mode", [NONE, 3, NONE, NONE], 2, [3, NONE]],
    // Centres lie at 0.25, 0.75, 1.25 and 1.75: a quarter of a cell before and after those at 0.5 and 1.5.
    ["bilinear", [0, 4], 0.5, [0, 1, 3, 4]],
    // A triangle of half-width 2 round 1 and 3: weights 1, 3, 3, 1 (eighths), without cells outside the raster.
    ["bilinear", [0, 0, 8, 8], 2, [(8 * 1) / 7, (3 * 8 + 3 * 8) / 7]],
    // Beyond the last value three quarters of the kernel's weight lie outside the data, then all of it.
    ["bilinear", [4, NONE], 0.5, [4, 4, NONE, NONE]],
    [
      "cubic",
      [0, 0, 0, 0, 1, 0, 0, 0, 0],
      0.5,
      // At distances 7/4, 5/4, 3/4 and 1/4, then back.
      [
        0, 0, 0, 0, 0, -0.0234375, -0.0703125, 0.2265625, 0.8671875, 0.8671875, 0.2265625,
        -0.0703125, -0.0234375, 0, 0, 0, 0, 0,
      ],
    ],
  ])("%s of %j to cells of %d", (resampling, values, size, expected) => {
    const made = alongRow(values, size, resampling).map((value) => Number(value.toFixed(12)));
    expect(made).toEqual(expected.map((value) => Number(value.toFixed(12))));
  });

  it("preserves a constant, and cells of the same size, with any kernel", () => {
    for (const resampling of ["nearest", "bilinear", "cubic", "average", "mode"] as const) {
      for (const value of alongRow([3, 3, 3, 3, 3, 3], 1.5, resampling))
        expect(value).toBeCloseTo(3, 12);
      expect(alongRow([5, 1, 4, 2], 1, resampling)).toEqual([5, 1, 4, 2]);
    }
  });
});
