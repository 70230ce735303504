import { expect, it } from "vitest";
import { freeMemory, fillsItsMemory, withOwnMemory } from "./buffer-ownership.ts";

it("an array that fills its memory, except for a few bytes, is not copied", () => {
  for (const array of [
    new Float32Array(3),
    new Uint8Array(new ArrayBuffer(101), 0, 100),
    new Float64Array(new ArrayBuffer(31), 0, 3),
  ])
    expect(withOwnMemory(array)).toBe(array);
});

it.each([
  ["of Node's pool", Buffer.from("a few bytes")],
  ["at an odd offset", new Uint8Array(new ArrayBuffer(101), 1, 100)],
  ["of the beginning", new Uint8Array(new ArrayBuffer(100), 0, 10)],
  ["that is empty", new Uint8Array(new ArrayBuffer(100), 50, 0)],
  ["of larger numbers", new Float64Array(new ArrayBuffer(80), 8, 9)],
])("a part %s is copied", (_name, part) => {
  const numbers = [...part];
  const copy = withOwnMemory(part);
  expect([copy.byteOffset, copy.buffer.byteLength]).toEqual([0, part.byteLength]);
  expect(fillsItsMemory(copy)).toBe(true);
  part.fill(7);
  expect([...copy]).toEqual(numbers);
});

it("memory is freed, and its arrays are empty", () => {
  const [all, most] = [new Float64Array(100), new Uint8Array(new ArrayBuffer(101), 0, 100)];
  freeMemory(all);
  freeMemory(most);
  expect([all.length, most.length]).toEqual([0, 0]);
});

it("memory that others may use is not freed", () => {
  const pooled = Buffer.from("the first of a pool");
  const whole = new Uint8Array(100).fill(1);
  const half = whole.subarray(0, 50);
  for (const part of [pooled, half]) freeMemory(part);
  expect(pooled.toString()).toBe("the first of a pool");
  expect([half.length, whole.length]).toEqual([50, 100]);
});

it("memory that cannot be detached stays", () => {
  const { Memory } = (
    globalThis as unknown as {
      WebAssembly: { Memory: new (size: { initial: number }) => { buffer: ArrayBuffer } };
    }
  ).WebAssembly;
  const array = new Uint8Array(new Memory({ initial: 1 }).buffer);
  freeMemory(array);
  expect(array).toHaveLength(65_536);
  const shared = new Uint8Array(new SharedArrayBuffer(100));
  freeMemory(shared);
  expect(shared).toHaveLength(100);
});
