import { pMapIterable } from "p-map";
import { LinkedAbort } from "../call/linked-abort.ts";
import type { BatchProgress } from "../options/call-options.ts";
import type { CheckedBatch } from "./batch-input.ts";
import { type Chunk, type ChunkBounds, cutChunks } from "./chunks.ts";
import {
  answeredChunk,
  type ChunkResponse,
  chunkBody,
  type ChunkResult,
  failedChunk,
} from "./chunk-result.ts";

/** How a batch is run. */
export interface RunOptions {
  readonly bounds: ChunkBounds;
  /** Most requests at the same time; as many chunks are read ahead of who takes the answers. */
  readonly concurrency: number;
  readonly onProgress: ((progress: BatchProgress) => void) | undefined;
  /** Sends one request: the question as JSON. */
  readonly send: (body: string, signal: AbortSignal) => Promise<ChunkResponse>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Asks about a batch request by request, with bounded concurrency, in order. A request that fails for good takes only its
 * own geometries with it, unless every other would fail as well. Whoever stops taking the chunks stops the requests.
 *
 * @throws CasError unauthorized, or aborted
 */
export async function* runBatch(
  { question, items, total }: CheckedBatch,
  { bounds, concurrency, onProgress, send, signal }: RunOptions,
): AsyncGenerator<ChunkResult, void, undefined> {
  using stopping = new LinkedAbort(signal);
  const stopped = stopping.signal;
  const count = countProgress(total, onProgress);
  const askAbout = async (chunk: Chunk): Promise<ChunkResult> => {
    const body = chunkBody(chunk, question);
    const result =
      body === undefined
        ? answeredChunk(chunk)
        : await send(body, stopped).then(
            (answer) => answeredChunk(chunk, answer),
            (error: unknown) => failedChunk(chunk, error),
          );
    count(result);
    return result;
  };
  yield* pMapIterable(cutChunks(items, bounds, stopped), askAbout, {
    concurrency,
    backpressure: concurrency,
  });
}

/** Counts the geometries of a batch that are done with, and tells who wants to know. */
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
