import type { AttributeResult, TimeStatisticInput } from "@cas/models";
import { describe, expect, it } from "vitest";
import type { openLab } from "../../test/lab.ts";
import { makeTimeZarr, type MadeTimes } from "../../test/made-time-zarr.ts";
import { openZarrLab } from "../../test/zarr-lab.ts";
import type { CasEngine } from "../engine.ts";
import type { EngineExtractInput } from "./extract-request.ts";

type Lab = Readonly<{ cas: CasEngine }> & AsyncDisposable;

/** A dataset whose step n has the value 10 n everywhere. */
const openTimes = (
  made: MadeTimes,
  variable: Readonly<Record<string, unknown>> = {},
  options: Parameters<typeof openLab>[1] = {},
): Promise<Lab> =>
  openZarrLab(makeTimeZarr(made), "v", {
    options,
    dataset: { variables: [{ name: "rain", units: "mm/day", ...variable }] },
  });

const ask = async (
  { cas }: Lab,
  time_statistic: TimeStatisticInput,
  more: Partial<EngineExtractInput> = {},
) => {
  const point = { type: "Point" as const, coordinates: [1.5, 1.5] };
  return await cas.extract({
    geometry: point,
    dataset_ids: ["lab:data"],
    time_statistic,
    ...more,
  });
};

/** Period, value, quality, and steps of how many. */
const summary = ({ value, quality, time_statistic: of }: AttributeResult): unknown => [
  of?.period ?? null,
  value,
  quality,
  `${of?.steps} of ${of?.steps_expected}`,
];

const range = (count: number, from = 0, by = 1): bigint[] =>
  Array.from({ length: count }, (_, index) => BigInt(from + by * index));

const days = (count: number, since: string, calendar?: string): MadeTimes => ({
  values: range(count),
  attributes: { units: `days since ${since}`, ...(calendar === undefined ? {} : { calendar }) },
});

/** The sum of 10 n. */
const sumOf = (first: number, last: number): number =>
  (10 * (first + last) * (last - first + 1)) / 2;

describe("a statistic over time", () => {
  it("adds a rate for the length of its steps, and has one result for each period", async () => {
    await using lab = await openTimes(days(366, "2000-01-01"));
    const { results, warnings } = await ask(
      lab,
      { statistic: "total", by: "year" },
      { time_range: ["2000", "2000"] },
    );
    expect(warnings).toEqual([]);
    expect(results).toEqual([
      expect.objectContaining({
        value: sumOf(0, 365),
        units: "mm/year",
        aggregation: "mean",
        quality: "good",
        coverage_fraction: 1,
        pixel_count: 1,
        timestamp: "2000-01-01T00:00:00Z",
        valid_range: null,
        provenance:
          "Zarr: made.zarr/v; 2000-01-01T00:00:00Z/2001-01-01T00:00:00Z in 366 steps; total by year; exact coverage",
        time_statistic: {
          statistic: "total",
          by: "year",
          period: "2000",
          start: "2000-01-01T00:00:00Z",
          end: "2001-01-01T00:00:00Z",
          steps: 366,
          steps_expected: 366,
        },
      }),
    ]);
  });

  it.each([
    ["mm/h", "mm", 24],
    ["kg m-2 s-1", "kg m-2", 86_400],
    ["m3/s", "m3", 86_400],
    ["mm", "mm", 1],
    ["W m-2", "J m-2", 86_400],
  ])("of %s adds to %s over all days", async (units, amount, factor) => {
    await using lab = await openTimes(days(10, "2000-01-01"), { units });
    const { results } = await ask(
      lab,
      { statistic: "total" },
      { time_range: ["2000", "2000-01-10"] },
    );
    expect(results[0]).toMatchObject({ value: factor * 450, units: amount, timestamp: null });
  });

  it("of mm/month adds months as they are, of days their part of the month", async () => {
    const months = { values: range(12), attributes: { units: "months since 2000-01-01" } };
    await using monthly = await openTimes(months, { units: "mm/month" });
    const time_range = ["2000", "2000"] as const;
    const ofYear = { statistic: "total", by: "year" } as const;
    expect((await ask(monthly, ofYear, { time_range })).results.map(summary)).toEqual([
      ["2000", sumOf(0, 11), "good", "12 of 12"],
    ]);
    await using daily = await openTimes(days(31, "2000-01-01"), { units: "mm/month" });
    const { results } = await ask(
      daily,
      { statistic: "total", by: "month" },
      { time_range: ["2000-01", "2000-01"] },
    );
    expect(results[0]?.value).toBeCloseTo(sumOf(0, 30) / 31, 10);
    expect(results[0]?.units).toBe("mm/month");
  });

  it("weights months in a mean by their days", async () => {
    const months = { values: range(3), attributes: { units: "months since 2001-01-01" } };
    await using lab = await openTimes(months, { units: "degC" });
    const { results } = await ask(lab, { statistic: "mean" }, { time_range: ["2001", "2001-03"] });
    expect(results[0]?.value).toBeCloseTo((10 * 28 + 20 * 31) / 90, 12);
    expect(results[0]?.units).toBe("degC");
  });

  it.each([
    ["min", [0, 310]],
    ["max", [300, 590]],
    ["first", [0, 310]],
    ["last", [300, 590]],
    ["mean", [150, 450]],
  ] as const)("has the %s of each month", async (statistic, values) => {
    await using lab = await openTimes(days(60, "2000-01-01"), { units: "degC" });
    const { results } = await ask(
      lab,
      { statistic, by: "month" },
      { time_range: ["2000-01", "2000-02"] },
    );
    expect(results.map(({ value }) => value)).toEqual(values);
    expect(results.map(({ timestamp }) => timestamp)).toEqual([
      "2000-01-01T00:00:00Z",
      "2000-02-01T00:00:00Z",
    ]);
  });

  it("has the year of January for a season, and is partial at the ends of the range", async () => {
    await using lab = await openTimes(days(366, "1999-12-01"));
    const { results, warnings } = await ask(
      lab,
      { statistic: "mean", by: "season" },
      { time_range: ["1999", "2000"] },
    );
    expect(results.map(summary)).toEqual([
      ["2000-DJF", 450, "good", "91 of 91"],
      ["2000-MAM", 10 * (91 + 45.5), "good", "92 of 92"],
      ["2000-JJA", 10 * (183 + 45.5), "good", "92 of 92"],
      ["2000-SON", 10 * (275 + 45), "good", "91 of 91"],
    ]);
    expect(warnings).toEqual([]);
    const short = await ask(
      lab,
      { statistic: "mean", by: "season" },
      { time_range: ["2000-02-20", "2000-03-10"] },
    );
    expect(short.results.map(summary)).toEqual([
      ["2000-DJF", 10 * 85.5, "partial", "10 of 91"],
      ["2000-MAM", 10 * 95.5, "partial", "10 of 92"],
    ]);
    expect(short.warnings).toEqual([
      "lab:data: not all time steps of a period have a value, 2000-DJF: 10 of 91, 2000-MAM: 10 of 92: the others are outside the time range, not in the dataset, or without a value here",
    ]);
  });

  it("leaves out a step without a value, says so and is partial", async () => {
    const made = { ...days(10, "2000-01-01"), ofVariable: { _FillValue: 50 } };
    await using lab = await openTimes(made);
    const time_range = ["2000-01-01", "2000-01-10"] as const;
    for (const [statistic, value] of [
      ["total", 400],
      ["mean", 400 / 9],
      ["max", 90],
    ] as const) {
      const { results, warnings } = await ask(lab, { statistic }, { time_range });
      expect(results[0]?.value).toBeCloseTo(value, 10);
      expect(results[0]).toMatchObject({
        quality: "partial",
        coverage_fraction: 0.9,
        time_statistic: { steps: 9, steps_expected: 10 },
      });
      expect(warnings).toHaveLength(1);
    }
  });

  it("has no value where no step has one", async () => {
    const made = { ...days(1, "2000-01-01"), ofVariable: { _FillValue: 0 } };
    await using lab = await openTimes(made);
    const { results } = await ask(lab, { statistic: "total" });
    expect(results.map(summary)).toEqual([[null, null, "missing", "0 of 1"]]);
  });

  it("counts the steps of a gap in the axis as missing", async () => {
    const made: MadeTimes = {
      values: [...range(10), ...range(11, 20)],
      attributes: { units: "days since 2000-01-01" },
    };
    await using lab = await openTimes(made);
    const { results } = await ask(
      lab,
      { statistic: "total", by: "month" },
      { time_range: ["2000-01", "2000-01"] },
    );
    expect(results.map(summary)).toEqual([["2000-01", sumOf(0, 20), "partial", "21 of 31"]]);
  });

  it("counts days of a model's calendar as its days", async () => {
    await using daily = await openTimes(days(720, "2000-01-01", "360_day"), {
      units: "kg m-2 s-1",
    });
    const ofYear = await ask(
      daily,
      { statistic: "total", by: "year" },
      { time_range: ["2000", "2001"] },
    );
    expect(ofYear.results.map((one) => [one.time_statistic?.steps, one.quality])).toEqual([
      [360, "good"],
      [360, "good"],
    ]);
    expect(Number(ofYear.results[1]?.value)).toBeCloseTo(86_400 * sumOf(360, 719), 0);
    const february = await ask(
      daily,
      { statistic: "total", by: "month" },
      { time_range: ["2001-02", "2001-02"] },
    );
    expect(february.results.map((one) => one.time_statistic?.steps)).toEqual([30]);
    expect(Number(february.results[0]?.value)).toBeCloseTo(86_400 * sumOf(390, 419), 0);
  });

  it("weights months of 30 days the same in a calendar of them", async () => {
    const made: MadeTimes = {
      values: range(12, 15, 30),
      attributes: { units: "days since 2001-01-01", calendar: "360_day" },
    };
    await using lab = await openTimes(made, { units: "kg m-2 s-1" });
    const time_range = ["2001", "2001"] as const;
    const { results } = await ask(lab, { statistic: "mean", by: "year" }, { time_range });
    expect(results.map(summary)).toEqual([["2001", 55, "good", "12 of 12"]]);
    const total = await ask(lab, { statistic: "total", by: "year" }, { time_range });
    expect(total.results[0]?.value).toBeCloseTo(sumOf(0, 11) * 30 * 86_400, 0);
  });

  it("has a result for each step by step", async () => {
    await using lab = await openTimes(days(3, "2000-01-01"), { units: "mm/h" });
    const { results } = await ask(
      lab,
      { statistic: "total", by: "step" },
      { time_range: ["2000", "2000-01-03"] },
    );
    expect(results.map(({ value, units, timestamp }) => [value, units, timestamp])).toEqual([
      [0, "mm", "2000-01-01T00:00:00Z"],
      [240, "mm", "2000-01-02T00:00:00Z"],
      [480, "mm", "2000-01-03T00:00:00Z"],
    ]);
  });
});

describe("a statistic over time is refused", () => {
  const YEAR = { time_range: ["2000", "2000"] } as const;

  it.each([
    ["degC", 'the unit "degC", which does not add up over time'],
    ["fraction", 'the unit "fraction", which does not add up over time'],
    ["m", 'the unit "m", which does not add up over time'],
  ])("for a total of %s", async (units, reason) => {
    await using lab = await openTimes(days(3, "2000-01-01"), { units });
    expect(await ask(lab, { statistic: "total" })).toMatchObject({
      results: [],
      warnings: [
        `lab:data: time_statistic total does not fit ${reason}; fitting are mean, min, max, first, last`,
      ],
    });
  });

  it("for a mean of class codes, whose shares have one", async () => {
    await using lab = await openTimes(days(4, "2000-01-01"), {
      units: "class",
      data_type: "categorical",
    });
    const { results, warnings } = await ask(lab, { statistic: "mean" }, YEAR);
    expect(results).toEqual([]);
    expect(warnings).toEqual([
      'lab:data: time_statistic mean does not fit class codes; fitting are first, last, and mean with aggregation "distribution"',
    ]);
    const last = await ask(lab, { statistic: "last" }, YEAR);
    expect(last.results[0]).toMatchObject({ value: 30, aggregation: "majority" });
    const shares = await ask(
      lab,
      { statistic: "mean" },
      { time_range: ["2000-01-01", "2000-01-03"], aggregation: "distribution" },
    );
    expect(shares.results[0]).toMatchObject({
      value: { 0: 0.3333, 10: 0.3333, 20: 0.3333 },
      units: "fraction",
    });
  });

  it("for a total of instants", async () => {
    const made = { ...days(3, "2000-01-01"), ofVariable: { cell_methods: "time: point" } };
    await using lab = await openTimes(made);
    const { results, warnings } = await ask(lab, { statistic: "total" }, YEAR);
    expect(results).toEqual([]);
    expect(warnings[0]).toContain("are instants without a length");
    const mean = await ask(lab, { statistic: "mean" }, { time_range: ["2000", "2000-01-03"] });
    expect(mean.results.map(summary)).toEqual([[null, 10, "good", "3 of 3"]]);
  });

  it("for years by month", async () => {
    const made = { values: range(3, 0, 12), attributes: { units: "months since 2000-01-01" } };
    await using lab = await openTimes(made);
    const { results, warnings } = await ask(
      lab,
      { statistic: "mean", by: "month" },
      { time_range: ["2000", "2002"] },
    );
    expect(results).toEqual([]);
    expect(warnings).toEqual([
      'lab:data: its time steps are longer than a month; ask for time_statistic by a longer period, "step" or "all"',
    ]);
  });

  it("for more results than are returned, not for more steps", async () => {
    const few = { maxReturnedSteps: 10 };
    await using lab = await openTimes(days(366, "2000-01-01"), {}, few);
    expect((await ask(lab, { statistic: "mean", by: "year" }, YEAR)).results).toHaveLength(1);
    const { warnings } = await ask(lab, { statistic: "mean", by: "month" }, YEAR);
    expect(warnings[0]).toContain("12 > limit 10 (maxReturnedSteps)");
  });

  it("beside time_aggregation", async () => {
    await using lab = await openTimes(days(3, "2000-01-01"));
    await expect(
      ask(lab, { statistic: "mean" }, { time_aggregation: "none" }),
    ).rejects.toMatchObject({
      errorType: "validation_error",
      detail: [
        {
          loc: ["body", "time_statistic"],
          msg: "give either time_aggregation or time_statistic, not both",
        },
      ],
    });
  });
});

it("a cached result is that of the same statistic over time", async () => {
  await using lab = await openTimes(days(10, "2000-01-01"), {}, { resultCacheTtlS: 600 });
  const time_range = ["2000-01-01", "2000-01-10"] as const;
  const values: unknown[] = [];
  for (let round = 0; round < 2; round++)
    for (const statistic of ["total", "mean", "max"] as const) {
      const { results } = await ask(lab, { statistic }, { time_range });
      values.push(results[0]?.value);
    }
  expect(values).toEqual([450, 45, 90, 450, 45, 90]);
  expect((await lab.cas.health()).cache).toMatchObject({ hits: 3, misses: 3 });
});
