import type { AttributeResult } from "@cas/models";
import { describe, expect, it } from "vitest";
import { crossProviderWarnings } from "./cross-provider.ts";
import { assessQuality } from "./assess-quality.ts";
import { finiteValue } from "./finite-value.ts";

const good: AttributeResult = {
  dataset_id: "a:elevation",
  variable: "elevation",
  value: 300,
  units: "m",
  aggregation: "mean",
  quality: "good",
  coverage_fraction: 1,
  pixel_count: 4,
  timestamp: null,
  provider: "a",
  elapsed_ms: 1,
  provenance: "",
  valid_range: null,
};

describe("assessQuality", () => {
  it.each([
    [{}, "good", []],
    [{ coverage_fraction: 0.8 }, "good", []],
    [
      { coverage_fraction: 0.7999 },
      "partial",
      ["a:elevation: coverage 80% below ideal threshold (80%)"],
    ],
    [
      { coverage_fraction: 0.3 },
      "partial",
      ["a:elevation: coverage 30% below ideal threshold (80%)"],
    ],
    [
      { coverage_fraction: 0, value: null },
      "missing",
      ["a:elevation: coverage 0% below minimum threshold (30%)"],
    ],
    [
      { value: 99999 },
      "suspect",
      ["a:elevation: value 99999 outside expected range [-500, 9000] for 'elevation'"],
    ],
    [
      { value: 300, valid_range: [0, 200] },
      "suspect",
      ["a:elevation: value 300 outside expected range [0, 200] (metadata-driven)"],
    ],
    [
      { value: 300, valid_range: [0, 200], coverage_fraction: 0.5 },
      "suspect",
      [
        "a:elevation: coverage 50% below ideal threshold (80%)",
        "a:elevation: value 300 outside expected range [0, 200] (metadata-driven)",
      ],
    ],
    [
      { variable: "Elevation_m", value: -501 },
      "suspect",
      ["a:elevation: value -501 outside expected range [-500, 9000] for 'Elevation_m'"],
    ],
    [{ variable: "unheard_of", value: 1e9 }, "good", []],
    [{ value: { "1": 1 }, valid_range: [0, 0] }, "good", []],
  ] satisfies [Partial<AttributeResult>, string, string[]][])(
    "assesses %j as %s",
    (change, quality, warnings) => {
      expect(assessQuality({ ...good, ...change }, true, undefined)).toEqual({ quality, warnings });
    },
  );

  it("does not compare a sum with the range of a cell", () => {
    expect(assessQuality({ ...good, value: 1e7 }, false, undefined).quality).toBe("good");
  });
});

describe("finiteValue", () => {
  const cause = "some cells are infinite or too large to compute with";

  it.each([
    [null, false, null, undefined],
    [3, false, 3, undefined],
    [3, true, 3, "some cells are infinite"],
    [Infinity, true, null, `${cause}: max is Infinity, which a response cannot contain`],
    [Number.NaN, false, null, `${cause}: max is NaN, which a response cannot contain`],
    [{ a: 1, Infinity: 2 }, false, { a: 1, Infinity: 2 }, undefined],
    [{ a: 1, Infinity: 2 }, true, { a: 1, Infinity: 2 }, "some cells are infinite"],
    [
      { a: 1, b: -Infinity, c: Number.NaN },
      true,
      { a: 1 },
      `${cause}: max without b (-Infinity), c (NaN), which a response cannot contain`,
    ],
    [
      { b: Infinity },
      true,
      null,
      `${cause}: max without b (Infinity), which a response cannot contain`,
    ],
  ])("of %j, infinite cells: %j", (computed, isInfinite, value, infinity) => {
    expect(finiteValue(computed, isInfinite, "max")).toEqual({ value, infinity });
  });

  it("a value that infinite cells have a part in is suspect, none is missing", () => {
    expect(assessQuality(good, true, "why")).toEqual({
      quality: "suspect",
      warnings: ["a:elevation: why"],
    });
    const none = { ...good, value: null };
    expect(assessQuality(none, true, "why").quality).toBe("missing");
    expect(assessQuality({ ...good, coverage_fraction: 0.1 }, true, "why")).toEqual({
      quality: "missing",
      warnings: ["a:elevation: coverage 10% below minimum threshold (30%)", "a:elevation: why"],
    });
  });
});

describe("crossProviderWarnings", () => {
  const values = (...numbers: (number | null)[]): AttributeResult[] =>
    numbers.map((value, index) => ({ ...good, dataset_id: `p${index}:elevation`, value }));

  it("names each dataset that is more than 30 % from the mean of its variable", () => {
    expect(crossProviderWarnings(values(100, 200))).toEqual([
      "p0:elevation: value 100.00 differs from cross-provider mean 150.00 by 33%",
      "p1:elevation: value 200.00 differs from cross-provider mean 150.00 by 33%",
    ]);
  });

  it("compares only results of the same time step when each step has a result", () => {
    const [january, february] = ["1999-01-01", "1999-02-01"].map((timestamp, index) => ({
      ...good,
      dataset_id: "a:temperature",
      value: 1 + 10 * index,
      timestamp,
    })) as [AttributeResult, AttributeResult];
    expect(crossProviderWarnings([january, february], true)).toEqual([]);
    const other = { ...february, dataset_id: "b:temperature", value: 30 };
    expect(crossProviderWarnings([january, february, other], true)).toHaveLength(2);
  });

  it("gives no warning for values that agree, one value, a mean of 0, or other variables", () => {
    expect(crossProviderWarnings(values(100, 120))).toEqual([]);
    expect(crossProviderWarnings(values(100, null))).toEqual([]);
    expect(crossProviderWarnings(values(-100, 100))).toEqual([]);
    expect(crossProviderWarnings([good, { ...good, variable: "slope", value: 1 }])).toEqual([]);
  });
});
