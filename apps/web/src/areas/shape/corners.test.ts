import type { Geometry } from "@cas/models";
import { expect, it } from "vitest";
import { cornersText, parseCorners } from "./corners.ts";

const triangle: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [-79, 35],
      [-78, 35],
      [-78.5, 36],
      [-79, 35],
    ],
  ],
};

it("writes corners as lines, and parses them again", () => {
  expect(cornersText(triangle)).toBe("-79, 35\n-78, 35\n-78.5, 36");
  expect(parseCorners(cornersText(triangle))).toEqual({ geometry: triangle });
  expect(parseCorners("-78.64, 35.78")).toEqual({
    geometry: { type: "Point", coordinates: [-78.64, 35.78] },
  });
});

it.each([
  ["", /Type a place/],
  ["-79, 35\n-78, 95\n-78.5, 36", /Line 2: .*latitude 95/],
  ["-79, 35\n-78, 35", /at least 4/],
  ["-79, 35, -78, 36", /one corner on each line/],
  ["POINT (1 2)", /one corner on each line/],
])("the fault of %j says what to correct", (text, fault) => {
  expect(parseCorners(text)).toEqual({ fault: expect.stringMatching(fault) as string });
});
