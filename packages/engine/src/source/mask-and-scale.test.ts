import { describe, expect, it } from "vitest";
import { maskAndScale } from "./mask-and-scale.ts";

const plain = { nodata: undefined, scale: 1, offset: 0 };

describe("validCells", () => {
  it("scales, after cells without data were left out", () => {
    const stored = Int16Array.of(10, -9999, 20);
    expect(maskAndScale(stored, { nodata: -9999, scale: 0.5, offset: 3 }, undefined)).toEqual(
      Float64Array.of(8, Number.NaN, 13),
    );
  });

  it("takes the mask alone where there is one, as GDAL does", () => {
    const mask = Uint8Array.of(1, 0, 255);
    expect(maskAndScale(Uint8Array.of(7, 8, 9), { ...plain, nodata: 7 }, mask)).toEqual(
      Float32Array.of(7, Number.NaN, 9),
    );
  });

  it("keeps every digit of whole numbers of 32 bits", () => {
    const stored = Uint32Array.of(4_294_967_295);
    expect(maskAndScale(stored, plain, Uint8Array.of(1))[0]).toBe(4_294_967_295);
  });
});
