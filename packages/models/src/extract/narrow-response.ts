import { datasetWarning } from "../warnings/warning-text.ts";
import type { AttributeResponse } from "./attribute-response.ts";
import type { AttributeResult } from "./attribute-result.ts";
import type { BatchAttributeResponse } from "./batch-attribute-response.ts";
import type { AggregationMethod } from "./enums.ts";
import { type AggregationValue, fitsAggregation } from "./value-kinds.ts";

/** A result whose kind of value is known. */
export interface NarrowResult<Value extends AttributeResult["value"]> extends AttributeResult {
  /** In `units`; null when there is no valid cell. */
  value: Value;
}

/** A response whose values are all of a known kind. */
export interface NarrowResponse<Value extends AttributeResult["value"]> extends AttributeResponse {
  /** One for each dataset with a result. */
  results: NarrowResult<Value>[];
}

/** The responses for many geometries, whose values are all of a known kind. */
export interface NarrowBatchResponse<
  Value extends AttributeResult["value"],
> extends BatchAttributeResponse {
  /** One for each geometry, in order. */
  responses: NarrowResponse<Value>[];
}

/**
 * A response whose results all have the kind of value that the aggregation gives: a record for `distribution`, one number
 * for the others, null where there is no valid cell. A service may compute another statistic than the requested one
 * (docs/decisions/0051-values-by-aggregation.md). A result with another kind of value is taken out, and a warning says so, as
 * for a dataset that failed.
 *
 * @param response of any source, also the response of an item of a stream
 * @param aggregation the requested one
 * @example
 * const { results } = narrowResponse(await cas.extract({ ...request, aggregation: "distribution" }), "distribution");
 * for (const { value } of results) console.log(Object.keys(value ?? {}));
 */
export function narrowResponse<Asked extends AggregationMethod>(
  response: AttributeResponse,
  aggregation: Asked,
): NarrowResponse<AggregationValue<Asked>>;
/** The same for each response of a batch; `total_results` counts the results that are left. */
export function narrowResponse<Asked extends AggregationMethod>(
  response: BatchAttributeResponse,
  aggregation: Asked,
): NarrowBatchResponse<AggregationValue<Asked>>;
export function narrowResponse(
  response: AttributeResponse | BatchAttributeResponse,
  aggregation: AggregationMethod,
): AttributeResponse | BatchAttributeResponse {
  if (!("responses" in response)) return narrowed(response, aggregation);
  const responses = response.responses.map((one) => narrowed(one, aggregation));
  const total = responses.reduce((sum, { results }) => sum + results.length, 0);
  return { ...response, responses, total_results: total };
}

function narrowed(response: AttributeResponse, aggregation: AggregationMethod): AttributeResponse {
  const [fitting, others]: [AttributeResult[], AttributeResult[]] = [[], []];
  for (const result of response.results)
    (fitsAggregation(result, aggregation) ? fitting : others).push(result);
  if (others.length === 0) return response;
  const warnings = others.map((one) =>
    datasetWarning(one.dataset_id, `no value for ${aggregation}, only one for ${one.aggregation}`),
  );
  return { ...response, results: fitting, warnings: [...response.warnings, ...warnings] };
}
