import { describe, expect, it } from "vitest";
import type { Geometry } from "./geometry.ts";
import { geometryProblem } from "./geometry-problem.ts";

const square = [
  [-84.3, 36.5],
  [-84.2, 36.5],
  [-84.2, 36.6],
  [-84.3, 36.5],
];
const hole = [
  [-84.28, 36.52],
  [-84.26, 36.52],
  [-84.26, 36.54],
  [-84.28, 36.52],
];

const line = [
  [0.1, 0.1],
  [0.2, 0.2],
  [0.3, 0.3],
  [0.1, 0.1],
];
const bowTie = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
  [0, 0],
];

/** A parallel around the pole, without it. */
const aroundThePole = [
  [0, -60],
  [120, -60],
  [-120, -60],
  [0, -60],
];
/** A line with corners, and back the same way. */
const thereAndBack = [
  [170.1, 20.3],
  [-170.2, 31.7],
  [-160.3, 20.4],
  [-170.2, 31.7],
  [170.1, 20.3],
];
const NO_AREA =
  "coordinates: the rings enclose no area: they are lines; give a Point, or a polygon around a line";

const problemOf = (type: string, coordinates: unknown): string | undefined => {
  const problem = geometryProblem({ type, coordinates } as unknown as Geometry);
  return problem && `${problem.path.join(".")}: ${problem.message}`;
};

describe("geometryProblem", () => {
  it.each([
    ["Point", [-84.2, 36.6]],
    ["Point", [180, -90]],
    ["Point", [180.00000000000014, -90.00000000000003]],
    ["Point", [-84.2, 36.6, 379]],
    ["Polygon", [square]],
    ["Polygon", [square, hole]],
    ["Polygon", [square.toReversed()]],
    ["MultiPolygon", [[square], [hole]]],
    ["MultiPolygon", [[line], [square]]],
    // Loops of opposite directions, also where they are of the same size.
    ["Polygon", [bowTie]],
    ["Polygon", [bowTie.map(([x = 0, y = 0]) => [x + 100, 50 - y])]],
    ["Polygon", [aroundThePole]],
    ["Polygon", [aroundThePole.toReversed()]],
  ])("accepts a %s %j", (type, coordinates) => {
    expect(problemOf(type, coordinates)).toBeUndefined();
  });

  it.each([
    [
      "Point",
      [10, 91],
      "coordinates.1: the point: latitude 91 is outside -90 to 90 (positions are longitude, latitude)",
    ],
    [
      "Point",
      [180.00001, 0],
      "coordinates.0: the point: longitude 180.00001 is outside -180 to 180",
    ],
    ["Point", [-180.5, 0], "coordinates.0: the point: longitude -180.5 is outside -180 to 180"],
    [
      "Point",
      [10],
      "coordinates: the point must be [longitude, latitude] or [longitude, latitude, height]",
    ],
    [
      "Point",
      [10, 20, 30, 40],
      "coordinates: the point must be [longitude, latitude] or [longitude, latitude, height]",
    ],
    ["Point", [10, Number.NaN], "coordinates.1: the point: latitude must be a finite number"],
    ["Point", ["10", 20], "coordinates.0: the point: longitude must be a finite number"],
    ["Point", [10, 20, null], "coordinates.2: the point: height must be a finite number"],
    ["Polygon", [], "coordinates: a polygon needs at least one ring"],
    ["Polygon", [7], "coordinates.0: ring 0 must be an array of positions"],
    [
      "Polygon",
      [square.slice(0, 3)],
      "coordinates.0: ring 0 has 3 positions; a closed ring needs at least 4",
    ],
    [
      "Polygon",
      [square, [...hole.slice(0, 3), [-84.27, 36.53]]],
      "coordinates.1.3: ring 1 is not closed; repeat position 0 (-84.28, 36.52) at its end, position 3 is (-84.27, 36.53)",
    ],
    [
      "Polygon",
      [square, [...hole.slice(0, 2), [-84.26, 136.54], hole[3]]],
      "coordinates.1.2.1: ring 1, position 2: latitude 136.54 is outside -90 to 90 (positions are longitude, latitude)",
    ],
    ["Polygon", [line], NO_AREA],
    ["Polygon", [thereAndBack], NO_AREA],
    ["MultiPolygon", [[line], [thereAndBack]], NO_AREA],
    ["MultiPolygon", [], "coordinates: a MultiPolygon needs at least one polygon"],
    ["MultiPolygon", [[square], []], "coordinates.1: polygon 1, a polygon needs at least one ring"],
    [
      "MultiPolygon",
      [[square], [[...hole.slice(0, 3), "x"]]],
      "coordinates.1.0.3: polygon 1, ring 0, position 3 must be [longitude, latitude] or [longitude, latitude, height]",
    ],
  ])("refuses a %s %j", (type, coordinates, message) => {
    expect(problemOf(type, coordinates)).toBe(message);
  });
});
