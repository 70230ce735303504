import type { Geometry } from "@cas/models";
import { describe, expect, it } from "vitest";
import { parsePlaces } from "./parse-places.ts";

const point = (...coordinates: number[]): Geometry => ({ type: "Point", coordinates });
const geometriesOf = (text: string): unknown => {
  const places = parsePlaces(text);
  return "areas" in places ? places.areas.map(({ geometry }) => geometry) : places;
};

describe("points", () => {
  it.each([
    "-78.64, 35.78",
    "-78.64,35.78",
    " -78.64  35.78 ",
    "[-78.64, 35.78]",
    "-78.64; 35.78",
    "-78,64 35,78",
    "78.64W 35.78N",
    "35.78° N, 78.64° W",
    "35°46'48\"N 78°38'24\"W",
    "35° 46′ 48″ N, 78° 38′ 24″ W",
    "78°38'24\"W, 35°46'48\"N",
    "-78°38'24\", 35°46.8'",
    "35 46 48 N 78 38 24 W",
    "N 35.78, W 78.64",
    "N35°46'48\" W78°38'24\"",
  ])("%j", (text) => {
    expect(geometriesOf(text)).toEqual([point(-78.64, 35.78)]);
  });

  it("are named before a colon, or after their coordinates", () => {
    expect(parsePlaces("Neuse at Clayton: -78.4, 35.6\n\n-84.2 36.6")).toMatchObject({
      areas: [
        { id: "point_-78.4_35.6", name: "Neuse at Clayton" },
        { id: "point_-84.2_36.6", name: "Point -84.2, 36.6" },
      ],
    });
  });
});

it("latitude comes first by the option, unless a direction says otherwise", () => {
  const latFirst = (text: string) => {
    const places = parsePlaces(text, { axisOrder: "lat-lon" });
    return "areas" in places ? places.areas.map(({ geometry }) => geometry) : places;
  };
  expect(latFirst("35.78, -78.64\n78.64W 35.78N\n35.78N, 78.64W")).toEqual([
    point(-78.64, 35.78),
    point(-78.64, 35.78),
    point(-78.64, 35.78),
  ]);
  expect(latFirst("33, -85, 37.1, -75.4")).toEqual(geometriesOf("-85, 33, -75.4, 37.1"));
});

it("four numbers are a box", () => {
  const ring = [
    [-85, 33],
    [-75.4, 33],
    [-75.4, 37.1],
    [-85, 37.1],
    [-85, 33],
  ];
  expect(geometriesOf("-85, 33, -75.4, 37.1")).toEqual([{ type: "Polygon", coordinates: [ring] }]);
});

it("a box across the antimeridian becomes two", () => {
  expect(geometriesOf("170 -20 -170 -10")).toMatchObject([
    { type: "MultiPolygon", coordinates: [[{ 0: [170, -20] }], [{ 0: [-180, -20] }]] },
  ]);
});

it("GeoJSON and Well-Known Text are read as files", () => {
  expect(parsePlaces('{"type":"Point"}')).toEqual({ file: "geojson" });
  expect(parsePlaces("polygon ((0 0, 1 0, 1 1, 0 0))")).toEqual({ file: "wkt" });
});

it.each([
  ["", /Type a place/],
  ["here", /“here” is not a number of degrees/],
  ["1 2 3", /there are 3/],
  ["35.78, -98.64", /latitude -98.64 .*longitude first/i],
  ["0 0\n0 91", /Line 2: .*latitude 91/i],
  ["0 0 0 5", /enclose no area/i],
  ["35°60'N 78°W", /from 0 to below 60/],
])("the fault of %j says what to correct", (text, expected) => {
  const places = parsePlaces(text);
  expect("fault" in places ? places.fault : places).toMatch(expected);
});
