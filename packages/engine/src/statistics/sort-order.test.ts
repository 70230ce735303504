import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortOrder } from "./sort-order.ts";

const sorted = (values: Float64Array): number[] =>
  [...sortOrder(values, values.length)].map((index) => values[index] ?? Number.NaN);

describe("sortOrder", () => {
  it("sorts doubles of any size and sign", () => {
    const doubles = fc.array(
      fc.double({ noNaN: true }).map((value) => value + 0),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(doubles, (all) => {
        expect(sorted(Float64Array.from(all))).toEqual(all.toSorted((a, b) => a - b));
      }),
    );
  });

  it.each([
    ["whole numbers", (index: number) => (index * 7919) % 100_003],
    ["single precision", (index: number) => Math.fround(Math.sin(index) * 1000)],
    ["infinities", (index: number) => [Infinity, -Infinity, index, -index - 1][index % 4] ?? 0],
  ])("sorts tens of thousands: %s", (_kind, valueAt) => {
    const values = Float64Array.from({ length: 50_000 }, (_, index) => valueAt(index));
    expect(Float64Array.from(sorted(values))).toEqual(values.toSorted());
  });
});
