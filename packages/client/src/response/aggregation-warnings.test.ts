import type { AggregationMethod, AttributeResponse } from "@cas/models";
import { expect, it } from "vitest";
import { extractResponse } from "../../test/responses.ts";
import { withAggregationWarnings } from "./aggregation-warnings.ts";

const answer = (aggregation: string): AttributeResponse => ({
  ...extractResponse,
  results: extractResponse.results.map((result) => ({ ...result, aggregation })),
  warnings: ["before"],
});

it.each<[AggregationMethod, string]>([
  ["mean", "mean"],
  ["max", "majority"],
  ["majority", "majority"],
])("asked for %s, %s is what CAS promises", (asked, answered) => {
  const response = answer(answered);
  expect(withAggregationWarnings(response, asked)).toBe(response);
});

it.each<[AggregationMethod, string]>([
  ["max", "mean"],
  ["distribution", "majority"],
  ["unique", "majority"],
  ["mean", "p90"],
])("asked for %s, %s is a warning", (asked, answered) => {
  const response = answer(answered);
  expect(withAggregationWarnings(response, asked)).toEqual({
    ...response,
    warnings: ["before", `lab_dem:elevation: asked for ${asked}, answered with ${answered}`],
  });
});
