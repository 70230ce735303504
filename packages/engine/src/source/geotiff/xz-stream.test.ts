import { describe, expect, it } from "vitest";
import { xz } from "@napi-rs/lzma";
import { CorruptBlockError } from "../source-error.ts";
import { expandLzma } from "./lzma.ts";
import { checkedXz } from "./xz-stream.ts";

/** The bytes 0 to 63 as libtiff stores them: each as its difference from the one before, without a check. */
const COUNTED = Buffer.from(
  "fd377a585a000000ff12d94102010301002101167920c4eee0003f00075d00000094242ec000000000011b40213f6cff06729e7a010000000000595a",
  "hex",
);
/** The same with a dictionary of 128 MiB. */
const LARGE_DICTIONARY = Buffer.from(
  "fd377a585a000000ff12d941020103010021011e4ba81fe0e0003f00075d00000094242ec000000000011b40213f6cff06729e7a010000000000595a",
  "hex",
);

describe("checkedXz", () => {
  it("leaves a stream of libtiff as it is, and cuts off what follows", () => {
    expect(checkedXz(COUNTED, 64)).toEqual(COUNTED);
    expect(checkedXz(Buffer.concat([COUNTED, COUNTED]), 64)).toHaveLength(COUNTED.length);
  });

  it("refuses more bytes than a block has before anything is decompressed", async () => {
    expect(() => checkedXz(COUNTED, 63)).toThrow("more bytes than a block has");
    const bomb = await xz.compress(new Uint8Array(2 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(2_000);
    expect(() => checkedXz(bomb, 1024 * 1024)).toThrow("more bytes than a block has");
  });

  it("refuses a large dictionary", () => {
    expect(() => checkedXz(LARGE_DICTIONARY, 64)).toThrow("dictionary of more than 67108864 bytes");
  });

  it("refuses each beginning of a stream, and other bytes", () => {
    for (let length = 0; length < COUNTED.length; length++)
      expect(() => checkedXz(COUNTED.subarray(0, length), 64)).toThrow(CorruptBlockError);
    expect(() => checkedXz(Buffer.from("II*\0aaaaaaaaaaaa"), 64)).toThrow("no .xz stream");
  });
});

describe("expandLzma", () => {
  it("decompresses a block", async () => {
    const bytes = await expandLzma(new Uint8Array(COUNTED), 64);
    expect(Array.from(bytes)).toEqual(Array.from({ length: 64 }, (_, index) => index));
  });

  it("reports bytes that are damaged behind the header", async () => {
    const damaged = new Uint8Array(COUNTED);
    // A byte in the middle of the chunk of LZMA2.
    damaged.fill(0xff, 32, 36);
    const decoded = expandLzma(damaged, 64);
    await expect(decoded).rejects.toThrow(CorruptBlockError);
  });
});
