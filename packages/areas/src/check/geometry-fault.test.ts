import { describe, expect, it } from "vitest";
import { geometryDoubt, geometryFault, validGeometry } from "./geometry-fault.ts";

const ringOf = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...rings: unknown[]): unknown => ({ type: "Polygon", coordinates: rings });
const textOf = (value: unknown): string => {
  const fault = geometryFault(value);
  return fault === undefined ? "valid" : `${fault.message} ${fault.fix}`;
};

describe("valid geometries", () => {
  it.each([
    { type: "Point", coordinates: [-78.64, 35.78, 96] },
    polygon(ringOf(0, 0, 4, 4), ringOf(1, 1, 2, 2)),
    polygon(ringOf(-180, -90, 180, 90)),
    { type: "MultiPolygon", coordinates: [[ringOf(170, 0, 180, 5)], [ringOf(-180, 0, -170, 5)]] },
  ])("%j", (geometry) => {
    expect(geometryFault(geometry)).toBeUndefined();
    expect(validGeometry(geometry)).toEqual(geometry);
  });
});

describe("a fault says what is wrong and how to fix it", () => {
  it.each([
    [null, "It has no geometry. Leave it out, or give it one."],
    [{ type: "LineString", coordinates: [] }, /LineString is not supported.*Close it to a polygon/],
    [{ type: "MultiPoint", coordinates: [] }, /MultiPoint is not supported.*Split it into single/],
    [{ type: "GeometryCollection", geometries: [] }, /Split it into its parts/],
    ["POINT", /as in GeoJSON/],
    [{ type: "Point", coordinates: [35.78, -98.64] }, /latitude -98.64.*longitude first/],
    [{ type: "Point", coordinates: [281.4, 35.78] }, /longitude 281.4 .*subtract 360/],
    [
      polygon(ringOf(500_000, 3_900_000, 500_100, 3_900_100)),
      /longitude 500000.*reproject the file to WGS 84/,
    ],
    [polygon(ringOf(0, 0, 4, 4).slice(0, 4)), /not closed.*End each ring with its first/],
    [polygon(ringOf(0, 0, 4, 0)), /enclose no area.*Draw it again/],
    [polygon(ringOf(-179, 0, 179, 4)), /antimeridian. Cut it at longitude 180/],
  ])("%j", (value, expected) => {
    expect(textOf(value)).toMatch(expected);
    expect(validGeometry(value)).toBeUndefined();
  });
});

describe("crossing edges are doubtful", () => {
  const bent = [
    [0, 0],
    [6, 3],
    [6, 0],
    [0, 2],
    [0, 0],
  ];
  it.each([
    [polygon(bent), "Ring 0 crosses itself near (2.4, 1.2)."],
    [polygon(ringOf(0, 0, 4, 4), ringOf(3, 3, 5, 5)), "Rings 0 and 1 cross near (3, 4)."],
    [polygon(ringOf(0, 0, 4, 4)), undefined],
    [{ type: "Point", coordinates: [1, 2] }, undefined],
  ])("%j", (value, expected) => {
    const geometry = validGeometry(value);
    expect(geometry && geometryDoubt(geometry)?.message).toBe(expected);
  });
});
