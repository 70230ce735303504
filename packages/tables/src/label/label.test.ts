import { expect, it } from "vitest";
import { RAIN, result } from "../../test/test-input.ts";
import { columnName } from "./column-name.ts";
import { beginOf, rangeCode, spanCode, stepCode, timeText } from "./time-code.ts";
import { valueLabel } from "./value-label.ts";
import { meaningOf, type ValueMeaning } from "./value-meaning.ts";

const mean: ValueMeaning = {
  datasetId: "maurer:precipitation",
  variable: "precipitation",
  statistic: "mean",
  units: "mm/month",
  time: "1999-12",
};
const share = {
  ...mean,
  datasetId: "mcd12c1:land_cover",
  variable: "land_cover",
  statistic: "distribution",
  units: "fraction",
  key: "13",
} as const;

it.each<[Partial<ValueMeaning>, label: string, name: string]>([
  [
    {},
    "mean of precipitation, Dec 1999, mm/month",
    "maurer_precipitation_mean_1999_12_mm_per_month",
  ],
  [
    { statistic: "sum" },
    "sum over cells of precipitation, Dec 1999, mm/month summed over cells",
    "maurer_precipitation_sum_over_cells_1999_12_mm_per_month",
  ],
  [
    { statistic: "sum", isOfSteps: true, time: "1999-01/1999-03" },
    "sum over cells and time steps of precipitation, Jan 1999 to Mar 1999, mm/month summed over cells and time steps",
    "maurer_precipitation_sum_over_cells_and_steps_1999_01_to_1999_03_mm_per_month",
  ],
  [
    { timeStatistic: { statistic: "total", by: "year" }, time: "1999", units: "mm/year" },
    "total over 1999 of the mean of precipitation, mm/year",
    "maurer_precipitation_mean_total_1999_mm_per_year",
  ],
  [
    {
      statistic: "sum",
      timeStatistic: { statistic: "total", by: "season" },
      time: "1999-DJF",
      units: "mm/season",
    },
    "total over DJF 1999 of the sum over cells of precipitation, mm/season summed over cells",
    "maurer_precipitation_sum_over_cells_total_1999_DJF_mm_per_season",
  ],
  [
    { ...share, className: "Urban and built-up" },
    "share of class 13 (Urban and built-up) of land_cover, Dec 1999, fraction",
    "mcd12c1_land_cover_share_13_Urban_and_built_up_1999_12_fraction",
  ],
  [
    { ...share, time: undefined, statistic: "class_counts", units: "cells" },
    "covered cells of class 13 of land_cover, cells",
    "mcd12c1_land_cover_class_counts_13_cells",
  ],
  [
    { statistic: "quantiles", key: "0.5" },
    "quantile 0.5 of precipitation, Dec 1999, mm/month",
    "maurer_precipitation_quantile_0_5_1999_12_mm_per_month",
  ],
  [
    { statistic: "histogram", key: "-2", units: "fraction" },
    "share of the bin from -2 of precipitation, Dec 1999, fraction",
    "maurer_precipitation_histogram_minus_2_1999_12_fraction",
  ],
  [
    {
      datasetId: "usgs:dem10",
      variable: "elevation",
      statistic: "std",
      units: "m",
      time: undefined,
    },
    "standard deviation of elevation, m",
    "usgs_dem10_elevation_std_m",
  ],
  [
    { units: "kg m-2 s-1" },
    "mean of precipitation, Dec 1999, kg m-2 s-1",
    "maurer_precipitation_mean_1999_12_kg_per_m2_per_s",
  ],
  [
    { units: "%" },
    "mean of precipitation, Dec 1999, %",
    "maurer_precipitation_mean_1999_12_percent",
  ],
  [{ units: "" }, "mean of precipitation, Dec 1999", "maurer_precipitation_mean_1999_12"],
])("the label and the column of %j", (part, label, name) => {
  expect(valueLabel({ ...mean, ...part })).toBe(label);
  expect(columnName({ ...mean, ...part })).toBe(name);
});

it("leaves out what stands beside the label, and writes units as the caller does", () => {
  const sum = { ...mean, statistic: "sum" };
  expect(valueLabel(sum, { omitVariable: true, unitText: (text) => text.toUpperCase() })).toBe(
    "sum over cells, Dec 1999, MM/MONTH summed over cells",
  );
  expect(valueLabel(sum, { omitVariable: true, omitUnits: true })).toBe("sum over cells, Dec 1999");
});

it.each([
  ["1999-07-01T00:00:00Z", "annual", "1999", "1999"],
  ["1999-12-16T12:00:00Z", "monthly", "1999-12", "Dec 1999"],
  ["1999-12-31T00:00:00", "daily", "1999-12-31", "Dec 31, 1999"],
  ["1999-12-31T06:30:00Z", "hourly", "1999-12-31T06:30", "Dec 31, 1999, 06:30 UTC"],
  ["1999-12-31T06:30:05Z", "hourly", "1999-12-31T06:30:05", "Dec 31, 1999, 06:30:05 UTC"],
  ["2021-01-01T00:00:00Z", undefined, "2021-01-01", "Jan 1, 2021"],
  ["soon", "daily", "soon", "soon"],
])("the step %s of %s data is %s", (timestamp, type, code, text) => {
  expect(stepCode(timestamp, type)).toBe(code);
  expect(timeText(code)).toBe(text);
});

it.each([
  [["1999", "1999"], "1999", "1999"],
  [["1999-01-01", "1999-12-31"], "1999", "1999"],
  [["1999", "2001"], "1999/2001", "1999 to 2001"],
  [["1999-12-01", "1999-12-31"], "1999-12", "Dec 1999"],
  [["1999-01", "1999-03"], "1999-01/1999-03", "Jan 1999 to Mar 1999"],
  [["1999-01-05", "1999-01-05"], "1999-01-05", "Jan 5, 1999"],
  [["1999-01-05", "1999-02-01"], "1999-01-05/1999-02-01", "Jan 5, 1999 to Feb 1, 1999"],
] as const)("the range %j is %s", (range, code, text) => {
  expect(rangeCode(range)).toBe(code);
  expect(timeText(code)).toBe(text);
});

it("spans within a day have times of day", () => {
  expect(spanCode(Date.UTC(1999, 0, 1), Date.UTC(1999, 0, 1, 6))).toBe(
    "1999-01-01/1999-01-01T06:00",
  );
});

it.each([
  ["1999", Date.UTC(1999, 0)],
  ["1999-12", Date.UTC(1999, 11)],
  ["1999-12-31", Date.UTC(1999, 11, 31)],
  ["1999-12-31T06:30", Date.UTC(1999, 11, 31, 6, 30)],
  ["1999-DJF", Date.UTC(1998, 11)],
  ["1999-SON", Date.UTC(1999, 8)],
  ["1999-01/1999-03", Date.UTC(1999, 0)],
  [undefined, -Infinity],
])("%s begins at %d", (code, begin) => {
  expect(beginOf(code)).toBe(begin);
});

it("a value without a timestamp is of the time range, and of its steps together", () => {
  const pooled = result(RAIN, 1, { timestamp: null });
  expect(meaningOf(pooled, RAIN, ["1999-01", "1999-03"])).toMatchObject({
    time: "1999-01/1999-03",
    isOfSteps: true,
  });
  expect(meaningOf(pooled, RAIN)).not.toHaveProperty("isOfSteps");
});

it("the value of a dataset without time steps is of no statistic over time", () => {
  const time_statistic = {
    statistic: "mean",
    by: "all",
    period: null,
    start: null,
    end: null,
    steps: 1,
    steps_expected: 1,
  } as const;
  const relief = result(RAIN, 1, { timestamp: null, units: "m", time_statistic });
  expect(valueLabel(meaningOf(relief, RAIN))).toBe("mean of precipitation, m");
});

it("a statistic over all steps is of the time of the steps, not of the time range", () => {
  const total = result(RAIN, 1, {
    timestamp: "1999-02-01T00:00:00Z",
    units: "mm",
    time_statistic: {
      statistic: "total",
      by: "all",
      period: null,
      start: "1999-02-01T00:00:00Z",
      end: "1999-04-01T00:00:00Z",
      steps: 2,
      steps_expected: 2,
    },
  });
  const meaning = meaningOf(total, RAIN, ["1998", "1999-03"]);
  expect(valueLabel(meaning)).toBe(
    "total over Feb 1999 to Mar 1999 of the mean of precipitation, mm",
  );
});
