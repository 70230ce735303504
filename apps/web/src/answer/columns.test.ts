import { AttributeResponse, Dataset } from "@cas/models";
import { expect, it } from "vitest";
import { EMPTY_QUESTION } from "../question/question.ts";
import type { WorkbenchResponse } from "./answer.ts";
import { columnsOf } from "./columns.ts";
import { columnName, titleWithUnit, valueText, valueWithUnit } from "./value-text.ts";

const dataset = (name: string, temporal_type: string, classes?: Record<string, string>) =>
  Dataset.parse({
    id: `lab:${name}`,
    provider: "lab",
    name,
    variables: [{ name, units: classes ? "class" : "mm", classes }],
    resolution_m: 1,
    bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
    temporal: { temporal_type },
    protocol: "rest",
  });
type Value = number | null | Record<string, number>;
const result = (name: string, value: Value, timestamp?: string, aggregation = "mean") => ({
  dataset_id: `lab:${name}`,
  variable: name,
  value,
  units: "mm",
  aggregation,
  quality: "good",
  coverage_fraction: 1,
  pixel_count: 1,
  timestamp,
  provider: "lab",
});
const answer = (datasets: Dataset[], areas: Record<string, object[]>): WorkbenchResponse => ({
  question: EMPTY_QUESTION,
  areas: [],
  datasets,
  responses: new Map(
    Object.entries(areas).map(([id, results]) => [
      id,
      AttributeResponse.parse({ request_id: "r", geometry_hash: "h", results, elapsed_ms: 1 }),
    ]),
  ),
  failures: [],
});
const rain = dataset("rain", "monthly");
const cover = dataset("cover", "annual", { 1: "forest", 2: "urban" });

it("a dataset is one column, named after its time step", () => {
  const [column, ...others] = columnsOf(
    answer([rain], {
      a: [result("rain", 12.5, "1999-12-01")],
      b: [result("rain", null, "1999-12-01")],
    }),
  );
  expect(others).toEqual([]);
  if (column === undefined) throw new TypeError("no column");
  expect(columnName(column)).toBe("mean of rain, Dec 1999, mm – rain");
  expect(["a", "b", "c"].map((id) => column.cells.get(id)?.value)).toEqual([12.5, null, undefined]);
  expect([12.5, null].map((value) => valueWithUnit(column, value))).toEqual(["12.5 mm", "no data"]);
});

it("each time step is a column, in the order of time", () => {
  const columns = columnsOf(
    answer([rain], {
      a: [result("rain", 1, "1999-02-01"), result("rain", 2, "1999-01-01")],
      b: [result("rain", 3, "1999-02-01"), result("rain", 4, "1999-01-01")],
    }),
  );
  expect(columns.map(({ meaning, cells }) => [meaning.time, cells.get("b")?.value])).toEqual([
    ["1999-01", 4],
    ["1999-02", 3],
  ]);
});

it("shares are a column for the main class, and one for each class, the most frequent first", () => {
  const columns = columnsOf(
    answer([cover], {
      a: [result("cover", { 1: 0.4, 2: 0.6 }, "2019-01-01", "distribution")],
      b: [result("cover", { 1: 1 }, "2019-01-01", "distribution")],
      c: [result("cover", null, "2019-01-01", "distribution")],
    }),
  );
  expect(
    columns.map((column) => [
      column.label,
      ...["a", "b", "c"].map((id) => valueText(column, column.cells.get(id)?.value ?? null)),
    ]),
  ).toEqual([
    ["majority of cover, 2019", "urban", "forest", "no data"],
    ["share of class 1 (forest) of cover, 2019", "40.0", "100.0", "no data"],
    ["share of class 2 (urban) of cover, 2019", "60.0", "0.0", "no data"],
  ]);
});

it("a class without a name shows its code; a dataset without results has no column", () => {
  const [column] = columnsOf(
    answer([cover, rain], { a: [result("cover", 9, undefined, "majority")] }),
  );
  if (column === undefined) throw new TypeError("no column");
  expect([column.kind, column.label, valueText(column, 9)]).toEqual([
    "class",
    "majority of cover",
    "class 9",
  ]);
});

it("a sum says that it is one, and a value over a range says which range", () => {
  const sums = {
    ...answer([rain], { a: [result("rain", 9, undefined, "sum")] }),
    question: { ...EMPTY_QUESTION, timeRange: ["1999-01-01", "1999-03-31"] },
  } as const;
  expect(columnsOf(sums).map(titleWithUnit)).toEqual([
    "sum over cells and time steps of rain, Jan 1999 to Mar 1999, mm summed over cells and time steps",
  ]);
});

it.each([
  [{ statistic: "total", by: "year", period: "1999" }, "total over 1999 of the mean of rain"],
  [
    { statistic: "mean", by: "season", period: "1999-DJF" },
    "mean over DJF 1999 of the mean of rain",
  ],
  [{ statistic: "max", by: "month", period: "1999-07" }, "max over Jul 1999 of the mean of rain"],
  [{ statistic: "last", by: "all", period: null }, "last over 1999 of the mean of rain"],
  [{ statistic: "total", by: "step", period: null }, "total over Jan 1999 of the mean of rain"],
  [{ statistic: "mean", by: "step", period: null }, "mean over Jan 1999 of the mean of rain"],
])("a statistic over time %j is %s", (over, expected) => {
  const time_statistic = {
    ...over,
    start: "1999-01-01T00:00:00Z",
    end: "2000-01-01T00:00:00Z",
    steps: 12,
    steps_expected: 12,
  };
  const columns = columnsOf(
    answer([rain], { a: [{ ...result("rain", 1, "1999-01-01"), time_statistic }] }),
  );
  expect(columns.map(({ label }) => label)).toEqual([expected]);
});

it("the value of a dataset without time steps has no time, also in a range", () => {
  const relief = dataset("relief", "static");
  const time_statistic = {
    statistic: "mean",
    by: "year",
    period: null,
    start: null,
    end: null,
    steps: 1,
    steps_expected: 1,
  };
  for (const more of [{}, { time_statistic }]) {
    const one = {
      ...answer([relief], { a: [{ ...result("relief", 4), ...more }] }),
      question: { ...EMPTY_QUESTION, timeRange: ["1999-01-01", "1999-12-31"] },
    } as const;
    expect(columnsOf(one).map(({ label }) => label)).toEqual(["mean of relief"]);
  }
});
