import {
  AttributeResponse,
  type BatchAttributeResponse,
  type Cas,
  type Geometry,
  failedGeometryResponse,
  geometryFailureWarning,
  isCasError,
  responsesOf,
} from "@cas/models";
import { pMapIterable } from "p-map";
import { z } from "zod";
import { publicError } from "../errors/public-error.ts";
import { type BatchStreamRequest, eventIdOf } from "./batch-stream-input.ts";
import { hilbertOrder } from "./hilbert-order.ts";

/** Geometries that are asked about together: small, so that answers flow; CAS itself works on ten at a time. */
const CHUNK_SIZE = 20;
/** Such questions at the same time. No more is read ahead of a slow reader. */
const CONCURRENCY = 2;

/** The answer of one geometry of a stream. */
export const BatchStreamItem = z.object({
  index: z.int().describe("Place of the geometry in the question, from 0."),
  id: z.union([z.string(), z.number()]).optional().describe("The caller's own name for it."),
  response: AttributeResponse.describe(
    "The answer; of a geometry that failed, empty results and a warning that says why.",
  ),
  done: z.int().describe("Number of geometries that are answered, this one included."),
  total: z.int().describe("Geometries of the question."),
  eventId: z
    .string()
    .describe(
      "Given as lastEventId with the same geometries, the stream goes on after this answer.",
    ),
});
export type BatchStreamItem = z.infer<typeof BatchStreamItem>;

/** What a stream needs beside its question. */
export interface StreamOptions {
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** Id of the request, for the answers of geometries that failed. */
  readonly requestId: string;
  /** Told of a failure that only some geometries meet. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/**
 * Answers a batch geometry by geometry over any source, in Hilbert order: what lies near each other is asked about together, so
 * that a source reads each part of its data about once. Leaving the loop, or the signal, stops the work at the source. A part
 * of the batch that fails is an answer with a warning for each of its geometries; what is wrong with the question itself is
 * thrown.
 *
 * @throws CasError
 */
export async function* streamBatch(
  cas: Cas,
  { question, geometries, from }: BatchStreamRequest,
  { signal, requestId, onError }: StreamOptions,
): AsyncGenerator<BatchStreamItem, void, undefined> {
  const total = geometries.length;
  const order = hilbertOrder(geometries);
  const starts = Array.from(
    { length: Math.max(0, Math.ceil((total - from) / CHUNK_SIZE)) },
    (_, chunk) => from + chunk * CHUNK_SIZE,
  );
  const stopping = new AbortController();
  const stopped =
    signal === undefined ? stopping.signal : AbortSignal.any([signal, stopping.signal]);

  const answerChunk = async (start: number): Promise<readonly BatchStreamItem[]> => {
    const chunk = order.slice(start, start + CHUNK_SIZE).flatMap((index) => {
      const one = geometries[index];
      return one === undefined ? [] : { index, ...one };
    });
    const responses = await askAbout(chunk.map(({ geometry }) => geometry));
    return responsesOf(chunk, responses, requestId).flatMap((response, place) => {
      const item = chunk[place];
      if (item === undefined) return [];
      const { index, id } = item;
      const done = start + place + 1;
      const eventId = eventIdOf(done, total);
      return { index, ...(id === undefined ? {} : { id }), response, done, total, eventId };
    });
  };

  const askAbout = async (asked: Geometry[]): Promise<BatchAttributeResponse["responses"]> => {
    try {
      const options = { signal: stopped };
      return (await cas.batchExtract({ ...question, geometries: asked }, options)).responses;
    } catch (error) {
      if (isOfQuestion(error)) throw error;
      onError?.(error);
      const failure = publicError(error, requestId);
      return asked.map(() => failedGeometryResponse(requestId, geometryFailureWarning(0, failure)));
    }
  };

  try {
    for await (const answers of pMapIterable(starts, answerChunk, {
      concurrency: CONCURRENCY,
      backpressure: CONCURRENCY,
    }))
      yield* answers;
  } finally {
    stopping.abort();
  }
}

/** Whether every other part of the batch would fail in the same way. */
const isOfQuestion = (error: unknown): boolean =>
  isCasError(error, "validation_error", "unauthorized", "aborted");
