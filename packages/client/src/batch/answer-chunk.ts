import {
  type AttributeResponse,
  type BatchAttributeResponse,
  type CasError,
  failedGeometryResponse,
  renumbered,
} from "@cas/models";
import type { Chunk } from "./chunks.ts";

/** One geometry of a batch with its answer. */
export interface BatchStreamItem {
  /** Place in the batch, from 0. */
  readonly index: number;
  /** The caller's own name for the geometry, from `{ id, geometry }` or a Feature. */
  readonly id: string | number | undefined;
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
  const answers = responses.values();
  return items.map((item) => {
    const { index, id } = item;
    if ("problem" in item)
      return {
        index,
        id,
        response: failedGeometryResponse(requestId, item.warning),
        error: item.problem,
      };
    const response =
      answers.next().value ?? failedGeometryResponse(requestId, "geometries[0]: no answer");
    return { index, id, response: renumbered(response, index) };
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
        : [`geometries[${index}]: ${error.errorType}: ${error.message}`, error];
    return { index, id, response: failedGeometryResponse(requestId, warning), error: cause };
  });
}
