import type { AttributeResponse } from "@cas/models";
import type { Area } from "../areas/area.ts";
import type { Call } from "../question/calls.ts";
import type { Failure } from "./answer.ts";

/** A warning about a whole geometry of a batch, by its place. */
const ofGeometry = /^geometries\[\d+\]: (?:[a-z_]+: )?(.*)$/s;

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
      const own = warnings.find((warning) => warning.startsWith(`${datasetId}: `));
      const ofArea = warnings.map((warning) => ofGeometry.exec(warning)?.[1]).find(Boolean);
      return {
        datasetId,
        areaIds: [area.id],
        message: own?.slice(datasetId.length + 2) ?? ofArea ?? "It gave no answer.",
        // An answer has an id of its own only where the whole part of the batch failed.
        requestId: own === undefined ? request_id : undefined,
      };
    });
}
