import type { Geometry } from "@cas/models";
import { describe, expect, it } from "vitest";
import { bendToRows } from "./bend-to-rows.ts";

const transform = { originX: 0, cellWidth: 1, originY: 10, cellHeight: -2 };
/** Rows of 1, 3 and 2 degrees. */
const rowEdges = Float64Array.of(10, 9, 6, 4);
const grid = { width: 5, height: 3, crs: "EPSG:4326", transform, rowEdges };
const bend = (geometry: Geometry, edges: Float64Array | undefined = rowEdges) =>
  bendToRows(geometry, { ...grid, rowEdges: edges }, async () => undefined);

describe("bendToRows", () => {
  it("keeps the place of a point within its row", async () => {
    const point = (y: number): Geometry => ({ type: "Point", coordinates: [1, y] });
    expect(await bend(point(9.5))).toEqual(point(9));
    expect(await bend(point(9))).toEqual(point(8));
    expect(await bend(point(7.5))).toEqual(point(7));
    // Beyond the outer edges rows go on.
    expect(await bend(point(12))).toEqual(point(14));
    expect(await bend(point(2))).toEqual(point(2));
  });

  it("gives an edge a corner where it crosses from one row to the next", async () => {
    const ring = (...positions: [number, number][]): Geometry => ({
      type: "Polygon",
      coordinates: [positions],
    });
    expect(await bend(ring([0, 4], [6, 10], [0, 10], [0, 4]))).toEqual(
      ring([0, 4], [2, 6], [5, 8], [6, 10], [0, 10], [0, 8], [0, 6], [0, 4]),
    );
  });

  it("leaves geometries on even rows as they are", async () => {
    const geometry: Geometry = { type: "Point", coordinates: [1, 2] };
    expect(
      await bendToRows(geometry, { ...grid, rowEdges: undefined }, async () => undefined),
    ).toBe(geometry);
  });
});
