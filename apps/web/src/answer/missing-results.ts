import { type AttributeResponse, isAboutDataset, parseWarning } from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import type { Call } from "../question/calls.ts";
import type { Failure } from "./answer.ts";

/**
 * The datasets of a call that brought nothing for an area. CAS makes no error of a dataset that fails: it is missing from
 * the results, and a warning says why.
 */
export function missingResults(
  area: Area,
  { datasetIds }: Call,
  { results, warnings, request_id }: AttributeResponse,
): readonly Failure[] {
  const answered = new Set(results.map(({ dataset_id }) => dataset_id));
  return datasetIds
    .filter((id) => !answered.has(id))
    .map((datasetId) => {
      const own = warnings.find((warning) => isAboutDataset(warning, datasetId));
      const ofArea = warnings.map(parseWarning).find(({ subject }) => subject === "geometry")?.text;
      return {
        datasetId,
        areaIds: [area.id],
        message: (own === undefined ? ofArea : parseWarning(own).text) ?? "It gave no answer.",
        // An answer has an id of its own only where the whole part of the batch failed.
        requestId: own === undefined ? request_id : undefined,
      };
    });
}
