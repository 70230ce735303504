import { abortable, type Geometry, throwIfAborted } from "@cas/models";
import type { BatchItem } from "./batch-input.ts";

/** How large a request of a batch may be. */
export interface ChunkBounds {
  /** Most geometries. */
  readonly size: number;
  /** Most bytes of geometries, unless a single one is larger. */
  readonly bytes: number;
}

/** What goes into one request: items in their order, and the JSON of the geometries that can be asked about. */
export interface Chunk {
  readonly items: readonly BatchItem[];
  readonly geometryTexts: readonly string[];
}

/**
 * Cuts a sequence of items into requests, in order. Nothing is read before it is needed: a full request does not wait for
 * the item after it.
 *
 * @throws CasError aborted, also while the sequence keeps one waiting
 */
export async function* cutChunks(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  bounds: ChunkBounds,
  signal: AbortSignal,
): AsyncGenerator<Chunk, void, undefined> {
  if (!(Symbol.asyncIterator in items)) {
    // What is there already need not be waited for: a promise for each geometry would cost as much as checking its answer.
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
    // A sequence that keeps one waiting closes when it yields, which may be never.
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

/** A sequence may throw where it should reject. */
const nextOf = async (
  iterator: AsyncIterator<BatchItem>,
): Promise<IteratorResult<BatchItem, unknown>> => iterator.next();

class ChunkCutter {
  readonly #bounds: ChunkBounds;
  #open = new OpenChunk();

  constructor(bounds: ChunkBounds) {
    this.#bounds = bounds;
  }

  /** Takes an item; gives the chunk that has no room for it, or that it fills. */
  add(item: BatchItem): Chunk | undefined {
    const text = "geometry" in item ? geometryText(item.geometry) : undefined;
    const crowded = this.#open.hasRoomFor(text, this.#bounds) ? undefined : this.#replace();
    this.#open.add(item, text);
    if (crowded !== undefined) return crowded;
    return this.#open.items.length >= this.#bounds.size ? this.#replace() : undefined;
  }

  #replace(): Chunk {
    const full = this.#open;
    this.#open = new OpenChunk();
    return full;
  }

  /** What is left at the end. */
  rest(): Chunk | undefined {
    return this.#open.items.length > 0 ? this.#open : undefined;
  }
}

class OpenChunk implements Chunk {
  readonly items: BatchItem[] = [];
  readonly geometryTexts: string[] = [];
  #bytes = 0;

  hasRoomFor(text: string | undefined, { bytes }: ChunkBounds): boolean {
    return this.geometryTexts.length === 0 || this.#bytes + (text?.length ?? 0) <= bytes;
  }

  add(item: BatchItem, text: string | undefined): void {
    this.items.push(item);
    if (text === undefined) return;
    this.geometryTexts.push(text);
    // Numbers and the names of GeoJSON: as many bytes as characters.
    this.#bytes += text.length + 1;
  }
}

/** Only what the service reads: what else a caller's object holds stays here. */
const geometryText = ({ type, coordinates }: Geometry): string =>
  JSON.stringify({ type, coordinates });
