import { type Array as ZarrArray, type DataType, open, root } from "zarrita";
import { describe, expect, it } from "vitest";
import { neverAborted } from "../../../test/never-aborted.ts";
import { readNumbers, readTexts } from "./read-coordinates.ts";
import { indexOfCoordinate } from "./select-place.ts";

/** An array of Zarr 2; a chunk is what `chunkAt` gives, and `reads` counts its reads, all and at the same time. */
async function arrayOf(
  metadata: { readonly shape: number[]; readonly chunks: number[]; readonly dtype: string },
  chunkAt: (index: readonly number[]) => Uint8Array | undefined = () => undefined,
) {
  const reads = { all: 0, now: 0, most: 0 };
  const document = {
    zarr_format: 2,
    order: "C",
    fill_value: metadata.dtype.includes("U") ? "" : 0,
    filters: null,
    compressor: null,
    ...metadata,
  };
  const array = await open.v2(
    root({
      get: async (key: string) => {
        if (key === "/.zarray") return Buffer.from(JSON.stringify(document));
        if (key.includes("/.z")) return undefined;
        reads.all += 1;
        reads.now += 1;
        reads.most = Math.max(reads.most, reads.now);
        await new Promise(setImmediate);
        reads.now -= 1;
        return chunkAt(key.slice(1).split(".").map(Number));
      },
    }),
    { kind: "array" },
  );
  return { array: array as ZarrArray<DataType>, reads };
}

const bytesOf = (...numbers: readonly number[]): Uint8Array =>
  new Uint8Array(Float64Array.from(numbers).buffer);

describe("readNumbers", () => {
  it("reads many chunks in order, a few at the same time", async () => {
    const { array, reads } = await arrayOf(
      { shape: [9999], chunks: [2], dtype: "<f8" },
      ([chunk = 0]) => bytesOf(2 * chunk, 2 * chunk + 1),
    );
    const numbers = await readNumbers(array, neverAborted);
    expect(numbers).toEqual(Float64Array.from({ length: 9999 }, (_, index) => index));
    expect(reads).toEqual({ all: 5000, now: 0, most: 64 });
  });

  it("reads rows of several chunks", async () => {
    const { array } = await arrayOf(
      { shape: [3000, 2], chunks: [1, 1], dtype: "<f8" },
      ([row = 0, column = 0]) => bytesOf(10 * row + column),
    );
    const numbers = await readNumbers(array, neverAborted);
    expect([numbers.length, ...numbers.slice(0, 4), numbers.at(-1)]).toEqual([
      6000, 0, 1, 10, 11, 29_991,
    ]);
  });

  it("begins no more chunks after a failure or an abort", async () => {
    const broken = await arrayOf({ shape: [5000], chunks: [1], dtype: "<f8" }, ([chunk = 0]) => {
      if (chunk === 100) throw new RangeError("broken");
      return bytesOf(chunk);
    });
    await expect(readNumbers(broken.array, neverAborted)).rejects.toThrow("broken");
    const caller = new AbortController();
    const left = await arrayOf({ shape: [5000], chunks: [1], dtype: "<f8" }, ([chunk = 0]) => {
      if (chunk === 100) caller.abort(new RangeError("left"));
      return bytesOf(chunk);
    });
    await expect(readNumbers(left.array, caller.signal)).rejects.toThrow("left");
    for (const { reads } of [broken, left]) {
      expect(reads.all).toBeLessThan(4000);
    }
  });

  it("refuses an array without a dimension, and too many numbers", async () => {
    const scalar = await arrayOf({ shape: [], chunks: [], dtype: "<f8" });
    await expect(readNumbers(scalar.array, neverAborted)).rejects.toThrow("have no dimension");
    const long = await arrayOf({ shape: [1e12], chunks: [1e12], dtype: "<f8" });
    await expect(readNumbers(long.array, neverAborted)).rejects.toThrow(
      "it has too many coordinates: 1000000000000 in 1 chunks",
    );
  });
});

describe("names of places", () => {
  const axis = (coordinates: ZarrArray<DataType>) =>
    ({ index: 0, name: "band", kind: undefined, coordinates }) as const;

  it("are found", async () => {
    const { array } = await arrayOf({ shape: [3], chunks: [1], dtype: "<U2" }, ([chunk = 0]) =>
      Buffer.from(
        ["r\0\0\0\0\0\0\0", "g\0\0\0\0\0\0\0", "b\0\0\x001\0\0\0"][chunk] ?? "",
        "latin1",
      ),
    );
    expect(await readTexts(array, neverAborted)).toEqual(["r", "g", "b1"]);
    expect(await indexOfCoordinate(axis(array), "g", 3, neverAborted)).toBe(1);
  });

  it("are refused before they are read if they take too much memory", async () => {
    const long = await arrayOf({ shape: [3], chunks: [3], dtype: "<U9999999" });
    await expect(indexOfCoordinate(axis(long.array), "g", 3, neverAborted)).rejects.toThrow(
      "its coordinates are texts of 119999988 bytes > limit 16777216",
    );
    const many = await arrayOf({ shape: [1e9], chunks: [1000], dtype: "<f8" });
    await expect(indexOfCoordinate(axis(many.array), "g", 3, neverAborted)).rejects.toThrow(
      "its dimension band and the coordinates have different lengths",
    );
    expect([long.reads.all, many.reads.all]).toEqual([0, 0]);
  });
});
