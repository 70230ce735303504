import type { Geometry } from "../geometry/geometry.ts";
import { geometryProblem } from "../geometry/geometry-problem.ts";
import { geometryWarning, isAboutGeometry, withGeometryIndex } from "../warnings/warning-text.ts";
import type { AttributeResponse } from "./attribute-response.ts";

/** The `geometry_hash` of a geometry that could not be answered, as the service writes it. */
export const FAILED_GEOMETRY_HASH = "error";

/** The response of a geometry of a batch that could not be answered. */
export function failedGeometryResponse(requestId: string, warning: string): AttributeResponse {
  return {
    request_id: requestId,
    geometry_hash: FAILED_GEOMETRY_HASH,
    results: [],
    warnings: [warning],
    elapsed_ms: 0,
  };
}

/** A geometry that can be asked about, with its place in the batch; or why it cannot. */
export type BatchItem = {
  /** Place in the batch, from 0. */
  readonly index: number;
} & (
  | {
      /** What can be asked about. */
      readonly geometry: Geometry;
    }
  | {
      /** Why it cannot. */
      readonly warning: string;
    }
);

/** Tells the geometries of a batch that can be asked about from those with faulty coordinates. */
export function checkBatch(geometries: readonly Geometry[]): BatchItem[] {
  return geometries.map(batchItem);
}

/** Tells whether the geometry at a place of a batch can be asked about. */
export function batchItem(geometry: Geometry, index: number): BatchItem {
  const problem = geometryProblem(geometry);
  return problem === undefined
    ? { index, geometry }
    : { index, warning: geometryWarning(index, problem.message) };
}

/**
 * The response of a geometry that was asked about at another place than the caller's: warnings that name a geometry by its
 * number name it by the caller's.
 */
export function renumbered(response: AttributeResponse, index: number): AttributeResponse {
  if (!response.warnings.some(isAboutGeometry)) return response;
  const warnings = response.warnings.map((warning) => withGeometryIndex(warning, index));
  return { ...response, warnings };
}

/** A geometry of a batch as far as its response needs it: its index and, when it was not asked about, why. */
export type PartitionedItem =
  | {
      /** Position in the batch, from 0. */
      readonly index: number;
      /** The geometry that was asked about. */
      readonly geometry: unknown;
    }
  | {
      /** Position in the batch, from 0. */
      readonly index: number;
      /** Why the geometry was not asked about. */
      readonly warning: string;
    };

/**
 * One response for each item, in order: the responses of the geometries that were asked about, under the indexes of the
 * batch, and a warning for each of the others.
 *
 * @param responses one for each item with a geometry, in order
 * @param requestId for the responses of geometries that were not answered
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
      failedGeometryResponse(requestId, geometryWarning(item.index, "no answer"));
    return renumbered(response, item.index);
  });
}
