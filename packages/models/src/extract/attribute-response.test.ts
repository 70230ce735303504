import { describe, expect, expectTypeOf, it } from "vitest";
import { parseResponse } from "../errors/parse.ts";
import { isCasError } from "../errors/is-cas-error.ts";
import { AttributeResponse } from "./attribute-response.ts";
import { AttributeResult } from "./attribute-result.ts";

const result = {
  dataset_id: "lab_dem:elevation",
  variable: "elevation",
  units: "m",
  aggregation: "mean",
  quality: "good",
  coverage_fraction: 1,
  pixel_count: 1,
  provider: "lab_dem",
};
const response = { request_id: "a", geometry_hash: "b", results: [result], elapsed_ms: 3 };

describe("tolerant responses", () => {
  it("fills in fields that the service may omit", () => {
    const parsed = parseResponse(AttributeResponse, response);
    expect(parsed.warnings).toEqual([]);
    expect(parsed.results[0]).toEqual({
      ...result,
      value: null,
      timestamp: null,
      elapsed_ms: 0,
      provenance: "",
      valid_range: null,
    });
  });

  it("keeps unknown fields and members of a newer service", () => {
    const newer = { ...result, quality: "excellent", aggregation: "p90", uncertainty: 0.5 };
    const parsed = parseResponse(AttributeResponse, {
      ...response,
      results: [newer],
      region: "eu",
    });
    expect(parsed).toMatchObject({ region: "eu", results: [newer] });
  });

  it("accepts timestamps without a time zone, and distributions", () => {
    const parsed = parseResponse(AttributeResult, {
      ...result,
      timestamp: "1999-01-31T00:00:00",
      value: { "4": 0.94, "8": 0.06 },
    });
    expect(parsed.timestamp).toBe("1999-01-31T00:00:00");
    expect(parsed.value).toEqual({ "4": 0.94, "8": 0.06 });
  });

  it("names the field in which a response breaks the contract", () => {
    const broken = { ...response, results: [{ ...result, coverage_fraction: 1.5 }] };
    expect(() => parseResponse(AttributeResponse, broken, "req-1")).toThrow(
      expect.toSatisfy(
        (error: unknown) =>
          isCasError(error, "invalid_response") &&
          error.message.includes("results.0.coverage_fraction") &&
          error.requestId === "req-1",
      ),
    );
  });

  it("completes known members in the editor and turns a misspelt field into an error", () => {
    expectTypeOf<"good">().toExtend<AttributeResult["quality"]>();
    expectTypeOf<"excellent">().toExtend<AttributeResult["quality"]>();
    expectTypeOf<AttributeResult>().not.toHaveProperty("valeu");
    expectTypeOf<AttributeResult["value"]>().toEqualTypeOf<
      number | Record<string, number> | null
    >();
  });
});
