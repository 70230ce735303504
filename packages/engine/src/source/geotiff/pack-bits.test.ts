import { describe, expect, it } from "vitest";
import { CorruptBlockError } from "../source-error.ts";
import { expandPackBits } from "./pack-bits.ts";

describe("expandPackBits", () => {
  it("expands the example of Apple's technical note 1023", () => {
    const packed = Uint8Array.from([
      254, 170, 2, 128, 0, 42, 253, 170, 3, 128, 0, 42, 34, 247, 170,
    ]);
    const run = (length: number): number[] => Array.from({ length }, () => 170);
    expect([...expandPackBits(packed, 24)]).toEqual([
      ...run(3),
      128,
      0,
      42,
      ...run(4),
      128,
      0,
      42,
      34,
      ...run(10),
    ]);
  });

  it("ignores what has no meaning, and what stands behind the block", () => {
    expect([...expandPackBits(Uint8Array.of(128, 255, 7, 128, 0, 9, 0), 3)]).toEqual([7, 7, 9]);
  });

  it.each([
    ["more bytes than a block has", Uint8Array.of(0, 1, 254, 7)],
    ["ends in a run", Uint8Array.of(255)],
    ["ends in a run", Uint8Array.of(2, 1)],
  ])("rejects what has or %s", (reason, packed) => {
    expect(() => expandPackBits(packed, 3)).toThrow(CorruptBlockError);
    expect(() => expandPackBits(packed, 3)).toThrow(reason);
  });
});
