import { type AggregationMethod, type AttributeResponse, datasetWarning } from "@cas/models";

/** Statistics of quantities; by the rules of CAS a dataset of classes returns its majority for each of them. */
const OF_QUANTITIES: ReadonlySet<string> = new Set(["mean", "median", "min", "max", "std", "sum"]);

/**
 * The response with a warning for each result whose statistic differs from the requested one. Most connectors of CAS 0.4.0
 * compute the mean for any request and report it only in the result's `aggregation`.
 */
export function withAggregationWarnings(
  response: AttributeResponse,
  requested: AggregationMethod,
): AttributeResponse {
  let warnings: string[] | undefined;
  // A batch has ten thousand results, and most match the request: those cost no allocation and no further call.
  for (const { aggregation, dataset_id } of response.results)
    if (aggregation !== requested && !isForClasses(aggregation, requested))
      (warnings ??= []).push(
        datasetWarning(dataset_id, `asked for ${requested}, answered with ${aggregation}`),
      );
  return warnings === undefined
    ? response
    : { ...response, warnings: [...response.warnings, ...warnings] };
}

const isForClasses = (aggregation: string, requested: AggregationMethod): boolean =>
  aggregation === "majority" && OF_QUANTITIES.has(requested);
