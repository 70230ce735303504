import { describe, expect, it } from "vitest";
import type { Steps } from "../schedule/pace.ts";
import { Frequencies } from "./frequencies.ts";
import { PIECE_VALUES } from "./piece-memory.ts";
import { quantiles, STATISTICS } from "./statistics.ts";
import { ValueMemory } from "./value-memory.ts";

/** Cells that are added between two calls of `catchUp`. */
const AT_ONCE = 16 * 1024;

/** Runs steps to their end; returns their result and the longest. */
function measured<Value>(steps: Steps<Value>): { readonly value: Value; readonly longest: number } {
  let longest = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { value, longest };
    longest = Math.max(longest, value);
  }
}

/** Adds cells as an extract does; returns the longest step of the deferred work. */
function addAll(frequencies: Frequencies, cells: Float64Array): number {
  let longest = 0;
  for (let from = 0; from < cells.length; from += AT_ONCE) {
    frequencies.addRun(cells, from, Math.min(cells.length, from + AT_ONCE), undefined, 1);
    const deferred = frequencies.catchUp();
    if (deferred !== undefined) longest = Math.max(longest, measured(deferred).longest);
  }
  return longest;
}

/** Cells in no order; those of `distinct` different values. */
const scattered = (count: number, distinct: number): Float64Array =>
  Float64Array.from({ length: count }, (_, index) => ((index * 7_919_003) % distinct) / 3 - 1000);

const countsOf = (cells: Float64Array): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const value of cells) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

describe("Frequencies", () => {
  it.each([
    ["few values", 100_000, 7],
    ["as many as fit in a piece", 100_000, PIECE_VALUES],
    ["one more", 100_000, PIECE_VALUES + 1],
    ["many values", 150_000, 140_009],
  ])("has the weight of each value, in order: %s", (_name, count, distinct) => {
    const cells = scattered(count, distinct);
    using frequencies = new Frequencies(new ValueMemory(Infinity));
    addAll(frequencies, cells);
    const { pieces, size } = measured(frequencies.sorted()).value;
    const expected = [...countsOf(cells)].toSorted(([a], [b]) => a - b);
    expect(size).toBe(expected.length);
    const text = (pairs: readonly unknown[]) => pairs.join(" ");
    const all = pieces.flatMap((piece) =>
      Array.from({ length: piece.size }, (_, at) => [piece.values[at], piece.weights[at]]),
    );
    expect(text(all)).toBe(text(expected));
    expect(frequencies.count).toBe(count);
  });

  it("takes minus zero for zero, and infinite values", () => {
    using frequencies = new Frequencies(new ValueMemory(Infinity));
    frequencies.addRun([0, 1, -0, Infinity, 0, -Infinity, Number.NaN, 9], 0, 8, 9, 0.5);
    const [piece] = measured(frequencies.sorted()).value.pieces;
    expect(piece).toMatchObject({
      values: Float64Array.of(-Infinity, 0, 1, Infinity),
      weights: Float64Array.of(0.5, 1.5, 0.5, 0.5),
    });
    expect(frequencies).toMatchObject({ count: 6, isInfinite: true });
  });

  it("defers work in short steps", () => {
    using frequencies = new Frequencies(new ValueMemory(Infinity));
    const adding = addAll(frequencies, scattered(1_000_000, 900_001));
    const { longest } = measured(frequencies.sorted());
    expect(Math.max(adding, longest)).toBeLessThanOrEqual(2 * PIECE_VALUES);
    expect(Math.max(adding, longest)).toBeGreaterThan(0);
  });
});

describe("statistics of more values than memory", () => {
  const cells = scattered(60_000, 40_009);
  const all = {
    median: STATISTICS.median,
    unique: STATISTICS.unique,
    majority: STATISTICS.majority,
    minority: STATISTICS.minority,
    quantiles: quantiles([0, 0.01, 0.5, 0.77, 1]),
  };

  it.each(Object.entries(all))("%s: several passes give the same value", (_name, statistic) => {
    const runs = [Infinity, 250_000, 0].flatMap((limit) =>
      [false, true].map((areCounted) => {
        const memory = new ValueMemory(limit);
        using running = statistic.start({ areCounted, isWeighted: false, memory, maxClasses: 1 });
        const { accumulator } = running;
        if (!(accumulator instanceof Frequencies)) throw new TypeError("no frequencies");
        let [passes, most] = [0, 0];
        for (let hasMore = true; hasMore; passes += 1) {
          addAll(accumulator, cells);
          most = Math.max(most, memory.taken);
          const ending = running.endPass?.();
          hasMore = ending !== undefined && measured(ending).value;
        }
        const { count } = accumulator;
        return { value: running.value(), passes, most, count, left: memory.taken };
      }),
    );
    const [weighted, counted] = runs;
    expect(runs.map(({ value }) => value)).toEqual(
      [weighted, counted, weighted, counted, weighted, counted].map((one) => one?.value),
    );
    expect(new Set(runs.map(({ count }) => count))).toEqual(new Set([cells.length]));
    expect(new Set(runs.map(({ left }) => left))).toEqual(new Set([0]));
    const passes = runs.map((one) => one.passes);
    expect(passes.slice(0, 2)).toEqual([1, 1]);
    // 250,000 bytes are 15,625 values of 40,009.
    expect(Math.min(...passes.slice(2))).toBeGreaterThan(2);
    expect(Math.max(...runs.slice(2).map(({ most }) => most))).toBeLessThan(1_750_000);
  });
});
