import {
  type BatchAttributeResponse,
  type CasError,
  isCasError,
  type AttributeResponse,
  failedGeometryResponse,
  geometryFailureWarning,
  type GeometryId,
  responsesOf,
} from "@cas/models";
import type { ExchangeInfo } from "../call/cas-call.ts";
import type { CheckedBatch } from "./batch-input.ts";
import type { Chunk } from "./chunks.ts";

/** The response of one request of a batch. */
export interface ChunkResponse extends ExchangeInfo {
  readonly data: BatchAttributeResponse;
}

/** A finished chunk: its items, and the response of its request or its error. */
export interface ChunkResult {
  readonly items: readonly BatchStreamItem[];
  /** Absent when the request failed, or when the chunk has no valid geometry. */
  readonly response?: ChunkResponse;
  readonly error?: CasError;
}

/** The body of the request for a chunk; undefined when it has no valid geometry. */
export function chunkBody(
  { geometryTexts }: Chunk,
  request: CheckedBatch["request"],
): string | undefined {
  if (geometryTexts.length === 0) return undefined;
  const end = JSON.stringify(withoutNulls(request)).slice(1);
  return `{"geometries":[${geometryTexts.join(",")}],${end}`;
}

/** The result of a chunk with the response of its request; without a response for a chunk that needed no request. */
export function succeededChunk(chunk: Chunk, response?: ChunkResponse): ChunkResult {
  if (response === undefined)
    return { items: succeededItems(chunk, { request_id: "none", responses: [] }) };
  return { items: succeededItems(chunk, response.data), response };
}

/**
 * The result of a chunk whose request failed finally.
 *
 * @throws the error, when every other request of the batch would fail too
 */
export function failedChunk(chunk: Chunk, error: unknown): ChunkResult {
  if (!isCasError(error) || failsAll(error)) throw error;
  return { items: failedItems(chunk, error), error };
}

const failsAll = (error: CasError): boolean =>
  isCasError(error, "unauthorized", "aborted") || error.message === "The client is closed";

/** The request as the Python client sends it: without the fields that are null. */
export function withoutNulls(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value != null));
}

/** One geometry of a batch with its response. */
export interface BatchStreamItem {
  /** Index in the batch, from 0. */
  readonly index: number;
  /** The caller's id of the geometry, from `{ id, geometry }` or a Feature. */
  readonly id: GeometryId | undefined;
  /** The response; for a geometry without one, empty results and a warning with the reason. */
  readonly response: AttributeResponse;
  /** Why there is no response: the geometry is invalid, or its request failed finally. */
  readonly error?: CasError | undefined;
}

/** The items of a chunk with their responses, in order. */
function succeededItems(
  { items }: Chunk,
  { request_id: requestId, responses }: Pick<BatchAttributeResponse, "request_id" | "responses">,
): BatchStreamItem[] {
  const ofItems = responsesOf(items, responses, requestId).values();
  return items.flatMap((item) => {
    const { index, id } = item;
    const { value: response } = ofItems.next();
    if (response === undefined) return [];
    return "problem" in item
      ? { index, id, response, error: item.problem }
      : { index, id, response };
  });
}

/** The items of a chunk whose request failed finally. */
function failedItems({ items }: Chunk, error: CasError): BatchStreamItem[] {
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
