import { validationError, validationIssue } from "@cas/models";
import type { BatchItem, CheckedBatch } from "../batch/batch-input.ts";
import { type Chunk, cutChunksSync } from "../batch/chunks.ts";
import {
  type ChunkResponse,
  chunkBody,
  type ChunkResult,
  failedChunk,
  succeededChunk,
} from "../batch/chunk-result.ts";
import { countProgress } from "../batch/run-batch.ts";
import type { BatchSettings } from "../batch/batch-options.ts";
import type { BatchProgress } from "../options/call-options.ts";
import { mapConcurrent } from "./map-concurrent.ts";
import type { StartedCall } from "./remote-client.ts";

/** How a batch is run. */
export interface RunSyncOptions extends BatchSettings {
  readonly onProgress: ((progress: BatchProgress) => void) | undefined;
  /** Starts one request with this JSON body. */
  readonly start: (body: string) => StartedCall<ChunkResponse>;
}

/**
 * Synchronous counterpart of runBatch: up to `concurrency` requests run in the worker while this thread cuts the next chunk
 * or waits for the first.
 *
 * @throws CasError unauthorized
 * @throws CasError aborted
 */
export function* runBatchSync(
  { request, items, total }: CheckedBatch,
  { bounds, concurrency, onProgress, start }: RunSyncOptions,
): Generator<ChunkResult, void, undefined> {
  const count = countProgress(total, onProgress);
  const startChunk = (chunk: Chunk): StartedCall<ChunkResult> => {
    const body = chunkBody(chunk, request);
    if (body === undefined) return emptyCall(chunk);
    const call = start(body);
    return {
      take: () => takeChunk(chunk, call),
      drop: () => {
        call.drop();
      },
    };
  };
  for (const result of mapConcurrent(
    cutChunksSync(synchronous(items), bounds),
    startChunk,
    concurrency,
  )) {
    count(result);
    yield result;
  }
}

function takeChunk(chunk: Chunk, call: StartedCall<ChunkResponse>): ChunkResult {
  let response: ChunkResponse;
  try {
    response = call.take();
  } catch (error) {
    return failedChunk(chunk, error);
  }
  return succeededChunk(chunk, response);
}

const emptyCall = (chunk: Chunk): StartedCall<ChunkResult> => ({
  take: () => succeededChunk(chunk),
  drop: () => undefined,
});

/** @throws CasError validation_error for geometries of an async iterable */
function synchronous(items: CheckedBatch["items"]): Iterable<BatchItem> {
  if (Symbol.iterator in items) return items;
  const message =
    "must be an array or an iterable of geometries; a synchronous call cannot wait for an async one";
  throw validationError([validationIssue("body", ["geometries"], message, "async iterable")]);
}
