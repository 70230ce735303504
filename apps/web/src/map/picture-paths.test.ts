import { expect, it } from "vitest";
import { pathOf, placeOf, viewBoxOf } from "./picture-paths.ts";

const square = (west: number, south: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, south],
      [west + 10, south],
      [west + 10, south + 10],
      [west, south],
    ] as [number, number][],
  ],
});

it("projects as Web Mercator does, north up", () => {
  // A tenth of a turn is a tenth of the width; 66.51326 degrees are half of the way to the edge of the map.
  expect(viewBoxOf([-36, 0, 36, 66.513_260_443])).toBe("40000.0 25000.0 20000.0 25000.0");
  expect(placeOf([-36, 0, 0, 66.513_260_443])).toMatchObject({ x: 40_000, width: 10_000 });
  expect(pathOf([square(-36, 0)], [-36, 0, 36, 10])).toBe(
    "M40000 50000l2778 0 0 -2792 -2778 2792z",
  );
});

it("leaves out rings outside the box or smaller than a unit, and points", () => {
  const point = { type: "Point", coordinates: [0, 0] } as const;
  const tiny = {
    type: "Polygon" as const,
    coordinates: [
      [
        [0, 0],
        [0.0001, 0],
        [0.0001, 0.0001],
        [0, 0],
      ],
    ],
  };
  expect(pathOf([square(100, 0), point, tiny], [-36, 0, 36, 10])).toBe("");
  const two = {
    type: "MultiPolygon" as const,
    coordinates: [square(0, 0), square(25, 0), square(50, 0)].map((one) => one.coordinates),
  };
  expect(pathOf([two], [-36, 0, 36, 10]).match(/M/g)).toHaveLength(2);
});
