import type { AggregationMethod, AttributeResponse } from "@cas/models";
import { expect, it } from "vitest";
import { extractResponse } from "../../test/responses.ts";
import { withAggregationWarnings } from "./aggregation-warnings.ts";

const responseWith = (aggregation: string): AttributeResponse => ({
  ...extractResponse,
  results: extractResponse.results.map((result) => ({ ...result, aggregation })),
  warnings: ["before"],
});

it.each<[AggregationMethod, string]>([
  ["mean", "mean"],
  ["max", "majority"],
  ["majority", "majority"],
])("a request for %s with the result %s follows the rules of CAS", (requested, computed) => {
  const response = responseWith(computed);
  expect(withAggregationWarnings(response, requested)).toBe(response);
});

it.each<[AggregationMethod, string]>([
  ["max", "mean"],
  ["distribution", "majority"],
  ["unique", "majority"],
  ["mean", "p90"],
])("a request for %s with the result %s is a warning", (requested, computed) => {
  const response = responseWith(computed);
  expect(withAggregationWarnings(response, requested)).toEqual({
    ...response,
    warnings: ["before", `lab_dem:elevation: asked for ${requested}, answered with ${computed}`],
  });
});
