import { type BatchAttributeResponse, type CasError, isCasError } from "@cas/models";
import { pMapIterable } from "p-map";
import type { ExchangeInfo } from "../call/cas-call.ts";
import type { BatchProgress } from "../options/call-options.ts";
import { answeredItems, type BatchStreamItem, failedItems } from "./answer-chunk.ts";
import type { CheckedBatch } from "./batch-input.ts";
import { type Chunk, type ChunkBounds, cutChunks } from "./chunks.ts";

/** The answer of one request of a batch. */
interface ChunkAnswer extends ExchangeInfo {
  readonly data: BatchAttributeResponse;
}

/** A chunk that is done with: its items, and either the answer of its request or why there is none. */
export interface DoneChunk {
  readonly items: readonly BatchStreamItem[];
  /** Absent when no geometry of the chunk could be asked about. */
  readonly answer?: ChunkAnswer;
  readonly error?: CasError;
}

/** How a batch is run. */
export interface RunOptions {
  readonly bounds: ChunkBounds;
  /** Most requests at the same time; as many chunks are read ahead of who takes the answers. */
  readonly concurrency: number;
  readonly onProgress: ((progress: BatchProgress) => void) | undefined;
  /** Sends one request: the geometries as JSON. */
  readonly send: (body: string, signal: AbortSignal) => Promise<ChunkAnswer>;
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
): AsyncGenerator<DoneChunk, void, undefined> {
  const end = JSON.stringify(withoutNulls(question)).slice(1);
  const stopping = new AbortController();
  const stopped =
    signal === undefined ? stopping.signal : AbortSignal.any([signal, stopping.signal]);
  let [done, failed] = [0, 0];
  const askAbout = async (chunk: Chunk): Promise<DoneChunk> => {
    const result = await answerOf(chunk, (body) => send(`${body},${end}`, stopped));
    done += result.items.length;
    if (result.error !== undefined) failed += result.items.length;
    onProgress?.({ done, failed, total });
    return result;
  };
  try {
    yield* pMapIterable(cutChunks(items, bounds), askAbout, {
      concurrency,
      backpressure: concurrency,
    });
  } finally {
    stopping.abort();
  }
}

async function answerOf(
  chunk: Chunk,
  send: (body: string) => Promise<ChunkAnswer>,
): Promise<DoneChunk> {
  if (chunk.geometryTexts.length === 0)
    return { items: answeredItems(chunk, { request_id: "none", responses: [] }) };
  try {
    const answer = await send(`{"geometries":[${chunk.geometryTexts.join(",")}]`);
    return { items: answeredItems(chunk, answer.data), answer };
  } catch (error) {
    if (!isCasError(error) || concernsAll(error)) throw error;
    return { items: failedItems(chunk, error), error };
  }
}

/** Whether the other requests of the batch would fail as well. */
const concernsAll = (error: CasError): boolean =>
  isCasError(error, "unauthorized", "aborted") || error.message === "The client is closed";

/** The question as the Python client sends it: fields that are null are left out. */
export function withoutNulls(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value != null));
}
