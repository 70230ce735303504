import { describe, expect, it } from "vitest";
import { createUnpacking, maskAndScale } from "./mask-and-scale.ts";

const plain = { missing: [], scale: 1, offset: 0 };

describe("maskAndScale", () => {
  it("scales cells with data, and gives NaN for others", async () => {
    const stored = Int16Array.of(10, -9999, 20);
    expect(
      await maskAndScale(stored, { missing: [-9999], scale: 0.5, offset: 3 }, undefined),
    ).toEqual(Float64Array.of(8, Number.NaN, 13));
  });

  it("leaves out what the mask and what the missing numbers say", async () => {
    const mask = Uint8Array.of(1, 0, 255, 1, 1);
    const stored = Uint8Array.of(7, 8, 9, 10, 11);
    expect(await maskAndScale(stored, { ...plain, missing: [10, 11] }, mask)).toEqual(
      Float32Array.of(7, Number.NaN, 9, Number.NaN, Number.NaN),
    );
  });

  it("leaves out numbers outside the valid range", async () => {
    const unpacking = { missing: [6], least: 5, most: 9, scale: 2, offset: 0 };
    const stored = Int16Array.of(4, 5, 6, 9, 10);
    const values = [Number.NaN, 10, Number.NaN, 18, Number.NaN];
    expect([...(await maskAndScale(stored, unpacking, undefined))]).toEqual(values);
    expect([...createUnpacking(unpacking)(stored, 0, 5).subarray(0, 5)]).toEqual(values);
  });

  it("yields to the event loop in a large block, and stops when it is aborted", async () => {
    let turns = 0;
    const count = (): void => {
      turns += 1;
      if (turns < 1000) setImmediate(count);
    };
    setImmediate(count);
    const stored = new Uint8Array(16 * 1024 * 1024).fill(3);
    const values = await maskAndScale(stored, { ...plain, scale: 2 }, undefined);
    expect([turns > 0, values.every((value) => value === 6)]).toEqual([true, true]);
    turns = 1000;
    const left = AbortSignal.abort(new RangeError("left"));
    await expect(maskAndScale(stored, plain, undefined, left)).rejects.toThrow("left");
  });

  it("preserves all digits of 32-bit integers", async () => {
    const stored = Uint32Array.of(4_294_967_295);
    expect((await maskAndScale(stored, plain, Uint8Array.of(1)))[0]).toBe(4_294_967_295);
  });
});

describe("createUnpacking", () => {
  it.each([
    ["packed", Int16Array.of(10, -9999, 20, 7, 300), { scale: 0.1, offset: 3 }],
    ["single", Float32Array.of(0.1, -9999, Number.NaN, -0, 1e30), { scale: 1, offset: 0 }],
    ["whole", Int32Array.of(2_147_483_647, -9999, 5, 6, 7), { scale: 1, offset: 0 }],
  ])(
    "gives the values of some cells as maskAndScale gives those of all: %s",
    async (_, stored, packing) => {
      const all = await maskAndScale(stored, { ...packing, missing: [-9999] }, undefined);
      const unpack = createUnpacking({ ...packing, missing: [-9999] });
      expect([...unpack(stored, 1, 5).subarray(0, 4)]).toEqual([...all.subarray(1)]);
    },
  );

  it("knows several numbers without data", () => {
    const unpack = createUnpacking({ missing: [1, 3], scale: 2, offset: 0 });
    expect([...unpack(Uint8Array.of(1, 2, 3, 4), 0, 4).subarray(0, 4)]).toEqual([
      Number.NaN,
      4,
      Number.NaN,
      8,
    ]);
  });
});
