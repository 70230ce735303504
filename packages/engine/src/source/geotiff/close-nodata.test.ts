import { expect, it } from "vitest";
import { neverAborted } from "../../../test/never-aborted.ts";
import { closeNodata, unifyNodata } from "./close-nodata.ts";

const LOWEST = -3.4028234663852886e38;

/** Whether each cell is taken as the nodata value; GDAL 3.10 gives the same (real-files/generators/sidecars.py). */
async function areMissing(nodata: number, cells: Float32Array | Float64Array) {
  const close = closeNodata(nodata, cells instanceof Float32Array ? "float32" : "float64");
  if (close !== undefined) await unifyNodata(cells, close, neverAborted);
  return Array.from(cells, (cell) => cell === nodata);
}

it("takes numbers of the size of the end of the range as the nodata value there", async () => {
  const cells = Float32Array.of(LOWEST, -3.4e38, -3.40282e38, -1.8e38, -1e30, -9999, -LOWEST);
  const expected = [true, true, true, true, false, false, false];
  expect(await areMissing(LOWEST, cells.slice())).toEqual(expected);
  expect(await areMissing(Math.fround(-3.40282e38), cells.slice())).toEqual(expected);
});

it("takes numbers within two units in the last place as the nodata value", async () => {
  const cells = Float32Array.of(-9999, -9999.001, -9999.01, 9999, Number.NaN);
  expect(await areMissing(-9999, cells)).toEqual([true, true, false, false, false]);
  expect(await areMissing(-1.79769e308, Float64Array.of(-Number.MAX_VALUE, 1e308))).toEqual([
    true,
    false,
  ]);
});

it("takes the same numbers of single precision as of double precision", async () => {
  for (const nodata of [-9999, 1e20, -3.4e38, 5.877e-39, 1e-44, -32768.5]) {
    const number = Math.fround(nodata);
    const bits = new Int32Array(Float32Array.of(number).buffer);
    // Numbers around it, 1 unit in the last place apart.
    const around = Int32Array.from({ length: 40 }, (_, index) => (bits[0] ?? 0) + index - 20);
    const cells = new Float32Array(around.buffer);
    const close = closeNodata(number, "float32");
    const expected = Array.from(
      cells,
      (cell) => close !== undefined && cell >= close.from && cell <= close.until,
    );
    expect(await areMissing(number, cells)).toEqual(expected);
  }
});

it.each([
  [0, "float32"],
  [Number.NaN, "float32"],
  [-Infinity, "float32"],
  [-9999, "int16"],
])("leaves %f of %s to an exact comparison", (nodata, type) => {
  expect(closeNodata(nodata, type)).toBeUndefined();
});
