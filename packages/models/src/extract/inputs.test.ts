import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
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
  it("fills in the defaults of the service", () => {
    expect(parseRequest(ExtractInput, { geometry: point, dataset_ids })).toEqual({
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
      { geometry: point, dataset_ids, output: "raster" },
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

  it.each([
    [{ agregation: "max" }, "agregation", "did you mean aggregation?"],
    [{ Aggregation: "max" }, "Aggregation", "did you mean aggregation?"],
    [{ agg: "max" }, "agg", "did you mean aggregation?"],
    [{ timeRange: ["1999", "1999"] }, "timeRange", "did you mean time_range?"],
    [{ time: ["1999", "1999"] }, "time", "did you mean time_range?"],
    [{ geometries: [point] }, "geometries", "did you mean geometry?"],
    [{ dataset_id: "a:b" }, "dataset_id", "did you mean dataset_ids?"],
    [{ statistic: "max" }, "statistic", "is not a field of this request"],
    [{ 'a\n"b': 1 }, 'a\n"b', "is not a field"],
    [JSON.parse('{"__proto__": 1}'), "__proto__", "is not a field"],
    [{ resampling: "cubic" }, "resampling", "output='raster' only"],
  ] as const)("names the unknown key of %j, and the nearest that it has", (more, key, message) => {
    const [issue, ...others] = issuesOf(() =>
      parseRequest(ExtractInput, { geometry: point, dataset_ids, ...more }),
    );
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ type: "extra_forbidden", loc: ["body", key] });
    expect(issue?.msg).toContain(message);
  });

  it("names a misspelt key before the field that is missing for it", () => {
    const issues = issuesOf(() =>
      parseRequest(ExtractInput, { geometry: point, datasets_ids: ["a:b"] }),
    );
    expect(issues.map(({ loc, msg }) => [loc[1], msg])).toEqual([
      ["datasets_ids", "is not a field of this request; did you mean dataset_ids?"],
      ["dataset_ids", "is required"],
    ]);
  });

  it("names an unknown key of a time range", () => {
    const time_range = { start: "1999-01-01", end: "1999-12-31", step: "P1M" };
    const issues = issuesOf(() =>
      parseRequest(ExtractInput, { geometry: point, dataset_ids, time_range }),
    );
    expect(issues.map(({ loc }) => loc)).toEqual([["body", "time_range", "step"]]);
  });

  it("names few of many unknown keys, and cuts a long one", () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`key of no field ${index}`, 0]),
    );
    const long = { ["x".repeat(1_000_000)]: "y".repeat(1_000_000) };
    for (const [more, count] of [
      [many, 10],
      [long, 1],
    ] as const) {
      const issues = issuesOf(() =>
        parseRequest(ExtractInput, { geometry: point, dataset_ids, ...more }),
      );
      expect(issues).toHaveLength(count);
      expect(JSON.stringify(issues).length).toBeLessThan(5000);
    }
  });

  it("keeps foreign members of GeoJSON", () => {
    const geometry = { ...point, crs: null };
    const feature = { type: "Feature", geometry, properties: {}, title: "a" };
    expect(issuesOf(() => parseRequest(ExtractInput, { geometry: feature, dataset_ids }))).toEqual(
      [],
    );
  });

  it("says in JSON Schema what callers may write", () => {
    for (const schema of [ExtractInput, BatchExtractInput]) {
      const {
        properties = {},
        required,
        additionalProperties,
      } = z.toJSONSchema(schema, {
        io: "input",
      });
      const place = schema === ExtractInput ? "geometry" : "geometries";
      expect(Object.keys(properties).toSorted()).toEqual(
        [
          place,
          "aggregation",
          "dataset_ids",
          "target_crs",
          "time_range",
          "time_statistic",
        ].toSorted(),
      );
      expect(required?.toSorted()).toEqual([place, "dataset_ids"].toSorted());
      expect(additionalProperties).toBe(false);
      const text = JSON.stringify(properties);
      for (const form of ['"const":"Feature"', '"minItems":2,"maxItems":2', '"MultiPolygon"'])
        expect(text).toContain(form);
    }
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
