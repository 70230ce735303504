import { pMapIterable } from "p-map";
import { LinkedAbort } from "../call/linked-abort.ts";
import type { BatchProgress } from "../options/call-options.ts";
import type { CheckedBatch } from "./batch-input.ts";
import { type Chunk, type ChunkBounds, cutChunks } from "./chunks.ts";
import {
  type ChunkResponse,
  chunkBody,
  type ChunkResult,
  failedChunk,
  succeededChunk,
} from "./chunk-result.ts";

/** How a batch is run. */
export interface RunOptions {
  readonly bounds: ChunkBounds;
  /** Most requests at the same time, and most chunks that are read ahead of the consumer. */
  readonly concurrency: number;
  readonly onProgress: ((progress: BatchProgress) => void) | undefined;
  /** Sends one request with this JSON body. */
  readonly send: (body: string, signal: AbortSignal) => Promise<ChunkResponse>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends a batch request by request, with bounded concurrency, and yields the results in order. A request that fails finally
 * affects only its own geometries, unless every other request would fail too. A consumer that stops aborts the requests.
 *
 * @throws CasError unauthorized
 * @throws CasError aborted
 */
export async function* runBatch(
  { request, items, total }: CheckedBatch,
  { bounds, concurrency, onProgress, send, signal }: RunOptions,
): AsyncGenerator<ChunkResult, void, undefined> {
  using stopping = new LinkedAbort(signal);
  const stopped = stopping.signal;
  const count = countProgress(total, onProgress);
  const runChunk = async (chunk: Chunk): Promise<ChunkResult> => {
    const body = chunkBody(chunk, request);
    const result =
      body === undefined
        ? succeededChunk(chunk)
        : await send(body, stopped).then(
            (response) => succeededChunk(chunk, response),
            (error: unknown) => failedChunk(chunk, error),
          );
    count(result);
    return result;
  };
  yield* pMapIterable(cutChunks(items, bounds, stopped), runChunk, {
    concurrency,
    backpressure: concurrency,
  });
}

/** Counts the finished geometries of a batch and reports the progress. */
export function countProgress(
  total: number | undefined,
  onProgress: ((progress: BatchProgress) => void) | undefined,
): (chunk: ChunkResult) => void {
  let [done, failed] = [0, 0];
  return ({ items, error }) => {
    done += items.length;
    if (error !== undefined) failed += items.length;
    onProgress?.({ done, failed, total });
  };
}
