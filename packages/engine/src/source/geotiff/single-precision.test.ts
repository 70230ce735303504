import fc from "fast-check";
import { expect, it } from "vitest";
import { undoFloatingPoint } from "./predictor.ts";
import { undoSinglePrecision } from "./single-precision.ts";

it("gives what undoing byte by byte gives, of whole rows", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.uint8Array({ minLength: 16, maxLength: 400 }),
      (quarters, some) => {
        const bytes = some.slice(0, some.length & ~3);
        const rowLength = 4 * quarters;
        const expected = undoFloatingPoint({ bytes, rowLength, bands: 1, bytesPerSample: 4 });
        const whole = 4 * rowLength * Math.floor(bytes.length / (4 * rowLength));
        undoSinglePrecision(new Int32Array(bytes.buffer), rowLength);
        expect(bytes.subarray(0, whole)).toEqual(expected.subarray(0, whole));
      },
    ),
    { seed: 1999 },
  );
});
