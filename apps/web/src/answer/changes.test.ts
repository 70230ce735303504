import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import type { Area } from "../areas/store/area.ts";
import { EMPTY_QUESTION } from "../question/question.ts";
import { changesSince, type FullQuestion } from "./changes.ts";

const area = (id: string): Area => ({
  id,
  name: id,
  geometry: { type: "Point", coordinates: [0, 0] },
  origin: "typed",
});
const dataset = (name: string): Dataset =>
  Dataset.parse({
    id: `lab:${name}`,
    provider: "lab",
    name,
    variables: [{ name, units: "mm" }],
    resolution_m: 1,
    bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
    temporal: { temporal_type: "monthly" },
    protocol: "rest",
  });
const [a, b, c] = [area("a"), area("b"), area("c")];
const asked: FullQuestion = {
  question: EMPTY_QUESTION,
  areas: [a, b],
  datasets: [dataset("rain")],
};

it.each([
  ["nothing", asked, []],
  ["another order and a name", { ...asked, areas: [{ ...b, name: "B" }, a] }, []],
  ["other areas", { ...asked, areas: [b, c] }, ["1 area removed", "1 area added"]],
  ["none of the areas", { ...asked, areas: [] }, ["2 areas removed"]],
  [
    "another shape",
    { ...asked, areas: [a, { ...b, geometry: { type: "Point", coordinates: [1, 1] } as const }] },
    ["1 area reshaped"],
  ],
  ["another dataset", { ...asked, datasets: [dataset("snow")] }, ["other datasets"]],
  [
    "another statistic",
    { ...asked, question: { ...EMPTY_QUESTION, aggregation: "max" as const } },
    ["another statistic or time"],
  ],
  [
    "a statistic of classes, which no dataset has",
    { ...asked, question: { ...EMPTY_QUESTION, classAggregation: "majority" as const } },
    [],
  ],
] as const)("says that %s changed", (_name, now, expected) => {
  expect(changesSince(asked, now)).toEqual(expected);
});
