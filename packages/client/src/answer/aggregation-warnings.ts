import { type AggregationMethod, type AttributeResponse, datasetWarning } from "@cas/models";

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
  let warnings: string[] | undefined;
  // A batch has ten thousand results, most of them as asked: nothing is made for those, not even a call.
  for (const { aggregation, dataset_id } of response.results)
    if (aggregation !== asked && !isForClasses(aggregation, asked))
      (warnings ??= []).push(
        datasetWarning(dataset_id, `asked for ${asked}, answered with ${aggregation}`),
      );
  return warnings === undefined
    ? response
    : { ...response, warnings: [...response.warnings, ...warnings] };
}

const isForClasses = (aggregation: string, asked: AggregationMethod): boolean =>
  aggregation === "majority" && OF_QUANTITIES.has(asked);
