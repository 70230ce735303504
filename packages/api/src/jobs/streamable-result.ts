import { type JobFailure, type JobResult, valuesLeft } from "@cas/models";
import { MAX_ITEM_VALUES } from "../stream/stream-limits.ts";

/** A result of a job as an item of a stream, or failures in its place when it has too many values. */
export function streamableResult(result: JobResult): JobResult {
  if (valuesLeft(result, MAX_ITEM_VALUES) > 0) return result;
  const failures = result.results.map(({ dataset_id }): JobFailure => ({
    dataset_id,
    error_type: "request_limit",
    message: `An item of a stream may have ${MAX_ITEM_VALUES} values, classes among them; submit jobs of fewer datasets or statistics`,
  }));
  return { ...result, results: [], failures: [...failures, ...result.failures] };
}
