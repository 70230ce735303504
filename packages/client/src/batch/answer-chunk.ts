import {
  type AttributeResponse,
  type BatchAttributeResponse,
  type CasError,
  failedGeometryResponse,
  geometryFailureWarning,
  type GeometryId,
  responsesOf,
} from "@cas/models";
import type { Chunk } from "./chunks.ts";

/** One geometry of a batch with its answer. */
export interface BatchStreamItem {
  /** Place in the batch, from 0. */
  readonly index: number;
  /** The caller's own name for the geometry, from `{ id, geometry }` or a Feature. */
  readonly id: GeometryId | undefined;
  /** The answer; of a geometry without one, empty results and a warning that says why. */
  readonly response: AttributeResponse;
  /** Why there is no answer: the geometry is faulty, or its request failed for good. */
  readonly error?: CasError | undefined;
}

/** The items of a chunk with their answers, in order. */
export function answeredItems(
  { items }: Chunk,
  { request_id: requestId, responses }: Pick<BatchAttributeResponse, "request_id" | "responses">,
): BatchStreamItem[] {
  const answered = responsesOf(items, responses, requestId).values();
  return items.flatMap((item) => {
    const { index, id } = item;
    const { value: response } = answered.next();
    if (response === undefined) return [];
    return "problem" in item
      ? { index, id, response, error: item.problem }
      : { index, id, response };
  });
}

/** The items of a chunk whose request failed for good. */
export function failedItems({ items }: Chunk, error: CasError): BatchStreamItem[] {
  const requestId = error.requestId ?? "none";
  return items.map((item) => {
    const { index, id } = item;
    const [warning, cause] =
      "problem" in item
        ? [item.warning, item.problem]
        : [geometryFailureWarning(index, error), error];
    return { index, id, response: failedGeometryResponse(requestId, warning), error: cause };
  });
}
