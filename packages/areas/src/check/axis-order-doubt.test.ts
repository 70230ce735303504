import { describe, expect, it } from "vitest";
import { axisOrderDoubt } from "./axis-order-doubt.ts";

const WORLD = { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 };
const LAND = { min_lon: -180, min_lat: -60, max_lon: 180, max_lat: 85 };
const USA = { min_lon: -125, min_lat: 24, max_lon: -66, max_lat: 50 };
const places = (...positions: [number, number][]) =>
  positions.map((coordinates) => ({ geometry: { type: "Point" as const, coordinates } }));

describe("axisOrderDoubt", () => {
  it.each([
    ["a point that lies in a box only when swapped", [[35.78, -78.64]], [WORLD, USA]],
    [
      "several of them",
      [
        [35.78, -78.64],
        [36, -84],
      ],
      [USA],
    ],
    ["a point that only one box of land tells", [[35.78, -78.64]], [LAND]],
    ["a polar point, without boxes", [[35.78, -78.64]], []],
  ] as const)("has a doubt about %s", (_what, positions, boxes) => {
    expect(
      axisOrderDoubt(places(...positions.map(([x, y]): [number, number] => [x, y])), boxes),
    ).toEqual({
      message: expect.stringMatching(
        /the other way round it is latitude 35.78 and longitude -78.64/,
      ) as string,
      fix: expect.stringContaining("axisOrder lat-lon") as string,
    });
  });

  it.each([
    ["a place in a box", [[-78.64, 35.78]], [WORLD, USA]],
    [
      "places of which one is in a box",
      [
        [35.78, -78.64],
        [-78.64, 35.78],
      ],
      [USA],
    ],
    ["a place that no box tells", [[10, 50]], [WORLD]],
    ["a place outside of all boxes both ways", [[10, 50]], [USA]],
    ["a polar place whose longitude is no latitude", [[120, -80]], [USA]],
    ["no places", [], [USA]],
  ] as const)("has none about %s", (_what, positions, boxes) => {
    expect(
      axisOrderDoubt(places(...positions.map(([x, y]): [number, number] => [x, y])), boxes),
    ).toBeUndefined();
  });

  it("takes the first position of outlines, and boxes over the antimeridian", () => {
    const ring = [
      [-17, 178],
      [-18, 178],
      [-18, 179],
      [-17, 178],
    ];
    const fiji = { min_lon: 176, min_lat: -21, max_lon: -178, max_lat: -12 };
    // A latitude of 178 is a fault already; here only the box counts.
    expect(
      axisOrderDoubt([{ geometry: { type: "Polygon", coordinates: [ring] } }], [fiji]),
    ).toBeDefined();
    expect(
      axisOrderDoubt([{ geometry: { type: "MultiPolygon", coordinates: [[ring]] } }], [fiji]),
    ).toBeDefined();
  });
});
