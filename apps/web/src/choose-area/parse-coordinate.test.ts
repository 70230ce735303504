import { expect, it } from "vitest";
import { parseCoordinate } from "./parse-coordinate.ts";

it.each([
  ["-78.64", -78.64],
  [" 35,78 ", 35.78],
  ["-180", -180],
  ["", "Longitude must be a number of degrees, e.g. -78.64."],
  ["west", "Longitude must be a number of degrees, e.g. -78.64."],
  ["180.1", "Longitude must lie between -180 and 180."],
])("reads %j as %j", (text, expected) => {
  expect(parseCoordinate("Longitude", text, 180)).toBe(expected);
});
