import {
  type BatchAttributeResponse,
  type Cas,
  type Geometry,
  failedGeometryResponse,
  geometryFailureWarning,
  type HeldResults,
  isCasError,
  responsesOf,
  valuesLeft,
} from "@cas/models";
import { pMapIterable } from "p-map";
import { publicError } from "../errors/public-error.ts";
import { type BatchStreamRequest, eventIdOf } from "./batch-stream-input.ts";
import type { BatchStreamItem } from "./batch-stream-item.ts";
import { hilbertOrder } from "./hilbert-order.ts";
import { MAX_ITEM_VALUES } from "./stream-limits.ts";

/** Geometries per call to the source: few, so that items arrive soon; CAS itself works on ten at a time. */
const CHUNK_SIZE = 20;
/** Calls at the same time. A slow reader does not start more. */
const CONCURRENCY = 2;

/** Counts results in memory. */
interface StreamResults {
  /** Begins to count the results of a stream; what it returns gives back those that the reader has taken. */
  readonly holdStream: () => HeldResults;
}

/** Options of a stream. */
export interface StreamOptions {
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** Id of the request, for the responses of failed geometries. */
  readonly requestId: string;
  /** Gets a failure that affects only some geometries. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Counts the results that the reader of the stream has not taken. */
  readonly results?: StreamResults | undefined;
  /** Waits before each item, so that items of hundreds of streams do not hold the event loop together. */
  readonly pause?: (() => Promise<void> | undefined) | undefined;
}

/** An item, and what gives its memory back. */
interface HeldItem {
  readonly item: BatchStreamItem;
  readonly giveBack: (() => void) | undefined;
}

/**
 * Extracts a batch geometry by geometry over any source, in Hilbert order: neighbours go into the same call, so that a
 * source reads each part of its data about once. Leaving the loop, or aborting the signal, stops the work at the
 * source. A part of the batch that fails gives each of its geometries a warning; an error of the whole request is
 * thrown.
 *
 * @throws CasError
 */
export async function* streamBatch(
  cas: Cas,
  { parameters, geometries, from }: BatchStreamRequest,
  { signal, requestId, onError, results, pause }: StreamOptions,
): AsyncGenerator<BatchStreamItem, void, undefined> {
  const total = geometries.length;
  const order = hilbertOrder(geometries);
  const starts = Array.from(
    { length: Math.max(0, Math.ceil((total - from) / CHUNK_SIZE)) },
    (_, chunk) => from + chunk * CHUNK_SIZE,
  );
  const stopping = new AbortController();
  using held = results?.holdStream();
  const stopped = AbortSignal.any(
    [signal, held?.signal, stopping.signal].filter((one) => one !== undefined),
  );

  const extractChunk = async (start: number): Promise<readonly HeldItem[]> => {
    const chunk = order.slice(start, start + CHUNK_SIZE).flatMap((index) => {
      const one = geometries[index];
      return one === undefined ? [] : { index, ...one };
    });
    const responses = await extractAll(chunk.map(({ geometry }) => geometry));
    return responsesOf(chunk, responses, requestId).flatMap((response, place) => {
      const item = chunk[place];
      if (item === undefined) return [];
      const { index, id } = item;
      const done = start + place + 1;
      const eventId = eventIdOf(done, total);
      return {
        item: { index, ...(id === undefined ? {} : { id }), response, done, total, eventId },
        giveBack: held?.count(response),
      };
    });
  };

  const extractAll = async (chunk: Geometry[]): Promise<BatchAttributeResponse["responses"]> => {
    try {
      const options = { signal: stopped };
      return (await cas.batchExtract({ ...parameters, geometries: chunk }, options)).responses;
    } catch (error) {
      held?.signal.throwIfAborted();
      if (isOfWholeRequest(error)) throw error;
      onError?.(error);
      const failure = publicError(error, requestId);
      return chunk.map(() => failedGeometryResponse(requestId, geometryFailureWarning(0, failure)));
    }
  };

  try {
    for await (const items of pMapIterable(starts, extractChunk, {
      concurrency: CONCURRENCY,
      backpressure: CONCURRENCY,
    }))
      for (const { item, giveBack } of items) {
        await pause?.();
        yield writable(item, requestId);
        giveBack?.();
      }
  } finally {
    stopping.abort();
  }
}

/** An item, or a warning in its place when it has too many values. */
function writable(item: BatchStreamItem, requestId: string): BatchStreamItem {
  if (valuesLeft(item.response, MAX_ITEM_VALUES) > 0) return item;
  const warning = geometryFailureWarning(item.index, {
    errorType: "request_limit",
    message: `An item of a stream may have ${MAX_ITEM_VALUES} values, classes among them; ask for fewer datasets, or send a single POST`,
  });
  return { ...item, response: failedGeometryResponse(requestId, warning) };
}

/** Whether every other part of the batch would fail in the same way. */
const isOfWholeRequest = (error: unknown): boolean =>
  isCasError(error, "validation_error", "unauthorized", "aborted");
