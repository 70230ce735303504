import { describe, expect, it } from "vitest";
import { suspectsOf } from "../source/undeclared-nodata.ts";
import { Sums } from "../statistics/accumulator.ts";
import { suspectNote, SuspectSearch } from "./suspect-search.ts";

const PLAIN = { scale: 1, offset: 0 };

function search(
  type: Parameters<typeof suspectsOf>[0],
  cells: ArrayLike<number>,
  { scaling = PLAIN, range = undefined as readonly [number, number] | undefined } = {},
) {
  const suspects = suspectsOf(type, scaling);
  if (suspects === undefined) return undefined;
  const one = new SuspectSearch(suspects, { range, classes: undefined });
  const sums = new Sums();
  const valid = one.addOthers(sums, cells, 0, cells.length, undefined, 2);
  return { valid, sum: sums.sum, found: [...one.found] };
}

describe("SuspectSearch", () => {
  it("adds the cells that are not suspect", () => {
    expect(search("int16", Int16Array.of(-32_768, 1, 2, -9999, 3, -32_768))).toEqual({
      valid: 3,
      sum: 12,
      found: [-32_768, -9999],
    });
    expect(search("int16", Int16Array.of(1, 2, -9998, -10_000))).toMatchObject({ valid: 4 });
  });

  it("finds numbers at the end of the range, and leaves infinite ones to others", () => {
    const cells = Float32Array.of(-3.4028234663852886e38, 1, 3e38, Number.NaN, -1e30);
    expect(search("float32", cells)?.valid).toBe(2);
    expect(search("float64", Float64Array.of(-Number.MAX_VALUE, 4))).toMatchObject({ sum: 8 });
    expect(search("float32", Float32Array.of(Infinity))?.found).toEqual([]);
  });

  it("names the stored numbers of scaled values", () => {
    const scaling = { scale: 0.01, offset: 20 };
    const cells = Float64Array.of(-32_768 * 0.01 + 20, 21);
    expect(search("int16", cells, { scaling })).toEqual({ valid: 1, sum: 42, found: [-32_768] });
    const turned = { scale: -1, offset: 0 };
    expect(search("int16", Float64Array.of(9999, 5), { scaling: turned })).toMatchObject({
      valid: 1,
      found: [-9999],
    });
  });

  it("keeps values within the plausible range", () => {
    const range = [-12_000, 9000] as const;
    const cells = Int16Array.of(-9999, -32_768, 1);
    expect(search("int16", cells, { range })).toMatchObject({ valid: 2, found: [-32_768] });
  });

  it("suspects no unsigned numbers", () => {
    expect(search("uint8", Uint8Array.of(255, 0))).toBeUndefined();
  });
});

describe("suspectNote", () => {
  it("names the numbers and the fix", () => {
    expect(suspectNote(new Set())).toBeUndefined();
    expect(suspectNote(new Set([-9999]))).toBe(
      "cells of -9999 are left out as no data, which the source does not state; set nodata in its entry to this, or to null if they are data",
    );
    expect(suspectNote(new Set([1, 2, 3, 4]))).toContain("cells of 1, 2, 3, ... are left out");
  });
});
