import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signedArea, toGridRings } from "../geometry/grid-rings.ts";
import { blocksOf, windowOf } from "../grid/window.ts";
import { exactCoverage } from "./exact-coverage.ts";
import { drained, fractionsOf } from "../../test/fractions.ts";

// Cells of one unit, row 0 at the top: x is the column, y the row.
const transform = { originX: 0, originY: 0, cellWidth: 1, cellHeight: 1 };
const cover = (rings: number[][][], width: number, height: number): number[][] => {
  const coverage = exactCoverage(toGridRings({ type: "Polygon", coordinates: rings }, transform));
  const fractions = fractionsOf(coverage, { column: 0, row: 0, width, height });
  return Array.from({ length: height }, (_, row) => [
    ...fractions.subarray(row * width, (row + 1) * width),
  ]);
};
const box = (x0: number, y0: number, x1: number, y1: number): number[][] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
];

describe("exactCoverage", () => {
  it("gives a box the product of its shares: 0.5 x 0.25 in a corner, 1 inside", () => {
    expect(cover([box(0.5, 0.75, 2.5, 2.5)], 3, 3)).toEqual([
      [0.125, 0.25, 0.125],
      [0.5, 1, 0.5],
      [0.25, 0.5, 0.25],
    ]);
  });

  it("gives a triangle that halves the cells of a diagonal 1/2 there", () => {
    const triangle = [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 0],
    ];
    expect(cover([triangle], 3, 3)).toEqual([
      [0.5, 1, 1],
      [0, 0.5, 1],
      [0, 0, 0.5],
    ]);
  });

  it("cuts a cell by a slanted edge: y = x/2 leaves 1 - 1/4 and 1/4 below", () => {
    // Below the line from (0, 0) to (2, 1): cell 0 keeps 1 - 1/4 = 3/4, cell 1 keeps 1/4.
    const [row] = cover(
      [
        [
          [0, 0],
          [2, 1],
          [0, 1],
          [0, 0],
        ],
      ],
      2,
      1,
    );
    expect(row?.[0]).toBeCloseTo(0.75, 15);
    expect(row?.[1]).toBeCloseTo(0.25, 15);
  });

  it("subtracts holes, for any orientation of the rings", () => {
    const [outer, hole] = [box(0, 0, 3, 3), box(1, 1, 2, 2)];
    const expected = [
      [1, 1, 1],
      [1, 0, 1],
      [1, 1, 1],
    ];
    for (const rings of [
      [outer, hole],
      [outer.toReversed(), hole],
      [outer, hole.toReversed()],
      [outer.toReversed(), hole.toReversed()],
    ])
      expect(cover(rings, 3, 3)).toEqual(expected);
  });

  it("covers a part of one cell by a polygon smaller than it", () => {
    expect(cover([box(1.25, 1.25, 1.5, 1.75)], 3, 3)).toEqual([
      [0, 0, 0],
      [0, 0.125, 0],
      [0, 0, 0],
    ]);
  });

  it("covers no cell for a polygon beside the window and all cells for one around it", () => {
    expect(cover([box(5, 0, 6, 2)], 2, 2)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(cover([box(-6, 0, -5, 2)], 2, 2)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(cover([box(-6, -6, 9, 9)], 2, 2)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  const star = fc
    .record({
      x: fc.double({ min: 2, max: 20, noNaN: true }),
      y: fc.double({ min: 2, max: 20, noNaN: true }),
      radii: fc.array(fc.double({ min: 0.01, max: 12, noNaN: true }), {
        minLength: 3,
        maxLength: 20,
      }),
    })
    .map(({ x, y, radii }) => {
      const corners = radii.map((radius, index) => {
        const angle = (2 * Math.PI * index) / radii.length;
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      });
      return { type: "Polygon" as const, coordinates: [[...corners, corners[0] as number[]]] };
    });
  const grid = { width: 50, height: 50, transform, crs: "EPSG:4326" };

  it("adds up to the area of the polygon, however the window is cut into blocks", () => {
    fc.assert(
      fc.property(star, fc.integer({ min: 1, max: 16 }), (polygon, size) => {
        const far = { ...transform, originX: -12, originY: -12 };
        const coverage = exactCoverage(toGridRings(polygon, far));
        const whole = windowOf(coverage.bounds, { ...grid, transform: far });
        let covered = 0;
        for (const { window } of blocksOf(whole, size, size + 3))
          for (const fraction of fractionsOf(coverage, window)) {
            if (fraction < 0 || fraction > 1) return false;
            covered += fraction;
          }
        const area = drained(coverage.area());
        return Math.abs(covered - area) <= 1e-9 * Math.max(1, area);
      }),
      { seed: 1999 },
    );
  });

  it("gives each cell the fraction that clipping the polygon to the cell gives", () => {
    fc.assert(
      fc.property(star, (polygon) => {
        const gridRings = toGridRings(polygon, transform);
        const { rings, bounds } = gridRings;
        const window = windowOf(bounds, grid);
        const fractions = fractionsOf(exactCoverage(gridRings), window);
        return fractions.every((fraction, index) => {
          const column = window.column + (index % window.width);
          const row = window.row + Math.floor(index / window.width);
          const clipped = clippedArea(rings[0] as Float64Array, column, row);
          return Math.abs(fraction - clipped) < 1e-9;
        });
      }),
      { seed: 1999, numRuns: 30 },
    );
  });
});

/** Area of a ring inside one cell, by Sutherland and Hodgman's clipping: an independent calculation. */
function clippedArea(ring: Float64Array, column: number, row: number): number {
  let points = Array.from({ length: ring.length / 2 - 1 }, (_, i) => [
    ring[2 * i] as number,
    ring[2 * i + 1] as number,
  ]);
  for (const [axis, bound, side] of [
    [0, column, 1],
    [0, column + 1, -1],
    [1, row, 1],
    [1, row + 1, -1],
  ] as const) {
    const inside = (point: number[]): boolean => side * ((point[axis] as number) - bound) >= 0;
    points = points.flatMap((point, i) => {
      const previous = points.at(i - 1) as number[];
      if (inside(point) === inside(previous)) return inside(point) ? [point] : [];
      const t =
        (bound - (previous[axis] as number)) /
        ((point[axis] as number) - (previous[axis] as number));
      const cut = [0, 1].map(
        (k) => (previous[k] as number) + t * ((point[k] as number) - (previous[k] as number)),
      );
      return inside(point) ? [cut, point] : [cut];
    });
  }
  const closed = points.length === 0 ? [] : [...points, points[0] as number[]];
  return Math.abs(signedArea(Float64Array.from(closed.flat())));
}
