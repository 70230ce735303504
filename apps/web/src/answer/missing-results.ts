import { type AttributeResponse, isAboutDataset, parseWarning } from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import type { Call } from "../question/calls.ts";
import type { Failure } from "./answer.ts";

/**
 * The failures of a call for an area: its datasets without a result. CAS does not report the failure of a dataset as an error:
 * the dataset is missing from the results, and a warning says why.
 */
export function missingResults(
  area: Area,
  { datasetIds }: Call,
  { results, warnings, request_id }: AttributeResponse,
): readonly Failure[] {
  const received = new Set(results.map(({ dataset_id }) => dataset_id));
  return datasetIds
    .filter((id) => !received.has(id))
    .map((datasetId) => {
      const ofDataset = warnings.find((warning) => isAboutDataset(warning, datasetId));
      const ofArea = warnings.map(parseWarning).find(({ subject }) => subject === "geometry")?.text;
      return {
        datasetId,
        areaIds: [area.id],
        message:
          (ofDataset === undefined ? ofArea : parseWarning(ofDataset).text) ??
          "The dataset returned no result.",
        // The response has a request id of its own only if the whole part of the batch failed.
        requestId: ofDataset === undefined ? request_id : undefined,
      };
    });
}
