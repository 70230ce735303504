import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import { callsOf } from "./calls.ts";
import { EMPTY_QUESTION } from "./question.ts";
import { fittingTimeStatistic, offeredTimeStatistics } from "./time-statistics.ts";

const dataset = (name: string, data_type: string, temporal_type = "static", units = "1"): Dataset =>
  Dataset.parse({
    id: `lab:${name}`,
    provider: "lab",
    name,
    variables: [{ name, units, data_type }],
    resolution_m: 1,
    bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
    temporal: { temporal_type },
    protocol: "rest",
  });
const rain = dataset("rain", "continuous", "monthly");
const snow = dataset("snow", "continuous", "monthly");
const cover = dataset("cover", "categorical", "annual");
const relief = dataset("relief", "continuous");
const max = { ...EMPTY_QUESTION, aggregation: "max" } as const;

it("requests the chosen statistic of quantities, and shares of classes", () => {
  expect(callsOf(max, [cover, rain, snow])).toEqual([
    { datasetIds: ["lab:cover"], aggregation: "distribution", timeRange: undefined },
    { datasetIds: ["lab:rain", "lab:snow"], aggregation: "max", timeRange: undefined },
  ]);
});

it("makes one call for one value over a range, and one call for each step", () => {
  const question = { ...max, timeRange: ["1999-01-01", "1999-02-28"] } as const;
  expect(callsOf(question, [rain, relief])).toHaveLength(1);
  expect(
    callsOf({ ...question, timeSteps: "each" }, [rain, snow, relief, cover]).map(
      ({ datasetIds, timeRange }) => [datasetIds.join(), timeRange?.join("/")],
    ),
  ).toEqual([
    ["lab:rain,lab:snow", "1999-01-01/1999-01-31"],
    ["lab:rain,lab:snow", "1999-02-01/1999-02-28"],
    ["lab:relief", "1999-01-01/1999-02-28"],
    ["lab:cover", "1999-01-01/1999-12-31"],
  ]);
});

it("makes no call without datasets, and none with too many", () => {
  expect(callsOf(max, [])).toEqual([]);
  const many = Array.from({ length: 120 }, (_, index) => dataset(`d${index}`, "continuous"));
  expect(callsOf(max, many).map(({ datasetIds }) => datasetIds.length)).toEqual([50, 50, 20]);
});

const YEAR = { ...EMPTY_QUESTION, timeRange: ["1999-01-01", "1999-12-31"] } as const;

it("gives each dataset a statistic over time that fits its unit and its steps, and says which it replaces", () => {
  const fall = dataset("fall", "continuous", "monthly", "mm/month");
  const warmth = dataset("warmth", "continuous", "monthly", "degC");
  const question = { ...YEAR, timeStatistic: { statistic: "total", by: "season" } } as const;
  const all = [fall, warmth, cover, relief];
  expect(
    callsOf(question, all).map((call) => [call.datasetIds.join(), call.timeStatistic]),
  ).toEqual([
    ["lab:fall", { statistic: "total", by: "season" }],
    ["lab:warmth", { statistic: "mean", by: "season" }],
    ["lab:cover", { statistic: "mean", by: "step" }],
    ["lab:relief", undefined],
  ]);
  expect(all.map((one) => fittingTimeStatistic(question, one).note)).toEqual([
    undefined,
    'warmth gets the mean: total does not fit the unit "degC", which does not add up over time.',
    "cover gets the mean: total does not fit the distribution of each step, and gets a value a step: its steps are longer than a season.",
    "relief has no time steps: its values are as without a statistic over time.",
  ]);
  expect(offeredTimeStatistics(YEAR, [warmth])).toEqual(["mean", "min", "max", "first", "last"]);
  expect(offeredTimeStatistics({ ...YEAR, classAggregation: "majority" }, [cover])).toEqual([
    "first",
    "last",
  ]);
});

it("makes one call for all periods, and none of it without a time range", () => {
  const timeStatistic = { statistic: "mean", by: "month" } as const;
  expect(callsOf({ ...YEAR, timeSteps: "each", timeStatistic }, [rain, snow])).toEqual([
    {
      datasetIds: ["lab:rain", "lab:snow"],
      aggregation: "mean",
      timeRange: YEAR.timeRange,
      timeStatistic,
    },
  ]);
  expect(callsOf({ ...EMPTY_QUESTION, timeStatistic }, [rain])).toEqual([
    { datasetIds: ["lab:rain"], aggregation: "mean", timeRange: undefined },
  ]);
});
