import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import { callsOf } from "./question.ts";

const dataset = (name: string, data_type: string): Dataset =>
  Dataset.parse({
    id: `lab:${name}`,
    provider: "lab",
    name,
    variables: [{ name, units: "1", data_type }],
    resolution_m: 1,
    bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
    protocol: "rest",
  });
const [rain, cover] = [dataset("rain", "continuous"), dataset("cover", "categorical")];
const question = {
  area: { kind: "point", longitude: 0, latitude: 0 },
  aggregation: "max",
  timeRange: undefined,
} as const;

it("asks quantities for the statistic and classes for their shares", () => {
  expect(callsOf({ ...question, datasets: [cover, rain] })).toEqual([
    { ...question, datasets: [rain] },
    { ...question, datasets: [cover], aggregation: "distribution" },
  ]);
});

it("makes no call about nothing", () => {
  expect(callsOf({ ...question, datasets: [rain] })).toEqual([{ ...question, datasets: [rain] }]);
  expect(callsOf({ ...question, datasets: [] })).toEqual([]);
});
