import { describe, expect, it } from "vitest";
import { splitStrips } from "./tile-offsets.ts";

const MB = 1024 * 1024;

describe("splitStrips", () => {
  it("splits a single strip into strips of a megabyte", () => {
    // 10 rows of a quarter of a megabyte: 4 + 4 + 2 rows.
    const layout = { blockWidth: 100, blockHeight: 10, offsets: [1000], byteCounts: [2.5 * MB] };
    expect(splitStrips(layout, MB / 4, 10, 1)).toEqual({
      blockWidth: 100,
      blockHeight: 4,
      offsets: [1000, 1000 + MB, 1000 + 2 * MB],
      byteCounts: [MB, MB, MB / 2],
    });
  });

  it("splits the strip of each band in a file with separate bands", () => {
    const layout = {
      blockWidth: 9,
      blockHeight: 2,
      offsets: [50, 5e6],
      byteCounts: [2 * MB, 2 * MB],
    };
    expect(splitStrips(layout, MB, 2, 2)).toMatchObject({
      blockHeight: 1,
      offsets: [50, 50 + MB, 5e6, 5e6 + MB],
    });
  });

  it.each([
    ["is omitted", 0, 0],
    ["is shorter than its rows", 1000, 2 * MB],
  ])("does not split a strip that %s", (_, offset, length) => {
    const layout = { blockWidth: 100, blockHeight: 10, offsets: [offset], byteCounts: [length] };
    expect(splitStrips(layout, MB / 4, 10, 1)).toBe(layout);
  });

  it("does not split small strips, and strips of a few rows", () => {
    const small = { blockWidth: 9, blockHeight: 10, offsets: [8], byteCounts: [90] };
    expect(splitStrips(small, 9, 10, 1)).toBe(small);
    const several = { blockWidth: 9, blockHeight: 5, offsets: [8, 9], byteCounts: [1, 1] };
    expect(splitStrips(several, MB, 10, 1)).toBe(several);
  });
});
