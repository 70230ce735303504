import { describe, expect, it } from "vitest";
import { blocksOf, windowOf } from "./window.ts";

const grid = {
  width: 10,
  height: 8,
  crs: "EPSG:4326",
  transform: { originX: 0, originY: 8, cellWidth: 1, cellHeight: -1 },
};

describe("windowOf", () => {
  it.each([
    [
      { minColumn: 1.2, minRow: 2.9, maxColumn: 3.1, maxRow: 3 },
      { column: 1, row: 2, width: 3, height: 1 },
    ],
    [
      { minColumn: -5, minRow: -5, maxColumn: 50, maxRow: 50 },
      { column: 0, row: 0, width: 10, height: 8 },
    ],
  ])("gives whole cells within the raster: %j", (bounds, window) => {
    expect(windowOf(bounds, grid)).toEqual(window);
  });

  it.each([
    { minColumn: -5, minRow: 1, maxColumn: -1, maxRow: 2 },
    { minColumn: 12, minRow: 1, maxColumn: 14, maxRow: 2 },
    { minColumn: 1, minRow: 9, maxColumn: 2, maxRow: 12 },
  ])("is empty for bounds outside the raster: %j", (bounds) => {
    const window = windowOf(bounds, grid);
    expect(window.width * window.height).toBe(0);
    expect([...blocksOf(window, 4, 4)]).toEqual([]);
  });
});

describe("blocksOf", () => {
  it("cuts a window at the edges of blocks, row by row", () => {
    expect([...blocksOf({ column: 3, row: 3, width: 3, height: 2 }, 4, 4)]).toEqual([
      { blockColumn: 0, blockRow: 0, window: { column: 3, row: 3, width: 1, height: 1 } },
      { blockColumn: 1, blockRow: 0, window: { column: 4, row: 3, width: 2, height: 1 } },
      { blockColumn: 0, blockRow: 1, window: { column: 3, row: 4, width: 1, height: 1 } },
      { blockColumn: 1, blockRow: 1, window: { column: 4, row: 4, width: 2, height: 1 } },
    ]);
  });
});
