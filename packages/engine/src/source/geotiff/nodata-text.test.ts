import { expect, it } from "vitest";
import { parseNodata } from "./nodata-text.ts";

it.each<[string, number[]]>([
  ["-9999", [-9999]],
  [" -9999 \n", [-9999]],
  ["-9999\0rest", [-9999]],
  ["-9.999e+03", [-9999]],
  ["-3.4028234663852886e+38", [-3.4028234663852886e38]],
  [".5", [0.5]],
  ["5.", [5]],
  ["nan", [Number.NaN]],
  ["-nan", [Number.NaN]],
  ["NAN", [Number.NaN]],
  ["nan(ind)", [Number.NaN]],
  ["1.#QNAN", [Number.NaN]],
  ["-1.#IND00", [Number.NaN]],
  ["inf", [Infinity]],
  ["+inf", [Infinity]],
  ["-Infinity", [-Infinity]],
  ["-1.#INF", [-Infinity]],
  ["7 -9999", [7, -9999]],
  ["0;255", [0, 255]],
  ["0,0,0", [0, 0, 0]],
  ["1.5, 2.5", [1.5, 2.5]],
])("reads %j", (text, values) => {
  expect(parseNodata(text)).toEqual({ values, isDoubtful: false });
});

it("reads a comma before digits as a decimal comma, as GDAL does, with doubt", () => {
  expect(parseNodata("-9999,0")).toEqual({ values: [-9999], isDoubtful: true });
  expect(parseNodata("3,5")).toEqual({ values: [3.5], isDoubtful: true });
});

it.each(["", "none", "abc", "0x10", "-9999abc", "--1", "1e", "1 two", "infinite"])(
  "finds no number in %j",
  (text) => {
    expect(parseNodata(text)).toBeUndefined();
  },
);
