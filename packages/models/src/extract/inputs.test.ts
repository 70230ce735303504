import { describe, expect, expectTypeOf, it } from "vitest";
import { isCasError } from "../errors/is-cas-error.ts";
import { parseRequest } from "../errors/parse.ts";
import type { ValidationIssue } from "../errors/validation-issue.ts";
import { AttributeRequest, StatsOnlyAttributeRequest } from "./attribute-request.ts";
import { BatchAttributeRequest } from "./batch-attribute-request.ts";
import { BatchExtractInput, ExtractInput } from "./inputs.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const dataset_ids = ["srtm:elevation"];
const bbox = { min_lon: -84.3, min_lat: 36.5, max_lon: -84.2, max_lat: 36.6 };

function issuesOf(parse: () => unknown): readonly ValidationIssue[] {
  try {
    parse();
  } catch (error) {
    if (isCasError(error, "validation_error")) return error.detail ?? [];
    throw error;
  }
  return [];
}

describe("ExtractInput", () => {
  it("fills in the defaults of the service and drops unknown fields", () => {
    expect(parseRequest(ExtractInput, { geometry: point, dataset_ids, more: 1 })).toEqual({
      geometry: point,
      dataset_ids,
      aggregation: "mean",
      target_crs: "EPSG:4326",
    });
  });

  it("accepts its own output", () => {
    const once = parseRequest(ExtractInput, {
      geometry: { type: "Feature", geometry: point },
      dataset_ids,
      time_range: ["1999-01-01", new Date("1999-12-31T00:00:00Z")],
    });
    expect(parseRequest(ExtractInput, once)).toEqual(once);
  });

  it.each<[string, object, ValidationIssue["loc"], string]>([
    ["no geometry", { dataset_ids }, ["body", "geometry"], "is required"],
    ["no datasets", { geometry: point }, ["body", "dataset_ids"], "is required"],
    [
      "an empty list of datasets",
      { geometry: point, dataset_ids: [] },
      ["body", "dataset_ids"],
      "at least one dataset",
    ],
    [
      "a dataset that is not a text",
      { geometry: point, dataset_ids: [7] },
      ["body", "dataset_ids", 0],
      "expected string",
    ],
    [
      "an unknown aggregation",
      { geometry: point, dataset_ids, aggregation: "p90" },
      ["body", "aggregation"],
      "mean",
    ],
    [
      "a LineString",
      { geometry: { type: "LineString", coordinates: [] }, dataset_ids },
      ["body", "geometry", "type"],
      "LineString is not supported",
    ],
    [
      "a latitude of 91",
      { geometry: { type: "Point", coordinates: [0, 91] }, dataset_ids },
      ["body", "geometry", "coordinates", 1],
      "latitude 91",
    ],
    [
      "raster output",
      { bbox, dataset_ids, output: "raster" },
      ["body", "output"],
      "in process only",
    ],
    ["a bbox", { geometry: point, bbox, dataset_ids }, ["body", "bbox"], "output='raster' only"],
    [
      "a target resolution",
      { geometry: point, target_resolution: 1, dataset_ids },
      ["body", "target_resolution"],
      "output='raster' only",
    ],
    [
      "a time range that ends first",
      { geometry: point, dataset_ids, time_range: ["2000-01-01", "1999-01-01"] },
      ["body", "time_range"],
      "must not end",
    ],
  ])("refuses %s and names the field", (_what, input, loc, message) => {
    const issues = issuesOf(() => parseRequest(ExtractInput, input));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.loc).toEqual(loc);
    expect(issues[0]?.msg).toContain(message);
  });

  it("is typed for callers", () => {
    expectTypeOf<{ geometry: typeof point; dataset_ids: string[] }>().toExtend<ExtractInput>();
    expectTypeOf<ExtractInput["aggregation"]>().not.toBeAny();
  });
});

describe("BatchExtractInput", () => {
  it("accepts a geometry with faulty coordinates, which gets a warning later", () => {
    const bad = { type: "Point", coordinates: [0, 91] } as const;
    expect(parseRequest(BatchExtractInput, { geometries: [bad], dataset_ids }).geometries).toEqual([
      bad,
    ]);
  });

  it.each([
    [[], ["body", "geometries"], "too_short", "at least one geometry"],
    [
      Array.from({ length: 1001 }, () => point),
      ["body", "geometries"],
      "too_long",
      "at most 1000 geometries",
    ],
    [
      [point, { type: "LineString", coordinates: [] }],
      ["body", "geometries", 1, "type"],
      "string_pattern_mismatch",
      "LineString",
    ],
  ])(
    "limits the list, and names the index of a geometry of another type",
    (geometries, loc, type, message) => {
      for (const schema of [BatchExtractInput, BatchAttributeRequest]) {
        const [issue] = issuesOf(() => parseRequest(schema, { geometries, dataset_ids }));
        expect(issue).toMatchObject({ loc, type });
        expect(issue?.msg).toContain(message);
        expect(JSON.stringify(issue).length).toBeLessThan(500);
      }
    },
  );
});

it("a fault is described without descending into the input", () => {
  let nested: unknown[] = [];
  for (let depth = 0; depth < 100_000; depth++) nested = [nested];
  const geometry = { type: "Polygon", coordinates: nested };
  const [issue] = issuesOf(() => parseRequest(ExtractInput, { geometry, dataset_ids }));
  expect(issue?.msg).toContain("ring 0");
  expect(issue?.input).toBe("array of 1 items");
  const long = "x".repeat(1000);
  for (const [aggregation, input] of [
    [long, `${"x".repeat(200)}…`],
    [
      [1, long, null],
      [1, `${"x".repeat(200)}…`, null],
    ],
    [{ a: nested }, "object"],
    [10n, "10"],
  ]) {
    const [fault] = issuesOf(() =>
      parseRequest(ExtractInput, { geometry: point, dataset_ids, aggregation }),
    );
    expect(fault?.input).toEqual(input);
  }
});

describe("AttributeRequest", () => {
  const raster = { output: "raster", bbox, dataset_ids };

  it("accepts a raster request in process; the HTTP model rejects it", () => {
    expect(issuesOf(() => parseRequest(AttributeRequest, raster))).toEqual([]);
    expect(issuesOf(() => parseRequest(StatsOnlyAttributeRequest, raster))[0]?.loc).toEqual([
      "body",
      "output",
    ]);
  });

  it.each([
    [{ bbox: null }, "bbox"],
    [{ geometry: point }, "geometry"],
    [{ dataset_ids: ["a:b", "c:d"] }, "dataset_ids"],
    [{ bbox: { ...bbox, max_lon: bbox.min_lon } }, "bbox"],
    [{ target_crs: "EPSG:3857" }, "target_crs"],
    [{ target_resolution: 0 }, "target_resolution"],
    [{ bbox: { ...bbox, max_lat: 91 } }, "max_lat"],
  ])("refuses a raster request with %j", (change, field) => {
    expect(
      issuesOf(() => parseRequest(AttributeRequest, { ...raster, ...change }))[0]?.loc,
    ).toContain(field);
  });
});
