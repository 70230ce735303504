import { expect, it } from "vitest";
import { pathOf, viewBoxOf } from "./picture-paths.ts";

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
  expect(pathOf([square(-36, 0)], [-36, 0, 36, 10])).toMatch(
    /^M40000\.0,50000\.0L42777\.8,50000\.0L42777\.8,47\d{3}\.\dL40000\.0,50000\.0Z$/,
  );
});

it("leaves out what is outside the box, and points", () => {
  const point = { type: "Point", coordinates: [0, 0] } as const;
  expect(pathOf([square(100, 0), point], [-36, 0, 36, 10])).toBe("");
  const two = {
    type: "MultiPolygon" as const,
    coordinates: [square(0, 0), square(50, 0)].map((one) => one.coordinates),
  };
  expect(pathOf([two], [-36, 0, 36, 10]).match(/M/g)).toHaveLength(2);
});
