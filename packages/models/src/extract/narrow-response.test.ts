import { describe, expect, expectTypeOf, it } from "vitest";
import type { AttributeResponse } from "./attribute-response.ts";
import { AttributeResult } from "./attribute-result.ts";
import type { BatchAttributeResponse } from "./batch-attribute-response.ts";
import type { AggregationMethod } from "./enums.ts";
import { narrowResponse } from "./narrow-response.ts";

const resultOf = (dataset_id: string, aggregation: string, value: unknown): AttributeResult =>
  AttributeResult.parse({
    dataset_id,
    variable: "cover",
    value,
    units: "1",
    aggregation,
    quality: "good",
    coverage_fraction: 1,
    pixel_count: 1,
    provider: "a",
  });
const mean = resultOf("a:height", "mean", 388);
const classes = resultOf("a:cover", "distribution", { 4: 0.9, 8: 0.1 });
const nothing = resultOf("a:sea", "distribution", null);

const responseOf = (...results: AttributeResult[]): AttributeResponse => ({
  request_id: "r",
  geometry_hash: "h",
  results,
  warnings: ["before"],
  elapsed_ms: 1,
});

describe("narrowResponse", () => {
  it("is the response itself when all values fit", () => {
    const fitting = responseOf(classes, nothing);
    expect(narrowResponse(fitting, "distribution")).toBe(fitting);
    const numbers = responseOf(mean, nothing);
    expect(narrowResponse(numbers, "max")).toBe(numbers);
  });

  it("takes out a mean where a distribution was requested, and says so", () => {
    const response = responseOf(mean, classes, nothing);
    expect(narrowResponse(response, "distribution")).toEqual({
      ...response,
      results: [classes, nothing],
      warnings: ["before", "a:height: no value for distribution, only one for mean"],
    });
    expect(response.results).toHaveLength(3);
  });

  it.each(["mean", "majority", "unique"] as const)(
    "takes out a distribution where %s was requested",
    (aggregation) => {
      const { results, warnings } = narrowResponse(responseOf(mean, classes, nothing), aggregation);
      expect(results).toEqual([mean, nothing]);
      expect(warnings[1]).toBe(`a:cover: no value for ${aggregation}, only one for distribution`);
    },
  );

  it("counts the results that a batch has left", () => {
    const batch: BatchAttributeResponse = {
      request_id: "r",
      responses: [responseOf(mean, classes), responseOf(), responseOf(classes)],
      total_geometries: 3,
      total_results: 3,
      elapsed_ms: 1,
    };
    const narrowed = narrowResponse(batch, "distribution");
    expect(narrowed.responses.map(({ results }) => results)).toEqual([[classes], [], [classes]]);
    expect([narrowed.total_geometries, narrowed.total_results]).toEqual([3, 2]);
    expectTypeOf(narrowed).toExtend<BatchAttributeResponse>();
    expectTypeOf<
      (typeof narrowed)["responses"][number]["results"][number]["value"]
    >().toEqualTypeOf<Record<string, number> | null>();
  });

  it("gives values their types", () => {
    const valuesOf = <Asked extends AggregationMethod>(asked: Asked) =>
      narrowResponse(responseOf(), asked).results.map(({ value }) => value);
    expectTypeOf(valuesOf("distribution")).toEqualTypeOf<(Record<string, number> | null)[]>();
    expectTypeOf(valuesOf("majority")).toEqualTypeOf<(number | null)[]>();
    expectTypeOf(valuesOf<"mean" | "max">).returns.toEqualTypeOf<(number | null)[]>();
    expectTypeOf(valuesOf<AggregationMethod>).returns.toEqualTypeOf<AttributeResult["value"][]>();
  });
});
