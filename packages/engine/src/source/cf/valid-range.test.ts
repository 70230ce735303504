import { describe, expect, it } from "vitest";
import { readValidRange } from "./valid-range.ts";

const PLAIN = { scale: 1, offset: 0 };
const HUNDREDTHS = { scale: 0.01, offset: 5 };

describe("readValidRange", () => {
  it("has no bounds without attributes", () => {
    expect(readValidRange({}, "int16", PLAIN)).toEqual({ notes: [] });
  });

  it("reads both bounds of valid_range, and one of valid_min or valid_max", () => {
    expect(readValidRange({ valid_range: [0, 100] }, "int16", HUNDREDTHS)).toEqual({
      least: 0,
      most: 100,
      notes: [],
    });
    expect(readValidRange({ valid_min: [-3] }, "int16", PLAIN)).toEqual({
      least: -3,
      most: undefined,
      notes: [],
    });
    expect(readValidRange({ valid_max: 7 }, "float64", PLAIN).most).toBe(7);
  });

  it("prefers valid_range to valid_min", () => {
    expect(readValidRange({ valid_range: [0, 1], valid_min: -9 }, "int8", PLAIN).least).toBe(0);
  });

  it("rounds bounds of single precision as the cells are", () => {
    expect(readValidRange({ valid_range: [0.1, 0.3] }, "float32", PLAIN)).toEqual({
      least: Math.fround(0.1),
      most: Math.fround(0.3),
      notes: [],
    });
  });

  it.each([
    ["a fraction", "int16", HUNDREDTHS, [5.5, 6], 50, 100],
    ["more than the type holds", "uint8", { scale: 4, offset: 0 }, [0, 1000], 0, 250],
    ["a negative scale", "int16", { scale: -0.1, offset: 0 }, [-1.5, 2.5], -25, 15],
  ])("takes bounds that packed cells cannot store for values: %s", (...row) => {
    const [, type, packing, valid_range, least, most] = row;
    expect(readValidRange({ valid_range }, type, packing)).toEqual({
      least,
      most,
      notes: [expect.stringContaining("is taken for values")],
    });
  });

  it.each([
    ["text", { valid_range: "0 to 100" }],
    ["one number", { valid_range: [0] }],
    ["text as the least", { valid_min: "0" }],
    ["bounds in the wrong order", { valid_range: [100, 0] }],
  ])("says which attribute has no effect: %s", (_, attributes) => {
    const { least, most, notes } = readValidRange(attributes, "int16", PLAIN);
    expect([least, most]).toEqual([undefined, undefined]);
    expect(notes).toEqual([expect.stringContaining("has no effect")]);
  });
});
