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

/** The answer of one request of a batch. */
export interface ChunkResponse extends ExchangeInfo {
  readonly data: BatchAttributeResponse;
}

/** A chunk that is done with: its items, and either the answer of its request or why there is none. */
export interface ChunkResult {
  readonly items: readonly BatchStreamItem[];
  /** Absent when no geometry of the chunk could be asked about. */
  readonly answer?: ChunkResponse;
  readonly error?: CasError;
}

/** The body of the request for a chunk; undefined when none of its geometries can be asked about. */
export function chunkBody(
  { geometryTexts }: Chunk,
  question: CheckedBatch["question"],
): string | undefined {
  if (geometryTexts.length === 0) return undefined;
  const end = JSON.stringify(withoutNulls(question)).slice(1);
  return `{"geometries":[${geometryTexts.join(",")}],${end}`;
}

/** A chunk with the answer of its request, if there had to be one. */
export function answeredChunk(chunk: Chunk, answer?: ChunkResponse): ChunkResult {
  if (answer === undefined)
    return { items: answeredItems(chunk, { request_id: "none", responses: [] }) };
  return { items: answeredItems(chunk, answer.data), answer };
}

/**
 * A chunk whose request failed for good.
 *
 * @throws the error, when every other request of the batch would fail as well
 */
export function failedChunk(chunk: Chunk, error: unknown): ChunkResult {
  if (!isCasError(error) || concernsAll(error)) throw error;
  return { items: failedItems(chunk, error), error };
}

const concernsAll = (error: CasError): boolean =>
  isCasError(error, "unauthorized", "aborted") || error.message === "The client is closed";

/** The question as the Python client sends it: fields that are null are left out. */
export function withoutNulls(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value != null));
}

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
