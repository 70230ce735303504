import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoolArray, type Chunk, type DataType } from "zarrita";
import type { Steps } from "../../schedule/pace.ts";
import { chunkPlanes, type PlaneAxes, toNumbers } from "./chunk-planes.ts";

/** Runs steps to their end; returns their result and the longest. */
function measured<Value>(steps: Steps<Value>): { readonly value: Value; readonly longest: number } {
  let longest = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { value, longest };
    longest = Math.max(longest, value);
  }
}

/** A chunk whose cells are their places, stored with its axes in an order, the last varying fastest. */
function chunkOf(shape: readonly number[], order: readonly number[]): Chunk<DataType> {
  const stride = shape.map(() => 0);
  let step = 1;
  for (const axis of order.toReversed()) {
    stride[axis] = step;
    step *= shape[axis] ?? 1;
  }
  return { data: Float64Array.from({ length: step }, (_, at) => at), shape: [...shape], stride };
}

/** The same by its definition: cell by cell. */
function planesByIndex({ shape, stride }: Chunk<DataType>, { rows, columns }: PlaneAxes): number[] {
  const others = shape.map((_, axis) => axis).filter((axis) => axis !== rows && axis !== columns);
  let places: number[] = [0];
  for (const axis of [...others, rows, columns])
    places = places.flatMap((place) =>
      Array.from({ length: shape[axis] ?? 1 }, (_, at) => place + at * (stride[axis] ?? 0)),
    );
  return places;
}

const shapes = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      order: fc.shuffledSubarray([...shape.keys()], { minLength: shape.length }),
      axes: fc.shuffledSubarray([...shape.keys()], { minLength: 2, maxLength: 2 }),
    }),
  );

describe("chunkPlanes", () => {
  it("puts the cells of any order of axes plane by plane", () => {
    fc.assert(
      fc.property(shapes, ({ shape, order, axes: [rows = 0, columns = 1] }) => {
        const chunk = chunkOf(shape, order);
        const { value } = measured(chunkPlanes(chunk, { rows, columns }));
        expect([...value]).toEqual(planesByIndex(chunk, { rows, columns }));
      }),
    );
  });

  it.each([
    ["of many planes", [300, 40, 50], { rows: 0, columns: 1 }],
    ["of one long row", [1, 2, 300_000], { rows: 0, columns: 2 }],
  ])("works in short steps on chunks %s", (_name, shape, axes) => {
    const { longest, value } = measured(chunkPlanes(chunkOf(shape, [2, 1, 0]), axes));
    expect(value).toHaveLength(600_000);
    expect(longest).toBeLessThanOrEqual(4096);
    expect(longest).toBeGreaterThan(0);
  });

  it("refuses a chunk of another size than its array states", () => {
    const chunk = { ...chunkOf([2, 3], [0, 1]), data: new Float64Array(5) };
    expect(() => measured(chunkPlanes(chunk, { rows: 0, columns: 1 }))).toThrow(
      "a chunk has 5 cells instead of 6",
    );
  });
});

describe("toNumbers", () => {
  it.each<[string, unknown, ArrayLike<number>]>([
    ["64-bit integers", BigInt64Array.of(-3n, 2n ** 40n), Float64Array.of(-3, 2 ** 40)],
    ["truth values", new BoolArray([true, false]), Uint8Array.of(1, 0)],
  ])("converts %s", (_name, data, expected) => {
    expect(measured(toNumbers(data)).value).toEqual(expected);
  });

  it("converts in short steps", () => {
    const { longest, value } = measured(toNumbers(new BigInt64Array(100_000).fill(7n)));
    expect(value.every((number) => number === 7)).toBe(true);
    expect(longest).toBeLessThanOrEqual(4096);
    expect(longest).toBeGreaterThan(0);
  });

  it("refuses what is no number", () => {
    expect(() => measured(toNumbers(["a"]))).toThrow("its cells are no numbers");
  });
});
