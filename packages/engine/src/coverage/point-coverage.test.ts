import { expect, it } from "vitest";
import { windowOf } from "../grid/window.ts";
import { pointCoverage } from "./point-coverage.ts";
import { fractionsOf } from "../../test/fractions.ts";

// 4 columns and 2 rows of 90 degrees: the whole globe.
const grid = {
  width: 4,
  height: 2,
  crs: "EPSG:4326",
  transform: { originX: -180, originY: 90, cellWidth: 90, cellHeight: -90 },
};

it.each([
  [-180, 90, 0, 0],
  [-90.001, 0.001, 0, 0],
  [-90, 0, 1, 1],
  [180, -90, 3, 1],
])("the point %d %d lies in column %d, row %d", (lon, lat, column, row) => {
  const coverage = pointCoverage(lon, lat, grid);
  expect(windowOf(coverage.bounds, grid)).toEqual({ column, row, width: 1, height: 1 });
  expect([...fractionsOf(coverage, { column: 0, row: 0, width: 4, height: 2 })].indexOf(1)).toBe(
    row * 4 + column,
  );
});

it("a point outside the raster covers none of its cells", () => {
  const small = { ...grid, width: 2 };
  const coverage = pointCoverage(10, 10, small);
  expect(windowOf(coverage.bounds, small)).toMatchObject({ width: 0 });
  expect([...fractionsOf(coverage, { column: 0, row: 0, width: 2, height: 2 })]).toEqual([
    0, 0, 0, 0,
  ]);
});
