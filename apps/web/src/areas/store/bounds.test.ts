import type { Geometry } from "@cas/models";
import { expect, it } from "vitest";
import { boundsOf, overlap, within } from "./bounds.ts";

const point = (lon: number, lat: number): Geometry => ({ type: "Point", coordinates: [lon, lat] });
const square: Geometry = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 0],
        [2, 0],
        [2, 1],
        [0, 0],
      ],
    ],
  ],
};

it("is the bounding box of points and of all parts", () => {
  expect(boundsOf([point(-3, 5), square])).toEqual([-3, 0, 2, 5]);
  expect(boundsOf([])).toBeUndefined();
});

it("boxes overlap, or one is within the other", () => {
  expect(overlap([0, 0, 2, 2], [2, 2, 3, 3])).toBe(true);
  expect(overlap([0, 0, 2, 2], [2.1, 0, 3, 3])).toBe(false);
  expect(within([1, 1, 2, 2], [0, 0, 2, 2])).toBe(true);
  expect(within([1, 1, 2, 2.1], [0, 0, 2, 2])).toBe(false);
});
