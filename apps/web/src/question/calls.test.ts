import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import { callsOf } from "./calls.ts";
import { EMPTY_QUESTION } from "./question.ts";

const dataset = (name: string, data_type: string, temporal_type = "static"): Dataset =>
  Dataset.parse({
    id: `lab:${name}`,
    provider: "lab",
    name,
    variables: [{ name, units: "1", data_type }],
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
