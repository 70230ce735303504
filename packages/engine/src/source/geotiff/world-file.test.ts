import { expect, it } from "vitest";
import { parseWorldFile } from "./world-file.ts";

it.each([
  "0.5\n0\n0\n-0.25\n10.25\n49.875\n",
  "0,5\r\n0,0\r\n0,0\r\n-0,25\r\n10,25\r\n49,875",
  " 0.5 0 0 -0.25 10.25 49.875 ",
])("places the first cell around its centre: %j", (text) => {
  expect(parseWorldFile(text)).toEqual({
    originX: 10,
    originY: 50,
    cellWidth: 0.5,
    cellHeight: -0.25,
  });
});

it.each(["", "1\n0\n0\n-1\n0", "1\n0\n0\n-1\nx\n0", "<html>"])("rejects %j", (text) => {
  expect(() => parseWorldFile(text)).toThrow("does not hold the six numbers");
});

it("reads a rotated raster", () => {
  // The first corner is half a step of each axis before the centre of the first cell.
  expect(parseWorldFile("2\n0.5\n0.25\n-1\n10\n20")).toEqual({
    originX: 10 - 1 - 0.125,
    originY: 20 + 0.5 - 0.25,
    cellWidth: 2,
    cellHeight: -1,
    rotation: { rowX: 0.25, columnY: 0.5 },
  });
});
