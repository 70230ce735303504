import { expect, it } from "vitest";
import type { Area } from "../store/area.ts";
import { drawnArea, drawnGeometry, editableFeature } from "./drawn-geometry.ts";

const ring = [
  [0.12345678, 0],
  [1, 0],
  [1, 1],
  [0.12345678, 0],
];
const area = (part: Partial<Area>): Area => ({
  id: "drawn-1",
  name: "Drawn polygon 1",
  geometry: { type: "Polygon", coordinates: [ring] },
  origin: "drawn",
  ...part,
});

it("rounds drawings to a tenth of a metre and drops invalid ones", () => {
  expect(drawnGeometry({ type: "Point", coordinates: [1.23456789, 2] })).toEqual({
    type: "Point",
    coordinates: [1.234568, 2],
  });
  expect(drawnGeometry({ type: "Polygon", coordinates: [ring] })).toMatchObject({
    coordinates: [[[0.123457, 0], {}, {}, {}]],
  });
  expect(drawnGeometry({ type: "LineString", coordinates: ring })).toBeUndefined();
  const flat = ring.map(([lon = 0]) => [lon, 0]);
  expect(drawnGeometry({ type: "Polygon", coordinates: [flat] })).toBeUndefined();
});

it("numbers a drawing after the largest number in use, whatever its name", () => {
  const areas = [area({ id: "drawn-4", name: "Lake" }), area({ id: "37183" })];
  expect(drawnArea({ type: "Point", coordinates: [1, 2] }, areas)).toMatchObject({
    id: "drawn-5",
    name: "Drawn point 5",
    origin: "drawn",
  });
});

it("only drawn or typed points and polygons of one ring can be edited", () => {
  expect(editableFeature(area({}))).toMatchObject({
    properties: { mode: "polygon", areaId: "drawn-1" },
    geometry: { coordinates: [[[0.123457, 0], {}, {}, {}]] },
  });
  const point = { type: "Point", coordinates: [1, 2] } as const;
  expect(editableFeature(area({ geometry: point, origin: "typed" }))).toMatchObject({
    properties: { mode: "point" },
  });
  for (const part of [
    { origin: "county" as const },
    { origin: "file" as const },
    { geometry: { type: "Polygon" as const, coordinates: [ring, ring] } },
    { geometry: { type: "MultiPolygon" as const, coordinates: [[ring]] } },
    {
      geometry: {
        type: "Polygon" as const,
        coordinates: [Array.from({ length: 600 }, () => [0, 0])],
      },
    },
  ])
    expect(editableFeature(area(part))).toBeUndefined();
});
