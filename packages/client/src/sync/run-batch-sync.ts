import { validationError, validationIssue } from "@cas/models";
import type { BatchItem, CheckedBatch } from "../batch/batch-input.ts";
import { type Chunk, cutChunksSync } from "../batch/chunks.ts";
import {
  answeredChunk,
  type ChunkResponse,
  chunkBody,
  type ChunkResult,
  failedChunk,
} from "../batch/chunk-result.ts";
import { countProgress } from "../batch/run-batch.ts";
import type { BatchSettings } from "../batch/batch-options.ts";
import type { BatchProgress } from "../options/call-options.ts";
import { mapConcurrent } from "./map-concurrent.ts";
import type { StartedCall } from "./remote-client.ts";

/** How a batch is run. */
export interface RunSyncOptions extends BatchSettings {
  readonly onProgress: ((progress: BatchProgress) => void) | undefined;
  /** Begins one request: the question as JSON. */
  readonly start: (body: string) => StartedCall<ChunkResponse>;
}

/**
 * What runBatch is, without promises: the requests go on in the worker, up to `concurrency` of them, while this thread cuts
 * the next chunk or waits for the first.
 *
 * @throws CasError unauthorized, or aborted
 */
export function* runBatchSync(
  { question, items, total }: CheckedBatch,
  { bounds, concurrency, onProgress, start }: RunSyncOptions,
): Generator<ChunkResult, void, undefined> {
  const count = countProgress(total, onProgress);
  const askAbout = (chunk: Chunk): StartedCall<ChunkResult> => {
    const body = chunkBody(chunk, question);
    if (body === undefined) return nothingToAsk(chunk);
    const call = start(body);
    return {
      take: () => doneChunk(chunk, call),
      drop: () => {
        call.drop();
      },
    };
  };
  for (const done of mapConcurrent(
    cutChunksSync(withoutWaiting(items), bounds),
    askAbout,
    concurrency,
  )) {
    count(done);
    yield done;
  }
}

function doneChunk(chunk: Chunk, call: StartedCall<ChunkResponse>): ChunkResult {
  let answer: ChunkResponse;
  try {
    answer = call.take();
  } catch (error) {
    return failedChunk(chunk, error);
  }
  return answeredChunk(chunk, answer);
}

const nothingToAsk = (chunk: Chunk): StartedCall<ChunkResult> => ({
  take: () => answeredChunk(chunk),
  drop: () => undefined,
});

/** @throws CasError validation_error for geometries that come by promises */
function withoutWaiting(items: CheckedBatch["items"]): Iterable<BatchItem> {
  if (Symbol.iterator in items) return items;
  const message =
    "must be an array or an iterable of geometries; a blocking call cannot wait for an async one";
  throw validationError([validationIssue("body", ["geometries"], message, "async iterable")]);
}
