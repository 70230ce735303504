import { describe, expect, it } from "vitest";
import { neverAborted } from "../../../test/never-aborted.ts";
import { undoFilters } from "./filters.ts";

const [SZIP, SCALE_OFFSET, LZF, LZ4] = [4, 6, 32_000, 32_004];

/** Undoes one filter of a chunk of single bytes. */
const undo = (
  id: number,
  stored: readonly number[],
  { chunkBytes = 8, values = [] }: { chunkBytes?: number; values?: readonly number[] } = {},
): Promise<Uint8Array> =>
  undoFilters(Uint8Array.from(stored), [{ id, name: "filter", values }], 0, {
    chunkBytes,
    cellBytes: 1,
    signal: neverAborted,
  });

describe("LZF", () => {
  it("copies bytes that it has just written", async () => {
    // Two bytes as they are; six bytes from two before.
    expect([...(await undo(LZF, [1, 7, 8, 0x80, 1]))]).toEqual([7, 8, 7, 8, 7, 8, 7, 8]);
  });

  it("takes a long copy with a byte for its length", async () => {
    const cells = await undo(LZF, [0, 5, 0xe0, 90, 0], { chunkBytes: 100 });
    expect([...cells]).toEqual(Array.from({ length: 100 }, () => 5));
  });

  it.each([
    ["ends in bytes as they are", [7, 1, 2], "LZF that is cut off"],
    ["ends in a copy", [0, 1, 0x20], "LZF that is cut off"],
    ["refers to before its begin", [0, 1, 0x20, 9], "LZF that refers to before its begin"],
    [
      "has more bytes than its chunk",
      [0, 1, ...Array.from({ length: 300 }, () => [0xe0, 255, 0]).flat()],
      "a chunk has more than 65544 bytes",
    ],
    ["has fewer bytes than its chunk", [0, 1], "a chunk has 1 bytes instead of 8"],
  ])("rejects a stream that %s", async (_, stored, message) => {
    await expect(undo(LZF, stored)).rejects.toThrow(message);
  });
});

describe("LZ4", () => {
  const head = (bytes: number, block: number): number[] => {
    const view = new DataView(new ArrayBuffer(12));
    view.setBigUint64(0, BigInt(bytes));
    view.setUint32(8, block);
    return [...new Uint8Array(view.buffer)];
  };
  const stored = (...bytes: number[]): number[] => [0, 0, 0, bytes.length, ...bytes];

  it("takes blocks that are not compressed, and one that is", async () => {
    // A byte as it is, then a copy of six bytes from one before, then the last byte of a block.
    const compressed = stored(0x12, 3, 1, 0, 0x10, 4);
    const blocks = [...head(10, 8), ...compressed, ...stored(8, 9)];
    const cells = await undo(LZ4, blocks, { chunkBytes: 10 });
    expect([...cells]).toEqual([3, 3, 3, 3, 3, 3, 3, 4, 8, 9]);
  });

  it.each([
    ["has no head", [1, 2, 3], "LZ4 that is cut off"],
    ["ends before its blocks", head(8, 4), "LZ4 that is cut off"],
    ["ends in a block", [...head(8, 4), 0, 0, 0, 9, 1], "LZ4 that is cut off"],
    ["states blocks of no bytes", head(8, 0), "LZ4 in blocks of no bytes"],
    ["states more bytes than its chunk", head(2 ** 40, 4), "a chunk has more than 65544 bytes"],
    [
      "has another block than it states",
      [...head(8, 8), ...stored(0x10, 3)],
      "a compressed block is damaged",
    ],
    [
      "copies from before its begin",
      [...head(8, 8), ...stored(0x10, 3, 99, 0, 0)],
      "a compressed block is damaged",
    ],
  ])("rejects a stream that %s", async (_, bytes, message) => {
    await expect(undo(LZ4, bytes)).rejects.toThrow(message);
  });
});

describe("scaleoffset", () => {
  /** Of eight unsigned bytes, the least of which is 40. */
  const VALUES = [2, 0, 8, 0, 1, 0, 0, 1, 99, ...Array.from({ length: 11 }, () => 0)];
  const packed = (bits: number, ...bytes: number[]): number[] => [
    bits,
    0,
    0,
    0,
    8,
    40,
    ...Array.from({ length: 15 }, () => 0),
    ...bytes,
  ];

  it("adds the least number, and puts the fill value where all bits are set", async () => {
    const cells = await undo(SCALE_OFFSET, packed(2, 0b00_01_10_11, 0b11_10_01_00), {
      values: VALUES,
    });
    expect([...cells]).toEqual([40, 41, 42, 99, 99, 42, 41, 40]);
  });

  it.each([
    ["has no head", [1, 0, 0, 0, 8], VALUES, "scaleoffset that is cut off"],
    ["ends in its numbers", packed(3, 1, 2), VALUES, "scaleoffset that is cut off"],
    ["states too many bits", packed(9, ...VALUES), VALUES, "scaleoffset that is cut off"],
    [
      "states more cells than its chunk",
      packed(0),
      [2, 0, 2 ** 31, 0, 1],
      "a chunk has more than 65544 bytes",
    ],
    ["is of a kind that is not known", packed(0), [1, 0, 8, 1, 4], "has values that are not known"],
    ["has no values", packed(0), [], "has values that are not known"],
  ])("rejects a stream that %s", async (_, stored, values, message) => {
    await expect(undo(SCALE_OFFSET, stored, { values })).rejects.toThrow(message);
  });
});

describe("szip", () => {
  /** Differences of bytes, in blocks of eight numbers, a block for each scanline. */
  const VALUES = [32, 8, 8, 8];
  const chunk = (...bits: string[]): number[] => {
    const text = bits.join("").padEnd(8 * Math.ceil(bits.join("").length / 8), "0");
    return [8, 0, 0, 0, ...(text.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))];
  };

  it.each([
    ["zeros", ["000", "0", "00001010", "1"], [10, 10, 10, 10, 10, 10, 10, 10]],
    // Differences 1 and -1 are folded to 2 and 1: zeros before a one.
    [
      "differences",
      ["001", "00001010", "001", "01", "001", "01", "1", "1", "001"],
      [10, 11, 10, 11, 10, 10, 10, 11],
    ],
    // Pairs (0, 1), (2, 0), (0, 0), (1, 1): codes 2, 3, 0, 4. The first number of the first pair has no place.
    ["pairs", ["000", "1", "00001010", "001", "0001", "1", "00001"], [10, 9, 10, 10, 10, 10, 9, 8]],
    [
      "numbers as they are",
      ["111", ...[200, 1, 0, 0, 2, 0, 0, 0].map((byte) => byte.toString(2).padStart(8, "0"))],
      [200, 199, 199, 199, 200, 200, 200, 200],
    ],
  ])("expands %s", async (_, bits, cells) => {
    expect([...(await undo(SZIP, chunk(...bits), { values: VALUES }))]).toEqual(cells);
  });

  it.each([
    ["has no head", [8, 0], VALUES, "szip that is damaged or cut off"],
    ["has no blocks", [8, 0, 0, 0], VALUES, "szip that is damaged or cut off"],
    ["ends in zeros without a one", chunk("001", "00001010"), VALUES, "damaged or cut off"],
    [
      "has more blocks of zeros than its scanline",
      chunk("000", "0", "00001010", "0001"),
      [32, 8, 8, 16],
      "szip that is damaged or cut off",
    ],
    ["states more bytes than its chunk", [0, 0, 0, 127], VALUES, "more than 65544 bytes"],
    ["is of numbers of 7 bits", chunk("111"), [32, 8, 7, 8], "has values that are not known"],
    ["is of odd blocks", chunk("111"), [32, 7, 8, 8], "has values that are not known"],
    ["has a scanline without end", chunk("111"), [32, 8, 8, 2 ** 31], "values that are not known"],
    ["has no values", chunk("111"), [], "has values that are not known"],
  ])("rejects a stream that %s", async (_, stored, values, message) => {
    await expect(undo(SZIP, stored, { values })).rejects.toThrow(message);
  });
});
