import { describe, expect, it } from "vitest";
import type { Steps } from "../schedule/pace.ts";
import { type Accumulator, Extremes, Moments, Sums } from "./accumulator.ts";
import { applicableStatistic, histogram, quantiles, STATISTICS } from "./statistics.ts";
import type { RunningStatistic, StatisticOptions, StatisticValue } from "./running-statistic.ts";
import { ValueMemory } from "./value-memory.ts";
import { CountedQuantiles, type Quantiles, WeightedQuantiles } from "./weighted-quantile.ts";

type Cell = readonly [value: number, fraction: number];

/** Adds one cell. */
function add(accumulator: Accumulator, value: number, weight: number): void {
  accumulator.addRun([value], 0, 1, undefined, weight);
}

const options = (more: Partial<StatisticOptions> = {}): StatisticOptions => ({
  areCounted: false,
  isWeighted: false,
  memory: new ValueMemory(2 ** 20),
  maxClasses: 1000,
  ...more,
});

/** The value of a statistic over cells; adds them until it needs no further pass. */
function finish(running: RunningStatistic, cells: readonly Cell[]): StatisticValue {
  for (;;) {
    for (const cell of cells) add(running.accumulator, ...cell);
    const ending = running.endPass?.();
    if (ending === undefined || !toEnd(ending)) return running.value();
  }
}

/** Runs steps to their end. */
function toEnd<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function valueOf(
  method: keyof typeof STATISTICS,
  cells: readonly Cell[],
  areCounted = false,
): StatisticValue {
  return finish(STATISTICS[method].start(options({ areCounted })), cells);
}

const quantileBy =
  (Kind: new (probabilities: readonly number[]) => Quantiles) =>
  (values: readonly (readonly [value: number, weight: number])[], probability: number): number => {
    const sought = new Kind([probability]);
    const piece = {
      values: Float64Array.from(values, ([value]) => value),
      weights: Float64Array.from(values, ([, weight]) => weight),
      size: values.length,
    };
    do sought.add(piece);
    while (sought.end());
    return sought.of(probability);
  };
const weightedQuantile = quantileBy(WeightedQuantiles);
const countedQuantile = quantileBy(CountedQuantiles);

describe("STATISTICS", () => {
  // Four cells: 1 is half covered, 2 completely, two cells of 4 by a quarter each.
  const cells: readonly Cell[] = [
    [1, 0.5],
    [2, 1],
    [4, 0.25],
    [4, 0.25],
  ];

  it.each<[keyof typeof STATISTICS, unknown]>([
    // (0.5 + 2 + 1 + 1) / 2 = 4.5 / 2
    ["mean", 2.25],
    ["sum", 4.5],
    ["min", 1],
    ["max", 4],
    // (0.5 * 1.25^2 + 1 * 0.25^2 + 0.5 * 1.75^2) / 2 = 2.375 / 2
    ["std", expect.closeTo(Math.sqrt(1.1875), 12)],
    // Positions 0, 1 * 1 + 2 * 0.5 = 2 and 2 * 0.5 + 2 * 1.5 = 4; half of 2 * 2 is 2: the value 2.
    ["median", 2],
    ["majority", 2],
    // 1 and 4 cover 0.5 each: the smaller value.
    ["minority", 1],
    ["unique", 3],
    ["distribution", { "1": 0.25, "2": 0.5, "4": 0.25 }],
    ["count", 2],
    ["variance", expect.closeTo(1.1875, 12)],
    ["coefficient_of_variation", expect.closeTo(Math.sqrt(1.1875) / 2.25, 12)],
    ["frac", { "1": 0.25, "2": 0.5, "4": 0.25 }],
    ["class_counts", { "1": 0.5, "2": 1, "4": 0.5 }],
  ])("%s", (method, expected) => {
    expect(valueOf(method, cells)).toEqual(expected);
  });

  it("gives several quantiles of the same cells", () => {
    const running = quantiles([0, 0.25, 0.5, 0.75, 1]).start(options());
    // Positions as above: a quarter of 4 is half way from 1 to 2, three quarters are half way from 2 to 4.
    expect(finish(running, cells)).toEqual({ "0": 1, "0.25": 1.5, "0.5": 2, "0.75": 3, "1": 4 });
  });

  it("resolves ties as exactextract does, ties of counted cells as numpy does", () => {
    const tied: readonly Cell[] = [
      [7, 0.5],
      [3, 0.2],
      [3, 0.3 + 1e-12],
    ];
    expect(valueOf("majority", tied)).toBe(7);
    expect(valueOf("majority", tied, true)).toBe(3);
    expect(valueOf("minority", tied)).toBe(3);
    expect(valueOf("minority", tied, true)).toBe(3);
  });

  it("has the median of exactextract for weighted cells and that of numpy for counted ones", () => {
    const whole: readonly Cell[] = [1, 1, 2, 1, 1, 2, 5, 5].map((value) => [value, 1]);
    // Distinct values 1, 2, 5 of weights 4, 2, 2 have the positions 0, 2 + 2 * 4 = 10 and 2 * 2 + 2 * 6 = 16; half of 2
    // * 8 is 8.
    expect(valueOf("median", whole)).toBeCloseTo(1.8, 12);
    // 1 1 1 1 | 2 2 5 5
    expect(valueOf("median", whole, true)).toBe(1.5);
  });

  it("rounds the shares of a distribution to four digits, as CAS does, but not those of frac", () => {
    const thirds: readonly Cell[] = [1, 2, 3].map((value) => [value, 1]);
    expect(valueOf("distribution", thirds)).toEqual({ "1": 0.3333, "2": 0.3333, "3": 0.3333 });
    expect(valueOf("frac", thirds)).toEqual({ "1": 1 / 3, "2": 1 / 3, "3": 1 / 3 });
    const rare: readonly Cell[] = [
      [5, 999_991],
      [6, 9],
    ];
    expect(valueOf("distribution", rare)).toEqual({ "5": 1, "6": 0 });
    expect(valueOf("frac", rare)).toEqual({ "5": 0.999991, "6": 0.000009 });
    expect(valueOf("class_counts", rare)).toEqual({ "5": 999_991, "6": 9 });
  });

  it("gives the shares of bins as numpy has them", () => {
    const running = histogram([-1, 1, 2, 4]).start(options());
    // numpy.histogram([-1, 0.5, 1, 2, 3, 4, 5], [-1, 1, 2, 4], weights=[1, 1, 1, 1, 1, 1, 2]) gives 2, 1, 3.
    const values: readonly Cell[] = [-1, 0.5, 1, 2, 3, 4].map((value) => [value, 1]);
    expect(finish(running, [...values, [5, 2]])).toEqual({ "-1": 2 / 8, "1": 1 / 8, "2": 3 / 8 });
  });

  it.each(["distribution", "frac", "class_counts"] as const)(
    "%s refuses too many classes",
    (name) => {
      const many: readonly Cell[] = Array.from({ length: 1001 }, (_, value) => [value, 1]);
      expect(() => valueOf(name, many)).toThrow(
        `${name} of more than 1000 distinct values > limit 1000 (maxClasses); continuous data have quantiles, or a histogram`,
      );
      expect(Object.keys(valueOf(name, many.slice(1)))).toHaveLength(1000);
    },
  );

  it("gives the unit of statistics that are not in the unit of the cells", () => {
    const units = Object.fromEntries(
      Object.entries(STATISTICS).map(([name, { units: of }]) => [name, of("m")]),
    );
    expect(units).toMatchObject({ mean: "m", sum: "m", unique: "count", distribution: "fraction" });
  });

  it("replaces a continuous statistic of classes by their majority", () => {
    expect(applicableStatistic("mean", true)).toBe("majority");
    expect(applicableStatistic("mean", false)).toBe("mean");
    expect(applicableStatistic("variance", true)).toBe("majority");
    for (const method of ["majority", "minority", "unique", "distribution", "frac"] as const)
      expect(applicableStatistic(method, true)).toBe(method);
  });
});

describe("accumulators", () => {
  it("give a single value no spread, not even by rounding", () => {
    const moments = new Moments();
    add(moments, 195.37, 0.39);
    expect(moments.squares).toBe(0);
  });

  it("lose nothing by adding a million weights, each rounded", () => {
    const sums = new Sums();
    for (let cell = 0; cell < 1_000_000; cell++) add(sums, 7, 0.1);
    // 100000.00000133288 and 7.0000000000933 without what rounding takes.
    expect(sums.weight).toBe(100_000);
    expect(sums.sum / sums.weight).toBeCloseTo(7, 14);
    expect(sums.isInfinite).toBe(false);
    add(sums, Infinity, 0.1);
    expect(sums.isInfinite).toBe(true);
  });

  it("take the valid cells of a run, without nodata and NaN", () => {
    const sums = new Sums();
    const row = [5, 1, -9999, Number.NaN, 2, 7];
    expect(sums.addRun(row, 1, 5, -9999, 0.5)).toBe(2);
    expect(sums).toMatchObject({ count: 2, weight: 1, sum: 1.5 });
    const extremes = new Extremes();
    expect(extremes.addRun(row, 1, 5, undefined, 1)).toBe(3);
    expect(extremes).toMatchObject({ count: 3, min: -9999, max: 2 });
  });
});

describe("weightedQuantile", () => {
  it.each([
    [0, 10],
    [0.25, 17.5],
    [0.5, 25],
    [1, 40],
  ])("is numpy's with equal weights: %d", (probability, expected) => {
    const values = [
      [10, 1],
      [20, 1],
      [30, 1],
      [40, 1],
    ] as const;
    expect(weightedQuantile(values, probability)).toBeCloseTo(expected, 12);
  });

  it("is the value of a single cell", () => {
    expect(weightedQuantile([[5, 0.1]], 0.5)).toBe(5);
  });

  it.each([
    // The results of exactextract 0.3.0 for these cells, all covered.
    [
      [
        [1, 2],
        [2, 1],
      ],
      0.25,
      1.25,
    ],
    [
      [
        [1, 4],
        [2, 2],
        [5, 2],
      ],
      0.25,
      1.4,
    ],
    [
      [
        [1, 4],
        [2, 2],
        [5, 2],
      ],
      0.5,
      1.8,
    ],
  ] as const)("is exactextract's: %j at %d", (values, probability, expected) => {
    expect(weightedQuantile(values, probability)).toBeCloseTo(expected, 12);
  });
});

describe("countedQuantile", () => {
  // numpy.quantile([1, 1, 2, 5, 5], ...): indices 0, 0.4, 2, 3.6 and 4
  it.each([
    [0, 1],
    [0.1, 1],
    [0.5, 2],
    [0.65, 3.8],
    [0.9, 5],
    [1, 5],
  ])("is numpy's: %d", (probability, expected) => {
    const values = [
      [1, 2],
      [2, 1],
      [5, 2],
    ] as const;
    expect(countedQuantile(values, probability)).toBeCloseTo(expected, 12);
  });
});
