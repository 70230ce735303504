import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import { EMPTY_QUESTION } from "../question/question.ts";
import { questionInWords } from "./question-in-words.ts";

const dataset = (name: string, temporal_type: string, units: string): Dataset =>
  Dataset.parse({
    id: `lab:${name}`,
    provider: "lab",
    name,
    variables: [{ name, units, data_type: units === "class" ? "categorical" : "continuous" }],
    resolution_m: 1,
    bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
    temporal: { temporal_type, start: "1999-01-01T00:00:00Z", end: "2000-01-01T00:00:00Z" },
    protocol: "rest",
  });
const rain = dataset("rain", "monthly", "mm/month");
const warmth = dataset("warmth", "monthly", "degC");
const cover = dataset("land_cover", "annual", "class");
const relief = dataset("relief", "static", "m");
const all = [rain, warmth, cover, relief];
const wake = [{ name: "Wake, NC" }];
const both = [...wake, { name: "Orange, NC" }];
const range = { ...EMPTY_QUESTION, timeRange: ["1998-06-01", "1999-12-31"] } as const;

it.each([
  [
    EMPTY_QUESTION,
    "For each of 2 areas: the mean of rain (lab) and warmth (lab) and the share of each class of land cover (lab), at the latest step; the mean of relief (lab).",
  ],
  [
    { ...range, aggregation: "sum" },
    "For each of 2 areas: the sum over cells of rain (lab) and warmth (lab) and the share of each class of land cover (lab), over all cells and steps, 1999; the sum over cells of relief (lab).",
  ],
  [
    { ...range, timeSteps: "each" },
    "For each of 2 areas: the mean of rain (lab) and warmth (lab), for each month, 1999; the share of each class of land cover (lab), for each year, 1999; the mean of relief (lab).",
  ],
  [
    { ...range, timeStatistic: { statistic: "total", by: "year" } },
    "For each of 2 areas: the mean of rain (lab), total of each year, 1999; the mean of warmth (lab) and the share of each class of land cover (lab), mean of each year, 1999; the mean of relief (lab).",
  ],
] as const)("says the whole question: %#", (question, expected) => {
  expect(questionInWords(question, both, all)).toBe(expected);
});

it("names a single area, and not more than five datasets of a kind", () => {
  const many = Array.from({ length: 9 }, (_, index) => dataset(`d${index}`, "static", "m"));
  expect(questionInWords(EMPTY_QUESTION, wake, many)).toBe(
    "For Wake, NC: the mean of d0 (lab), d1 (lab), d2 (lab), d3 (lab), and 5 more.",
  );
});

it.each([
  ["", "1999-12-31"],
  ["1999-12-31", "1999-01-01"],
  ["1999-01-01", "19990-12-31"],
] as const)("has no time while the range from %s to %s is being typed", (...timeRange) => {
  expect(questionInWords({ ...range, timeRange }, wake, [rain])).toBe(
    "For Wake, NC: the mean of rain (lab).",
  );
});
