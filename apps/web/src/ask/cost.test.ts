import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import { EMPTY_QUESTION } from "../question/question.ts";
import { costInWords, costOf } from "./cost.ts";

const dataset = (name: string, temporal_type: string): Dataset =>
  Dataset.parse({
    id: `lab:${name}`,
    provider: "lab",
    name,
    variables: [{ name, units: "1" }],
    resolution_m: 1,
    bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
    temporal: { temporal_type },
    protocol: "rest",
  });
const areaIds = Array.from({ length: 1200 }, (_, index) => String(index));
const datasets = [dataset("rain", "monthly"), dataset("relief", "static")];

it("counts areas x datasets x steps, with steps only for datasets that have them", () => {
  const latest = { ...EMPTY_QUESTION, areaIds };
  expect(costInWords(costOf(latest, datasets))).toBe("1,200 areas × 2 datasets: 2,400 values");
  const each = { ...latest, timeRange: ["1999-01-01", "1999-12-31"], timeSteps: "each" } as const;
  expect(costOf(each, datasets).values).toBe(1200 * 13);
  expect(costInWords(costOf(each, datasets))).toBe(
    "1,200 areas × 2 datasets × up to 12 steps: 15,600 values",
  );
  expect(costInWords(costOf({ ...latest, areaIds: ["a"] }, datasets.slice(0, 1)))).toBe(
    "1 area × 1 dataset: 1 value",
  );
});

it.each([
  ["step", 12],
  ["month", 12],
  ["season", 5],
  ["year", 1],
  ["all", 1],
] as const)("counts a value for each %s of a year of months", (by, values) => {
  const question = {
    ...EMPTY_QUESTION,
    areaIds: ["a"],
    timeRange: ["1999-01-01", "1999-12-31"],
    timeStatistic: { statistic: "mean", by },
  } as const;
  expect(costOf(question, datasets.slice(0, 1)).values).toBe(values);
});
