import { AttributeResponse, Dataset } from "@cas/models";
import { expect, it } from "vitest";
import type { Area } from "../areas/store/area.ts";
import { EMPTY_QUESTION } from "../question/question.ts";
import { AnswerBuilder } from "./answer-builder.ts";

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
    variables: [{ name, units: "1" }],
    resolution_m: 1,
    bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
    protocol: "rest",
  });
const response = (values: Record<string, [number, string?]>, warnings: string[] = []) =>
  AttributeResponse.parse({
    request_id: "r1",
    geometry_hash: "h",
    results: Object.entries(values).map(([name, [value, timestamp]]) => ({
      dataset_id: `lab:${name}`,
      variable: name,
      value,
      units: "1",
      aggregation: "mean",
      quality: "good",
      coverage_fraction: 1,
      pixel_count: 1,
      timestamp,
      provider: "lab",
    })),
    warnings,
    elapsed_ms: 1,
  });
const call = (names: string[], month?: string) => ({
  datasetIds: names.map((name) => `lab:${name}`),
  aggregation: "mean" as const,
  timeRange: month === undefined ? undefined : ([`${month}-01`, `${month}-28`] as const),
});
const [a, b] = [area("a"), area("b")];
const builder = () => new AnswerBuilder(EMPTY_QUESTION, [a, b], [dataset("rain"), dataset("snow")]);
const valuesOf = (built: AnswerBuilder, id: string) =>
  built
    .answer()
    .responses.get(id)
    ?.results.map(({ value }) => value);

it("merges the calls of an area: datasets in their order, steps in that of time", () => {
  const built = builder();
  built.put(a, call(["snow"], "1999-01"), response({ snow: [9, "1999-01-01"] }));
  built.put(a, call(["rain"], "1999-02"), response({ rain: [2, "1999-02-01"] }));
  built.put(a, call(["rain"], "1999-01"), response({ rain: [1, "1999-01-01"] }));
  expect(valuesOf(built, "a")).toEqual([1, 2, 9]);
  expect(built.answer().responses.has("b")).toBe(false);
});

it("an answer is a snapshot", () => {
  const built = builder();
  const early = built.answer();
  built.put(a, call(["rain"]), response({ rain: [1] }));
  expect(early.responses.size).toBe(0);
});

it("a dataset without a result failed; its warning is the message, and areas with one message are grouped", () => {
  const built = builder();
  const both = call(["rain", "snow"]);
  const warning = ["lab:snow: Extraction failed", "lab:rain: coverage 40% below ideal"];
  built.put(a, both, response({ rain: [1] }, warning));
  built.put(b, both, response({ rain: [1] }, warning));
  expect(built.answer().failures).toEqual([
    {
      datasetId: "lab:snow",
      areaIds: ["a", "b"],
      message: "Extraction failed",
      requestId: undefined,
    },
  ]);
});

it("a geometry that failed as a whole has a request id", () => {
  const built = builder();
  built.put(a, call(["rain"]), response({}, ["geometries[3]: internal_error: Server error"]));
  expect(built.answer().failures).toEqual([
    { datasetId: "lab:rain", areaIds: ["a"], message: "Server error", requestId: "r1" },
  ]);
});

it("a retry replaces failure and value, and keeps the other datasets", () => {
  const built = builder();
  built.put(a, call(["rain", "snow"]), response({ rain: [1] }, ["lab:snow: no"]));
  built.put(a, call(["snow"]), response({ snow: [5] }));
  expect(valuesOf(built, "a")).toEqual([1, 5]);
  expect(built.answer().responses.get("a")?.warnings).toEqual([]);
  expect(built.answer().failures).toEqual([]);
});

it("a failed call is a failure of its datasets for every area without a response", () => {
  const built = builder();
  built.put(a, call(["rain"]), response({ rain: [1] }));
  built.fail([b], call(["rain"]), { message: "gone", requestId: undefined });
  expect(built.answer().failures).toMatchObject([{ areaIds: ["b"], message: "gone" }]);
  expect(valuesOf(built, "a")).toEqual([1]);
});
