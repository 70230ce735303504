import type { Geometry } from "@cas/models";
import { describe, expect, it } from "vitest";
import { windowOf } from "../grid/window.ts";
import { coverGeometry } from "./cover-geometry.ts";
import { WEIGHTINGS } from "./weighting.ts";
import { drained, fractionsOf } from "../../test/fractions.ts";

/** Columns of 10 degrees and rows of 10 degrees down from 90. */
const grid = (west: number) => ({
  width: 36,
  height: 18,
  crs: "EPSG:4326",
  transform: { originX: west, originY: 90, cellWidth: 10, cellHeight: -10 },
});
const box = (west: number, south: number, east: number, north: number): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** The covered cells: column, row and fraction. */
function cells(geometry: Geometry, west: number, weighting: (typeof WEIGHTINGS)[number] = "exact") {
  const on = grid(west);
  return drained(coverGeometry(geometry, on, weighting)).flatMap((coverage) => {
    const window = windowOf(coverage.bounds, on);
    return [...fractionsOf(coverage, window)].flatMap((fraction, index) =>
      fraction === 0
        ? []
        : [
            [
              window.column + (index % window.width),
              window.row + Math.floor(index / window.width),
              fraction,
            ],
          ],
    );
  });
}

describe("coverGeometry", () => {
  it("counts each place once on a grid that is wider than the Earth", () => {
    // 38 columns of 10 degrees from -190: the first two columns are the last two.
    const wide = { ...grid(-190), width: 38 };
    const areas = (geometry: Geometry): readonly number[] => {
      const turns = drained(coverGeometry(geometry, wide, "exact"));
      const covered = turns.map((coverage) =>
        [...fractionsOf(coverage, windowOf(coverage.bounds, wide))].reduce(
          (sum, one) => sum + one,
          0,
        ),
      );
      return [covered.reduce((sum, one) => sum + one, 0), drained(turns[0].area())];
    };
    expect(areas(box(-180, 0, 180, 10))).toEqual([36, 36]);
    expect(areas(box(165, 0, 180, 10))).toEqual([1.5, 1.5]);
    expect(areas(box(-180, 0, -165, 10))).toEqual([1.5, 1.5]);
    expect(areas(box(0, 0, 10, 10))).toEqual([1, 1]);
  });

  it("finds an area west of Greenwich on a grid of longitudes 0 to 360", () => {
    expect(cells(box(-85, 30, -80, 40), -180)).toEqual([[9, 5, 0.5]]);
    expect(cells(box(-85, 30, -80, 40), 0)).toEqual([[27, 5, 0.5]]);
    expect(cells({ type: "Point", coordinates: [-84, 36] }, 0)).toEqual([[27, 5, 1]]);
  });

  it("covers both ends of a grid with an area across its seam, each once", () => {
    expect(cells(box(-5, 0, 5, 10), 0)).toEqual([
      [0, 8, 0.5],
      [35, 8, 0.5],
    ]);
    const [first, second] = drained(coverGeometry(box(-5, 0, 5, 10), grid(0), "exact"));
    expect([first, second ?? first].map(({ area }) => drained(area()))).toEqual([1, 1]);
  });

  it("covers the world once", () => {
    for (const west of [-180, 0]) {
      const all = cells(box(-180, -90, 180, 90), west);
      expect(all).toHaveLength(36 * 18);
      expect(new Set(all.map(([column, row]) => `${column} ${row}`)).size).toBe(36 * 18);
    }
  });

  it("gives a point one cell, also on the seam", () => {
    expect(cells({ type: "Point", coordinates: [180, 0] }, -180)).toEqual([[35, 9, 1]]);
    expect(cells({ type: "Point", coordinates: [-180, 0] }, -180)).toEqual([[0, 9, 1]]);
    expect(cells({ type: "Point", coordinates: [0, 0] }, 0)).toEqual([[0, 9, 1]]);
  });

  it("weights cells by fraction, by touch or by centre", () => {
    const area = box(12, 33, 37, 44);
    const counted = WEIGHTINGS.map((weighting) => [
      drained(drained(coverGeometry(area, grid(-180), weighting))[0].area()),
      cells(area, -180, weighting).length,
    ]);
    // 25 x 11 degrees on cells of 10 x 10; three columns and two rows touched; centres at 15, 25, 35 and at 35.
    expect(counted).toEqual([
      [expect.closeTo(2.75, 12), 6],
      [6, 6],
      [3, 3],
    ]);
  });

  it("covers no cell by centre for an area between centres", () => {
    const small = box(11, 31, 14, 34);
    expect(cells(small, -180, "center")).toEqual([]);
    expect(drained(drained(coverGeometry(small, grid(-180), "center"))[0].area())).toBe(0);
    expect(cells(small, -180, "all_touched")).toEqual([[19, 5, 1]]);
    expect(cells(small, -180)).toEqual([[19, 5, expect.closeTo(0.09, 12)]]);
  });

  it("covers a part of a cell by an area of a millionth of a millionth of a cell", () => {
    const [coverage] = drained(coverGeometry(box(12, 33, 12.00001, 33.00001), grid(-180), "exact"));
    const [covered = 0] = fractionsOf(coverage, { column: 19, row: 5, width: 1, height: 1 });
    const area = drained(coverage.area());
    expect(area).toBeCloseTo(1e-12, 16);
    expect(covered / area).toBeCloseTo(1, 6);
  });
});
