import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neverAborted } from "../../../test/never-aborted.ts";
import { SourceError } from "../source-error.ts";
import { undoFilters } from "./filters.ts";

const [SZIP, N_BIT, SCALE_OFFSET, LZF, LZ4] = [4, 5, 6, 32_000, 32_004];
const [BZIP2, BITSHUFFLE, BLOSC2] = [307, 32_008, 32_026];

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

describe("nbit", () => {
  /** Of some numbers of three bits, of which the type has two or more bytes. */
  const values = (
    count: number,
    size: number,
    order: number,
    offset: number,
  ): readonly number[] => [8, 0, count, 1, size, order, 3, offset];

  it.each([
    ["in the low bits", values(4, 2, 0, 0), [5, 0, 2, 0, 7, 0, 1, 0]],
    ["of which the high byte is first", values(4, 2, 1, 0), [0, 5, 0, 2, 0, 7, 0, 1]],
    ["in higher bits", values(4, 2, 0, 4), [0x50, 0, 0x20, 0, 0x70, 0, 0x10, 0]],
    ["of eight bytes", values(1, 8, 0, 61), [0, 0, 0, 0, 0, 0, 0, 0xa0]],
  ])("expands numbers %s", async (_, chosen, cells) => {
    const chunkBytes = cells.length;
    // 5, 2, 7, 1
    const stored = [0b101_010_11, 0b1_001_0000];
    expect([...(await undo(N_BIT, stored, { chunkBytes, values: chosen }))]).toEqual(cells);
  });

  it("leaves numbers that use all their bits as they are", async () => {
    const cells = await undo(N_BIT, [1, 2], { chunkBytes: 2, values: [8, 1, 1, 1, 2, 0, 16, 0] });
    expect([...cells]).toEqual([1, 2]);
  });

  it.each([
    ["ends in its numbers", [0], values(4, 2, 0, 0), "nbit that is cut off"],
    ["states more cells than its chunk", [0], values(2 ** 31, 2, 0, 0), "more than 65544 bytes"],
    ["is of compounds", [0], [8, 0, 4, 3, 2], "has values that are not known"],
    ["has more bits than its numbers", [0], values(4, 2, 0, 14), "has values that are not known"],
    ["has no values", [0], [], "has values that are not known"],
  ])("rejects a stream that %s", async (_, stored, chosen, message) => {
    await expect(undo(N_BIT, stored, { values: chosen })).rejects.toThrow(message);
  });
});

/** Chunks as hdf5plugin and bzip2 write them: their filter, its values, and their bytes. */
const CHUNKS: readonly (readonly [
  name: string,
  id: number,
  values: readonly number[],
  hex: string,
])[] = [
  [
    "bitshuffle with LZ4",
    BITSHUFFLE,
    [0, 4, 2, 64, 2],
    "0000000000000118000000800000002931388ee3030031c00ffc03003100f0ff030073000000ffffff000100060a000f0200385000000000000000002d31e3388e030031fcc00f030031ff00f003005100ffffff000600010800010200080c000f02003050000000000000000012f0018e0ff0ff00ff000000000000000000002d002d002e002e00",
  ],
  [
    "bitshuffle with Zstandard",
    BITSHUFFLE,
    [0, 4, 2, 64, 3, 3],
    "0000000000000118000000800000002928b52ffd208005010080388ee3c00ffc00f0ff000000ffffff0006000d10b440807306c800376cdd100000002b28b52ffd208015010070e3388efcc00fff00f000ffffff00080005507861c035581190721ab4016478b9210000001628b52ffd20106d0000388e0ff0ff00ff0001000530022d002d002e002e00",
  ],
  [
    "Blosc2 in blocks of two dimensions",
    BLOSC2,
    [],
    "9ea862326672616d6500d2000000a5cf000000000000015ba412005103d30000000000000118d3000000000000006bd200000002d200000118d200000118d10000d10001c2d8060000000000020100000000000000000093cd0011de0001a462326e64d20000006bdc0001c60000003597000292d3000000000000000ad3000000000000000e92d20000000ad20000000e92d20000000ad20000000e00db000000037c56320501350218010000180100006b00000000000000000201000000000000000000240000004300000067388ee3388ee3060067c00ffcc00ffc06006700f0ff00f0ff060067000000ffffff06001100010011ff0100010b000802000f1600030f020086802d002d002e002e0005010708080000000800000028000000000000000001000000000000000000000000000000000000940193cd0006de0000dc0000ce00000023d80000000000000000000000000000000000",
  ],
  [
    "Blosc2 in one dimension",
    BLOSC2,
    [],
    "9ea862326672616d6500d200000061cf0000000000000164a412005503d30000000000000118d300000000000000b8d200000002d200000118d200000118d10000d10001c2d8060000000000010500000000000000000093cd0007de0000dc0000050185021801000018010000b800000000000000000105000000000000000000240000008c0000000000000101010202020303030404040505050606060707070808080909090a0a0a0b0b0b0c0c0c0d0d0d0e0e0e0f0f0f1010101111111212121313131414141515151616161717171818181919191a1a1a1b1b1b1c1c1c1d1d1d1e1e1e1f1f1f2020202121212222222323232424242525252626262727272828282929292a2a2a2b2b2b2c2c2c2d2d2d2e2e0000000005010708080000000800000028000000000000000001000000000000000000000000000000000000940193cd0006de0000dc0000ce00000023d80000000000000000000000000000000000",
  ],
];
/** Numbers of two bytes: each three times. */
const CELLS = [...new Uint8Array(Uint16Array.from({ length: 140 }, (_, cell) => cell / 3).buffer)];
const BZIPPED = Buffer.from(
  "QlpoMTFBWSZTWdk1inEAAAh4AP///////+AAAAggAFRgAGjTQBk0GQGQaBET0gaAAA0AAAGpvRMAkTAoqK/JHADlIwy02468/BDFHJLNPRSiquy26/DHLbfhGKU89d+K9+g/F3JFOFCQ2TWKcQ==",
  "base64",
);
const UNZIPPED = [
  ...Array.from({ length: 300 }, () => 7),
  ...Array.from({ length: 50 }, (_, index) => index),
  1,
  2,
  ...Array.from({ length: 4 }, () => 3),
  4,
];

describe("chunks of other writers", () => {
  it.each(CHUNKS)("are expanded: %s", async (_, id, values, hex) => {
    const stored = [...Buffer.from(hex, "hex")];
    expect([...(await undo(id, stored, { chunkBytes: 280, values }))]).toEqual(CELLS);
  });

  it("are expanded: bzip2", async () => {
    const cells = await undo(BZIP2, [...BZIPPED], { chunkBytes: UNZIPPED.length });
    expect([...cells]).toEqual(UNZIPPED);
  });

  it("are zeros where a frame of Blosc2 has no chunk", async () => {
    const hex =
      "9ea862326672616d6500d200000061cf00000000000000aca412005503d30000000000000118d30000000000000000d200000002d200000118d200000118d10000d10001c2d8060000000000010500000000000000000093cd0007de0000dc000005010708080000000800000028000000000000000001000000000000000000000000000000000081940193cd0006de0000dc0000ce00000023d80000000000000000000000000000000000";
    const cells = await undo(BLOSC2, [...Buffer.from(hex, "hex")], { chunkBytes: 280 });
    expect([...cells]).toEqual(CELLS.map(() => 0));
  });

  it("are reported when bzip2's bytes were changed", async () => {
    for (let at = 0; at < BZIPPED.length - 6; at++) {
      const changed = [...BZIPPED];
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const chunkBytes = UNZIPPED.length;
      // Of the sum of all blocks, which follows the last one, nothing depends.
      await expect(undo(BZIP2, changed, { chunkBytes })).rejects.toThrow(SourceError);
    }
  });

  it.each(CHUNKS)(
    "have as many cells or are reported when bytes were changed: %s",
    async (_, id, values, hex) => {
      const stored = [...Buffer.from(hex, "hex")];
      const change = fc.record({
        at: fc.integer({ min: 0, max: stored.length - 1 }),
        bytes: fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 4 }),
      });
      await fc.assert(
        fc.asyncProperty(change, async ({ at, bytes }) => {
          const changed = stored.toSpliced(at, bytes.length, ...bytes);
          const outcome = await undo(id, changed, { chunkBytes: 280, values }).then(
            ({ length }) => length,
            (error: unknown) => error instanceof SourceError,
          );
          expect(outcome).toBeOneOf([280, true]);
        }),
        { numRuns: 300 },
      );
      for (let length = 0; length < 40; length++)
        await expect(undo(id, stored.slice(0, length), { values })).rejects.toThrow(SourceError);
    },
  );

  it.each([
    ["a filter of its writer", 0x76, 32, "Blosc2 with a filter of its writer is not supported"],
    ["the filter delta", 0x76, 3, "Blosc2 with the filter delta is not supported"],
  ])("are refused for %s of Blosc2", async (_, at, filter, message) => {
    const stored = [...Buffer.from(CHUNKS[3]?.[3] ?? "", "hex")];
    // Behind the head of the frame, of 97 bytes, the filters of the chunk end at its byte 21.
    expect(stored[at]).toBe(0x01);
    stored[at] = filter;
    await expect(undo(BLOSC2, stored, { chunkBytes: 280 })).rejects.toThrow(message);
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
