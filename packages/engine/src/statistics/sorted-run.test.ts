import { describe, expect, it } from "vitest";
import type { Steps } from "../schedule/pace.ts";
import { PieceMemory } from "./piece-memory.ts";
import { lowerHalf, mergeRuns, type SortedRun } from "./sorted-run.ts";
import { ValueMemory } from "./value-memory.ts";

const memory = new PieceMemory(new ValueMemory(Infinity));

/** A run of pieces with these values, each of weight 1. */
function runOf(...pieces: readonly (readonly number[])[]): SortedRun {
  return {
    pieces: pieces.map((values) => {
      const { values: own, weights } = memory.take(values.length);
      own.set(values);
      weights.fill(1);
      return { values: own, weights, size: values.length };
    }),
    size: pieces.flat().length,
  };
}

const valuesOf = ({ pieces }: SortedRun): number[] =>
  pieces.flatMap(({ values, size }) => [...values.subarray(0, size)]);

function toEnd<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

describe("lowerHalf", () => {
  it("keeps the lowest values, whatever the sizes of their pieces", () => {
    const half = lowerHalf(runOf([1, 2, 3], [4, 5, 6, 7, 8, 9], [10], [11]), memory);
    expect(valuesOf(half)).toEqual([1, 2, 3]);
    expect(half.size).toBe(3);
  });

  it("divides a piece that is longer than the half", () => {
    expect(valuesOf(lowerHalf(runOf([1, 2, 3, 4, 5]), memory))).toEqual([1, 2]);
    expect(valuesOf(lowerHalf(runOf([1]), memory))).toEqual([1]);
  });
});

describe("mergeRuns", () => {
  it("adds the weights of equal values, and frees what it reads", () => {
    const before = memory.taken;
    const merged = toEnd(
      mergeRuns(runOf([1, 3], [5, 7]), runOf([0], [3, 4, 7], [8], [9, 10]), memory),
    );
    expect(valuesOf(merged)).toEqual([0, 1, 3, 4, 5, 7, 8, 9, 10]);
    expect(merged.size).toBe(9);
    expect(merged.pieces.flatMap(({ weights, size }) => [...weights.subarray(0, size)])).toEqual([
      1, 1, 2, 1, 1, 2, 1, 1, 1,
    ]);
    const bytes = merged.pieces.reduce((sum, { values }) => sum + 16 * values.length, 0);
    expect(memory.taken - before).toBe(bytes);
  });
});
