import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsWithin } from "./bits-within.ts";

/** Indices of the integers in the range that the parts hold. */
function found(integers: Int32Array, low: number, range: number): number[] {
  const isWithin = (integer: number | undefined): boolean => ((integer ?? 0) - low) >>> 0 <= range;
  return [...partsWithin(integers, [{ low, range }])].flatMap(([start, end]) =>
    Array.from(integers.subarray(start, end).keys(), (index) => start + index).filter((index) =>
      isWithin(integers[index]),
    ),
  );
}

describe("partsWithin", () => {
  it("finds all integers in a range, at any place of a long array", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40_000 }),
        fc.uniqueArray(fc.nat(39_999), { maxLength: 5 }),
        fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
        fc.nat(1000),
        (length, places, low, range) => {
          const integers = new Int32Array(length).fill(low - 1);
          const expected = places.filter((place) => place < length).toSorted((a, b) => a - b);
          for (const [index, place] of expected.entries())
            integers[place] = low + (index % 2 === 0 ? 0 : range);
          expect(found(integers, low, range)).toEqual(expected);
        },
      ),
      { seed: 1999, numRuns: 100 },
    );
  });

  it("leaves out parts without any", () => {
    const integers = new Int32Array(100_000);
    integers[50_000] = 7;
    const parts = [
      ...partsWithin(integers, [
        { low: 20, range: 1 },
        { low: 5, range: 3 },
      ]),
    ];
    expect(parts).toHaveLength(1);
    const [[start, end] = [0, 0]] = parts;
    expect(end - start).toBeLessThan(10_000);
  });
});
