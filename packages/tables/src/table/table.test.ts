import { Dataset } from "@cas/models";
import { describe, expect, it } from "vitest";
import {
  AREAS,
  LAND,
  OUTCOMES,
  QUESTION,
  RAIN,
  response,
  result,
  TEMPERATURE,
} from "../../test/test-input.ts";
import type { AreaOutcome } from "./outcome.ts";
import type { TableQuestion } from "./question.ts";
import { tableOf, type TableOptions } from "./table-of.ts";

const [a, b] = AREAS;

/** The rows of areas as objects without empty cells; the first outcomes are learned. */
function rowsOf(
  question: TableQuestion,
  options: TableOptions,
  outcomes: readonly AreaOutcome[],
  learned = outcomes.length,
): readonly object[] {
  const table = tableOf(question, options);
  const areas = outcomes.map((outcome, index) => ({ area: index === 0 ? a : b, outcome }));
  for (const { area, outcome } of areas.slice(0, learned)) table.learn(area, outcome);
  const names = table.columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  return areas.flatMap(({ area, outcome }) =>
    table.rowsOf(area, outcome).map((row) => {
      expect(row).toHaveLength(names.length);
      return Object.fromEntries(
        names.flatMap((name, index) => (row[index] === null ? [] : [[name, row[index]]])),
      );
    }),
  );
}

const plain = { properties: [], beside: [] } as const;
const rain = (call: object): TableQuestion => ({
  datasets: [RAIN],
  calls: [{ datasetIds: ["lab:precipitation"], aggregation: "mean", ...call }],
});
const year = (period: string, value: number) =>
  result(RAIN, value, {
    units: "mm/year",
    timestamp: `${period}-01-01T00:00:00Z`,
    time_statistic: {
      statistic: "total",
      by: "year",
      period,
      start: `${period}-01-01T00:00:00Z`,
      end: `${Number(period) + 1}-01-01T00:00:00Z`,
      steps: 12,
      steps_expected: 12,
    },
  });

describe("wide", () => {
  it("has a row for each area: month and unit in the names, absent classes 0, failures in words", () => {
    expect(rowsOf(QUESTION, { layout: "wide" }, OUTCOMES)).toEqual([
      {
        area_id: "a",
        area_name: a.name,
        gauge: 12.5,
        state: "NC",
        lab_temperature_min_1999_12_degC: -3.5,
        lab_temperature_min_1999_12_quality: "good",
        lab_temperature_min_1999_12_coverage: 1,
        lab_land_land_cover_share_4_forest_mixed_fraction: 1,
        lab_land_land_cover_share_13_urban_fraction: 0,
        lab_land_land_cover_distribution_quality: "good",
        lab_land_land_cover_distribution_coverage: 1,
      },
      {
        area_id: "b",
        area_name: "Eno",
        state: "NC",
        lab_land_land_cover_share_4_forest_mixed_fraction: 0.25,
        lab_land_land_cover_share_13_urban_fraction: 0.75,
        lab_land_land_cover_distribution_quality: "good",
        lab_land_land_cover_distribution_coverage: 1,
        warnings: "lab:land: doubtful",
        failure: "lab:temperature: late",
      },
    ]);
  });

  it("knows its columns from the catalog and the calls when the first area has no value", () => {
    const question = {
      datasets: [RAIN, LAND],
      calls: [
        ...rain({ timeRange: ["1998", "2000"], timeStatistic: { statistic: "total", by: "year" } })
          .calls,
        { datasetIds: ["lab:land"], aggregation: "distribution" },
      ],
    };
    const outcomes = [[{ failure: "late" }, { failure: "late" }], response([year("1999", 1325)])];
    expect(rowsOf(question, { ...plain, layout: "wide" }, outcomes, 1)).toEqual([
      {
        area_id: "a",
        area_name: a.name,
        failure: "lab:precipitation: late | lab:land: late",
      },
      {
        area_id: "b",
        area_name: "Eno",
        lab_precipitation_mean_total_1999_mm_per_year: 1325,
        failure: "lab:land: The dataset returned no result.",
      },
    ]);
  });

  it("says the time of each row where areas have other latest steps, or none is known", () => {
    const november = response([result(RAIN, 4, { timestamp: "1999-11-01T00:00:00Z" })]);
    const december = response([result(RAIN, 3)]);
    const named = {
      lab_precipitation_mean_mm_per_month: 4,
      lab_precipitation_mean_time: "1999-11",
    };
    const options = { ...plain, layout: "wide" } as const;
    expect(rowsOf(rain({}), options, [december, november])[1]).toMatchObject(named);
    expect(rowsOf(rain({}), options, [{ failure: "late" }, november], 1)[1]).toMatchObject(named);
  });

  it("writes a value without a column into its row, in words", () => {
    const november = response([result(RAIN, 4, { timestamp: "1999-11-01T00:00:00Z" })]);
    const inches = response([result(RAIN, 5, { units: "in/month" })]);
    const options = { ...plain, layout: "wide" } as const;
    const rows = rowsOf(rain({}), options, [response([result(RAIN, 3)]), november, inches], 1);
    expect(rows).toEqual([
      { area_id: "a", area_name: a.name, lab_precipitation_mean_1999_12_mm_per_month: 3 },
      {
        area_id: "b",
        area_name: "Eno",
        failure: "lab:precipitation: mean of precipitation, Nov 1999, mm/month has no column: 4",
      },
      {
        area_id: "b",
        area_name: "Eno",
        failure: "lab:precipitation: mean of precipitation, Dec 1999, in/month has no column: 5",
      },
    ]);
  });

  it("writes a class without a column into its row, in words", () => {
    const question = {
      datasets: [LAND],
      calls: [{ datasetIds: ["lab:land"], aggregation: "frac" }],
    };
    const frac = (value: object) => response([result(LAND, value, { aggregation: "frac" })]);
    const rows = rowsOf(
      question,
      { ...plain, layout: "wide" },
      [frac({ "4": 1 }), frac({ "4": 0.5, "7": 0.5 })],
      1,
    );
    expect(rows[1]).toEqual({
      area_id: "b",
      area_name: "Eno",
      lab_land_land_cover_share_4_forest_mixed_fraction: 0.5,
      lab_land_land_cover_share_13_urban_fraction: 0,
      failure: "lab:land: share of class 7 of land_cover, fraction has no column: 0.5",
    });
  });

  it("has columns for the classes that are found alone, if asked", () => {
    const [row] = rowsOf(
      QUESTION,
      { ...plain, layout: "wide", classes: "found" },
      OUTCOMES.slice(0, 1),
    );
    expect(row).not.toHaveProperty("lab_land_land_cover_share_13_urban_fraction");
    expect(row).toHaveProperty("lab_land_land_cover_share_4_forest_mixed_fraction", 1);
  });

  it("writes the shares of quantities as JSON: each number that occurs would be a column", () => {
    const shares = response([result(RAIN, { "27.04": 0.5, "30": 0.5 })]);
    expect(
      rowsOf(rain({ aggregation: "distribution" }), { ...plain, layout: "wide" }, [shares]),
    ).toMatchObject([
      { lab_precipitation_distribution_1999_12_fraction: '{"30":0.5,"27.04":0.5}' },
    ]);
  });

  it("has columns for each step of calls for steps, in the order of time", () => {
    const steps = ["1999-02-01T00:00:00Z", "1999-01-01T00:00:00Z"].map((timestamp, index) =>
      result(RAIN, index, { timestamp }),
    );
    const question = rain({ timeRange: ["1999-01", "1999-02"], timeAggregation: "none" });
    const [row] = rowsOf(question, { ...plain, layout: "wide" }, [response(steps)]);
    expect(Object.entries(row ?? {}).slice(2)).toEqual([
      ["lab_precipitation_mean_1999_01_mm_per_month", 1],
      ["lab_precipitation_mean_1999_02_mm_per_month", 0],
    ]);
    const unlearned = tableOf(question, { ...plain, layout: "wide" });
    expect(unlearned.columns.map(({ name }) => name)).toContain(
      "lab_precipitation_mean_1999_02_mm_per_month",
    );
  });

  it("gives calls with other statistics columns of their own", () => {
    const question = {
      datasets: [RAIN],
      calls: ["mean", "max"].map((aggregation) => ({
        datasetIds: ["lab:precipitation"],
        aggregation,
      })),
    };
    const options = { ...plain, layout: "wide" } as const;
    const both = response([result(RAIN, 1), result(RAIN, 2, { aggregation: "max" })]);
    expect(rowsOf(question, options, [both])).toMatchObject([
      {
        lab_precipitation_mean_1999_12_mm_per_month: 1,
        lab_precipitation_max_1999_12_mm_per_month: 2,
      },
    ]);
    // One of them failed.
    expect(
      rowsOf(question, options, [response([result(RAIN, 1)], ["lab:precipitation: late"])]),
    ).toMatchObject([
      { lab_precipitation_mean_1999_12_mm_per_month: 1, failure: "lab:precipitation: late" },
    ]);
  });

  it("names are unique where ids differ in punctuation alone", () => {
    const twins = ["lab:a_b", "lab:a.b"].map((id) => Dataset.parse({ ...RAIN, id }));
    const question = {
      datasets: twins,
      calls: [{ datasetIds: twins.map(({ id }) => id), aggregation: "mean" }],
    };
    const outcome = response(twins.map((dataset, index) => result(dataset, index)));
    const [row] = rowsOf(question, { ...plain, layout: "wide" }, [outcome]);
    expect(row).toMatchObject({
      lab_a_b_precipitation_mean_1999_12_mm_per_month: 0,
      lab_a_b_precipitation_mean_1999_12_mm_per_month_2: 1,
    });
  });

  it("refuses outcomes that are not one for each call, and areas to learn from once columns are read", () => {
    const table = tableOf(QUESTION, { layout: "wide" });
    expect(() => table.rowsOf(a, [])).toThrow("0 outcomes do not fit the 2 calls");
    expect(() => {
      table.learn(a, { failure: "late" });
    }).toThrow("The columns of the table are fixed");
  });
});

describe("long", () => {
  it("has a row for each value, class and failure, with what the value is", () => {
    const [number, urban] = rowsOf(QUESTION, { layout: "long", properties: [] }, OUTCOMES);
    expect(number).toEqual({
      area_id: "a",
      area_name: a.name,
      dataset_id: "lab:temperature",
      variable: "temperature",
      statistic: "min",
      time: "1999-12",
      value: -3.5,
      units: "degC",
      quality: "good",
      coverage_fraction: 1,
      pixel_count: 2,
      timestamp: "1999-12-01T00:00:00Z",
    });
    expect(urban).toMatchObject({ class_code: "4", class_name: "forest, mixed", value: 1 });
    expect(rowsOf(QUESTION, { layout: "long" }, OUTCOMES).slice(2)).toMatchObject([
      { area_id: "b", class_code: "4", value: 0.25, warnings: "doubtful" },
      { area_id: "b", class_code: "13", class_name: "urban", value: 0.75 },
      { area_id: "b", dataset_id: "lab:temperature", failure: "late" },
    ]);
  });

  it("says the statistic over time, its period and steps", () => {
    const call = { timeRange: ["1999", "1999"], timeStatistic: { statistic: "total", by: "year" } };
    expect(
      rowsOf(rain(call), { ...plain, layout: "long" }, [response([year("1999", 1325)])]),
    ).toMatchObject([
      {
        time_statistic: "total by year",
        time: "1999",
        units: "mm/year",
        steps: 12,
        steps_expected: 12,
      },
    ]);
  });
});

describe("by date", () => {
  it("has a row for each area and time, in its order, with a column for each dataset", () => {
    const question: TableQuestion = {
      datasets: [RAIN, TEMPERATURE, LAND],
      calls: [
        ...["1999-01", "1999-02"].map((month) => ({
          datasetIds: ["lab:precipitation", "lab:temperature"],
          aggregation: "mean",
          timeRange: [month, month] as const,
        })),
        { datasetIds: ["lab:land"], aggregation: "majority" },
      ],
    };
    const of = (month: string) => ({ timestamp: `1999-${month}-01T00:00:00Z` });
    const outcome = response(
      [
        result(RAIN, 20, of("02")),
        result(RAIN, 10, of("01")),
        result(TEMPERATURE, 1, of("01")),
        result(LAND, 4, { aggregation: "majority" }),
      ],
      ["lab:temperature: late"],
    );
    expect(rowsOf(question, { ...plain, layout: "by-date" }, [outcome])).toEqual([
      {
        area_id: "a",
        area_name: a.name,
        lab_land_land_cover_majority_class: 4,
        failure: "lab:temperature: late",
      },
      {
        area_id: "a",
        area_name: a.name,
        time: "1999-01",
        date: "1999-01-01",
        lab_precipitation_mean_mm_per_month: 10,
        lab_temperature_mean_degC: 1,
      },
      {
        area_id: "a",
        area_name: a.name,
        time: "1999-02",
        date: "1999-02-01",
        lab_precipitation_mean_mm_per_month: 20,
      },
    ]);
  });

  it("has a row for an area without a value", () => {
    expect(rowsOf(rain({}), { ...plain, layout: "by-date" }, [{ failure: "late" }])).toEqual([
      { area_id: "a", area_name: a.name, failure: "lab:precipitation: late" },
    ]);
  });
});

describe("properties", () => {
  const none = { results: [], warnings: [], failures: [] };
  const empty: TableQuestion = { datasets: [], calls: [] };

  it("keep their types; those of several types are text", () => {
    const table = tableOf(empty, { layout: "wide" });
    const areas = [
      {
        ...a,
        properties: {
          n: 1,
          t: "x",
          b: true,
          mixed: 1,
          nothing: null,
          day: new Date(0),
          area_id: 7,
        },
      },
      { ...b, properties: { n: 2, mixed: "y", deep: { c: [1] }, nothing: undefined } },
    ];
    for (const area of areas) table.learn(area, none);
    expect(table.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      "area_id text",
      "area_name text",
      "n number",
      "t text",
      "b boolean",
      "mixed text",
      "nothing text",
      "day text",
      "area_id_2 number",
      "deep text",
      "warnings text",
      "failure text",
    ]);
    expect(areas.flatMap((area) => table.rowsOf(area, none)).map((row) => row.slice(2))).toEqual([
      [1, "x", true, "1", null, "1970-01-01T00:00:00.000Z", 7, null, null, null],
      [2, null, null, "y", null, null, null, '{"c":[1]}', null, null],
    ]);
  });

  it("are chosen by name, in this order", () => {
    expect(rowsOf(empty, { layout: "wide", properties: ["state", "none"] }, [none])).toEqual([
      { area_id: "a", area_name: a.name, state: "NC" },
    ]);
  });

  it("that do not fit stand in the row in words", () => {
    const table = tableOf(empty, { layout: "wide" });
    table.learn({ ...a, properties: { n: 1 } }, none);
    const row = table.rowsOf({ ...b, properties: { n: "two", more: 3, nothing: null } }, none)[0];
    expect(row?.at(-1)).toBe("property more has no column: 3 | property n is no number: two");
  });
});
