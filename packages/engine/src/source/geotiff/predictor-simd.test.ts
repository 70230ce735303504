import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { undoFloatingPoint } from "./predictor.ts";
import { undoPredictorSimd } from "./predictor-simd.ts";

describe("undoPredictorSimd", () => {
  it.each([
    ["short rows", 70, 2000],
    ["rows that are processed one at a time", 9000, 200_000],
  ])("gives the same as byte by byte, for complete rows: %s", (_what, longest, most) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: longest }),
        fc.integer({ min: 1, max: most }),
        fc.integer(),
        (rowLength, size, seed) => {
          const bytes = Uint8Array.from(
            { length: size },
            (_, index) => Math.imul(index + seed, 0x9e3779b1) >>> 24,
          );
          const expected = undoFloatingPoint({ bytes, rowLength, bands: 1, bytesPerSample: 4 });
          const whole = 4 * rowLength * Math.floor(size / (4 * rowLength));
          const rest = bytes.slice(whole);
          undoPredictorSimd(bytes, rowLength);
          expect(bytes.subarray(0, whole)).toEqual(expected.subarray(0, whole));
          expect(bytes.subarray(whole)).toEqual(rest);
        },
      ),
      { seed: 1999, numRuns: 50 },
    );
  });
});
