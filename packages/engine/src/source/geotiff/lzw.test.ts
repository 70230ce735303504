import { describe, expect, it } from "vitest";
import { CorruptBlockError } from "../source-error.ts";
import { expandLzw } from "./lzw.ts";

/** Packs codes of the given numbers of bits, most significant first. */
function packed(...codes: readonly (readonly [code: number, bits: number])[]): Uint8Array {
  const text = codes.map(([code, bits]) => code.toString(2).padStart(bits, "0")).join("");
  const bytes = text.match(/.{1,8}/g) ?? [];
  return Uint8Array.from(bytes, (bits) => Number.parseInt(bits.padEnd(8, "0"), 2));
}
const nine = (...codes: number[]): Uint8Array => packed(...codes.map((code) => [code, 9] as const));

describe("expandLzw", () => {
  it("expands the example of TIFF 6.0, section 13", () => {
    const codes = nine(256, 7, 258, 8, 8, 258, 6, 6, 257);
    expect([...expandLzw(codes, 20)]).toEqual([7, 7, 7, 8, 8, 7, 7, 6, 6]);
  });

  it("expands a code that ends with its own first byte", () => {
    expect([...expandLzw(nine(256, 1, 258, 259, 257), 20)]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("stops at the end of the bytes, and restarts after a clear code", () => {
    expect([...expandLzw(nine(256, 1, 2, 256, 3, 258), 20)]).toEqual([1, 2, 3, 3, 3]);
  });

  it.each([
    ["an undefined code", nine(256, 1, 300)],
    ["more bytes than a block has", nine(256, 1, 2, 3, 4, 257)],
    ["the bit order before TIFF 5", Uint8Array.of(0, 1, 2)],
  ])("rejects %s", (reason, codes) => {
    expect(() => expandLzw(codes, 3)).toThrow(CorruptBlockError);
    expect(() => expandLzw(codes, 3)).toThrow(reason);
  });
});
