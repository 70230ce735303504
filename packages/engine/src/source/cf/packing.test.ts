import { describe, expect, it } from "vitest";
import { readPacking } from "./packing.ts";

describe("readPacking", () => {
  it("has no missing values and no packing by default", () => {
    expect(readPacking({}, undefined, false)).toEqual({ missing: [], scale: 1, offset: 0 });
  });

  it("gives each missing value once, in the precision of the cells", () => {
    const attributes = { _FillValue: 1e20, missing_value: [1e20, -1], scale_factor: 0.1 };
    expect(readPacking(attributes, 1e20, true)).toEqual({
      missing: [Math.fround(1e20), -1],
      scale: 0.1,
      offset: 0,
    });
  });

  it("reads the numbers that xarray writes as text, and skips NaN, which is never data", () => {
    // struct.pack("<d", -9999.0) and struct.pack("<d", nan) in Base64.
    expect(readPacking({ _FillValue: "AAAAAICHw8A=" }, undefined, false).missing).toEqual([-9999]);
    expect(readPacking({ _FillValue: "AAAAAAAA+H8=" }, undefined, false).missing).toEqual([]);
    expect(readPacking({ _FillValue: "NaN" }, undefined, false).missing).toEqual([]);
  });

  it("rejects attributes that it would read wrongly", () => {
    expect(() => readPacking({ _Unsigned: "true" }, undefined, false)).toThrow("_Unsigned");
    expect(() => readPacking({ scale_factor: "x" }, undefined, false)).toThrow(
      "its scale_factor is no number",
    );
  });
});
