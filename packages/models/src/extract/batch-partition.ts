import type { Geometry } from "../geometry/geometry.ts";
import { geometryProblem } from "../geometry/geometry-problem.ts";
import { geometryWarning, isAboutGeometry, withGeometryIndex } from "../warnings/warning-text.ts";
import type { AttributeResponse } from "./attribute-response.ts";

/** The `geometry_hash` of a failed geometry, as the service writes it. */
export const FAILED_GEOMETRY_HASH = "error";

/** The response for a failed geometry of a batch. */
export function failedGeometryResponse(requestId: string, warning: string): AttributeResponse {
  return {
    request_id: requestId,
    geometry_hash: FAILED_GEOMETRY_HASH,
    results: [],
    warnings: [warning],
    elapsed_ms: 0,
  };
}

/** A valid geometry with its index in the batch, or the fault of an invalid one. */
export type BatchItem = {
  /** Index in the batch, from 0. */
  readonly index: number;
} & (
  | {
      /** The geometry. */
      readonly geometry: Geometry;
    }
  | {
      /** The fault. */
      readonly warning: string;
    }
);

/** Separates the valid geometries of a batch from those with faulty coordinates. */
export function checkBatch(geometries: readonly Geometry[]): BatchItem[] {
  return geometries.map(batchItem);
}

/** Checks one geometry of a batch. */
export function batchItem(geometry: Geometry, index: number): BatchItem {
  const problem = geometryProblem(geometry);
  return problem === undefined
    ? { index, geometry }
    : { index, warning: geometryWarning(index, problem.message) };
}

/**
 * The response for a geometry that the caller knows by another index: warnings with the index of the request get the
 * caller's index.
 */
export function renumbered(response: AttributeResponse, index: number): AttributeResponse {
  if (!response.warnings.some(isAboutGeometry)) return response;
  const warnings = response.warnings.map((warning) => withGeometryIndex(warning, index));
  return { ...response, warnings };
}

/** A geometry of a batch: its index and, if it was not requested, the reason. Its response needs no more. */
export type PartitionedItem =
  | {
      /** Index in the batch, from 0. */
      readonly index: number;
      /** The requested geometry. */
      readonly geometry: unknown;
    }
  | {
      /** Index in the batch, from 0. */
      readonly index: number;
      /** Why the geometry was not requested. */
      readonly warning: string;
    };

/**
 * One response for each item, in order: the responses for the requested geometries, with their indexes in the batch,
 * and a warning for each other geometry.
 *
 * @param responses one for each item with a geometry, in order
 * @param requestId for the responses of geometries that were not requested
 */
export function responsesOf(
  items: readonly PartitionedItem[],
  responses: readonly AttributeResponse[],
  requestId: string,
): AttributeResponse[] {
  const answered = responses.values();
  return items.map((item) => {
    if ("warning" in item) return failedGeometryResponse(requestId, item.warning);
    const response =
      answered.next().value ??
      failedGeometryResponse(requestId, geometryWarning(item.index, "no response"));
    return renumbered(response, item.index);
  });
}
