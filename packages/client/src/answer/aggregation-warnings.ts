import type { AggregationMethod, AttributeResponse, AttributeResult } from "@cas/models";

/** Statistics of quantities; by the rules of CAS a dataset of classes answers each of them with its majority. */
const OF_QUANTITIES: ReadonlySet<string> = new Set(["mean", "median", "min", "max", "std", "sum"]);

/**
 * The answer with a warning for each result of another statistic than the one asked for. Most connectors of CAS 0.4.0
 * compute the mean whatever is asked, and say so only in the result's `aggregation`.
 */
export function withAggregationWarnings(
  response: AttributeResponse,
  asked: AggregationMethod,
): AttributeResponse {
  const isAsAsked = ({ aggregation }: AttributeResult): boolean =>
    aggregation === asked || (aggregation === "majority" && OF_QUANTITIES.has(asked));
  // The rule; a batch has ten thousand results, so nothing is made for them.
  if (response.results.every(isAsAsked)) return response;
  const warnings = response.results
    .filter((result) => !isAsAsked(result))
    .map(
      (result) => `${result.dataset_id}: asked for ${asked}, answered with ${result.aggregation}`,
    );
  return { ...response, warnings: [...response.warnings, ...warnings] };
}
