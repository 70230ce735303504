import { type AttributeResponse, datasetWarning, type ExtractRequest } from "@cas/models";
import { withAggregationWarnings } from "./aggregation-warnings.ts";

/** What a request says its values are. */
export type AskedValues = Pick<ExtractRequest, "aggregation" | "time_statistic">;

/** The response with warnings about values of another statistic, and without those of another time. */
export function asAsked(response: AttributeResponse, asked: AskedValues): AttributeResponse {
  return withAggregationWarnings(
    withTimeStatistic(response, asked.time_statistic),
    asked.aggregation,
  );
}

/**
 * The response without the results that are not of the requested statistic over time, and a warning for each. CAS 0.4.0 ignores
 * the field, and answers with one value over all steps: it must not pass for a total
 * (docs/decisions/0054-statistics-over-time.md).
 */
function withTimeStatistic(
  response: AttributeResponse,
  asked: AskedValues["time_statistic"],
): AttributeResponse {
  if (asked == null) return response;
  const isOfIt = ({ time_statistic: found }: AttributeResponse["results"][number]): boolean =>
    found?.statistic === asked.statistic && found.by === asked.by;
  const others = response.results.filter((result) => !isOfIt(result));
  if (others.length === 0) return response;
  const wanted = `time_statistic ${asked.statistic} by ${asked.by}`;
  const texts = others.map(({ dataset_id, time_statistic: found }) =>
    datasetWarning(
      dataset_id,
      found === undefined
        ? `the service does not compute ${wanted}, so its value is left out; leave time_statistic out, or ask a server that computes it`
        : `asked for ${wanted}, answered with ${found.statistic} by ${found.by}, which is left out`,
    ),
  );
  // Unchecked responses may lack their warnings.
  const warnings = [...(response.warnings ?? []), ...new Set(texts)];
  return { ...response, results: response.results.filter(isOfIt), warnings };
}
