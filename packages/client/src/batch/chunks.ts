import { abortable, type Geometry, throwIfAborted } from "@cas/models";
import type { BatchItem } from "./batch-input.ts";

/** How large a request of a batch may be. */
export interface ChunkBounds {
  /** Most geometries. */
  readonly size: number;
  /** Most bytes of geometries, unless a single one is larger. */
  readonly bytes: number;
}

/** The content of one request: items in order, and the JSON of the valid geometries. */
export interface Chunk {
  readonly items: readonly BatchItem[];
  readonly geometryTexts: readonly string[];
}

/**
 * Cuts a sequence of items into requests, in order. It reads only what it needs: a full request does not wait for the next
 * item.
 *
 * @throws CasError aborted, also while it waits for the sequence
 */
export async function* cutChunks(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  bounds: ChunkBounds,
  signal: AbortSignal,
): AsyncGenerator<Chunk, void, undefined> {
  if (!(Symbol.asyncIterator in items)) {
    // No promise for each geometry of a synchronous sequence: it would cost as much as checking its response.
    for (const chunk of cutChunksSync(items, bounds)) {
      throwIfAborted(signal);
      yield chunk;
    }
    return;
  }
  const cutter = new ChunkCutter(bounds);
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value: item } = await abortable(nextOf(iterator), signal);
      if (done === true) break;
      const full = cutter.add(item);
      if (full !== undefined) yield full;
    }
    const rest = cutter.rest();
    if (rest !== undefined) yield rest;
  } finally {
    const closed = Promise.resolve(iterator.return?.());
    // A sequence that never yields never closes.
    if (signal.aborted) closed.catch(() => {});
    else await closed;
  }
}

/** Like {@link cutChunks}, without promises. */
export function* cutChunksSync(
  items: Iterable<BatchItem>,
  bounds: ChunkBounds,
): Generator<Chunk, void, undefined> {
  const cutter = new ChunkCutter(bounds);
  for (const item of items) {
    const full = cutter.add(item);
    if (full !== undefined) yield full;
  }
  const rest = cutter.rest();
  if (rest !== undefined) yield rest;
}

/** Turns an exception of the sequence into a rejection. */
const nextOf = async (
  iterator: AsyncIterator<BatchItem>,
): Promise<IteratorResult<BatchItem, unknown>> => iterator.next();

class ChunkCutter {
  readonly #bounds: ChunkBounds;
  #open = new OpenChunk();

  constructor(bounds: ChunkBounds) {
    this.#bounds = bounds;
  }

  /** Adds an item; returns the chunk that is full before it, or with it. */
  add(item: BatchItem): Chunk | undefined {
    const text = "geometry" in item ? geometryText(item.geometry) : undefined;
    const full = this.#open.fits(text, this.#bounds) ? undefined : this.#replace();
    this.#open.add(item, text);
    if (full !== undefined) return full;
    return this.#open.items.length >= this.#bounds.size ? this.#replace() : undefined;
  }

  #replace(): Chunk {
    const full = this.#open;
    this.#open = new OpenChunk();
    return full;
  }

  /** The last chunk, when it has items. */
  rest(): Chunk | undefined {
    return this.#open.items.length > 0 ? this.#open : undefined;
  }
}

class OpenChunk implements Chunk {
  readonly items: BatchItem[] = [];
  readonly geometryTexts: string[] = [];
  #bytes = 0;

  fits(text: string | undefined, { bytes }: ChunkBounds): boolean {
    return this.geometryTexts.length === 0 || this.#bytes + (text?.length ?? 0) <= bytes;
  }

  add(item: BatchItem, text: string | undefined): void {
    this.items.push(item);
    if (text === undefined) return;
    this.geometryTexts.push(text);
    // Numbers and the names of GeoJSON are ASCII: one byte a character.
    this.#bytes += text.length + 1;
  }
}

/** Only the fields that the service reads; other fields of the caller's object are not sent. */
const geometryText = ({ type, coordinates }: Geometry): string =>
  JSON.stringify({ type, coordinates });
