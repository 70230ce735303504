import type { Geometry, Polygon, Position } from "@cas/models";
import { expect, it } from "vitest";
import { previewOf } from "./preview-of.ts";

const circle = (lon: number, lat: number, radius: number, positions: number): Polygon => {
  const ring = Array.from({ length: positions }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / positions;
    return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0] ?? []]] };
};
const preview = (geometries: readonly Geometry[], max?: number) =>
  previewOf(
    geometries.map((geometry) => ({ geometry })),
    max,
  );

it("has points, outlines and the box of all; nothing without areas", () => {
  const square: Geometry = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [2, 0],
        [2, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  };
  expect(preview([{ type: "Point", coordinates: [5, 6] }, square])).toEqual({
    outlines: square.coordinates,
    points: [[5, 6]],
    bounds: [0, 0, 5, 6],
  });
  expect(preview([])).toBeUndefined();
  expect(preview([{ type: "Point", coordinates: [5, 6] }])?.bounds).toEqual([5, 6, 5, 6]);
});

it("leaves out steps that a map of all areas cannot show, and keeps rings closed", () => {
  const [outline = []] = preview([circle(10, 50, 1, 100_000)])?.outlines ?? [];
  expect(outline.length).toBeGreaterThan(1000);
  expect(outline.length).toBeLessThan(8000);
  expect(outline.at(-1)).toEqual(outline[0]);
  // The steps are at most a thousandth of the width, so the outline is that near to the circle.
  for (const [lon = 0, lat = 0] of outline)
    expect(Math.hypot(lon - 10, lat - 50)).toBeCloseTo(1, 9);
});

it("has at most the given number of positions, and each area", () => {
  const circles = Array.from({ length: 100 }, (_, index) =>
    circle(index % 10, index / 10, 0.4, 2000),
  );
  const { outlines = [] } = preview(circles, 1000) ?? {};
  expect(outlines).toHaveLength(100);
  expect(outlines.flat().length).toBeLessThanOrEqual(1000);
});

it("shows areas that are smaller than a step as boxes, and their largest polygon alone", () => {
  const far: Geometry = { type: "Point", coordinates: [-100, 0] };
  const tiny = circle(10, 50, 0.001, 100);
  const smaller = circle(10.001, 50, 0.0001, 100);
  const both: Geometry = {
    type: "MultiPolygon",
    coordinates: [smaller, tiny].map(({ coordinates }) => coordinates),
  };
  const [outline = [], ...others] = preview([far, both])?.outlines ?? [];
  expect(others).toEqual([]);
  expect(outline).toHaveLength(5);
  expect(outline[2]?.[0]).toBeCloseTo(10.001, 9);
});
