import type { Geometry } from "@cas/models";
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

/** Cuts a sequence of items into requests, in order. Nothing is read before it is needed. */
export async function* cutChunks(
  items: Iterable<BatchItem> | AsyncIterable<BatchItem>,
  bounds: ChunkBounds,
): AsyncGenerator<Chunk, void, undefined> {
  const cutter = new ChunkCutter(bounds);
  const iterator =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  try {
    for (;;) {
      const { done, value: item } = await iterator.next();
      if (done === true) break;
      const chunk = cutter.add(item);
      if (chunk !== undefined) yield chunk;
    }
    const rest = cutter.rest();
    if (rest !== undefined) yield rest;
  } finally {
    await iterator.return?.();
  }
}

/** Like {@link cutChunks}, without promises. */
export function* cutChunksSync(
  items: Iterable<BatchItem>,
  bounds: ChunkBounds,
): Generator<Chunk, void, undefined> {
  const cutter = new ChunkCutter(bounds);
  for (const item of items) {
    const chunk = cutter.add(item);
    if (chunk !== undefined) yield chunk;
  }
  const rest = cutter.rest();
  if (rest !== undefined) yield rest;
}

class ChunkCutter {
  readonly #bounds: ChunkBounds;
  #open = new OpenChunk();

  constructor(bounds: ChunkBounds) {
    this.#bounds = bounds;
  }

  /** Takes an item; gives the chunk that has no room for it. */
  add(item: BatchItem): Chunk | undefined {
    const text = "geometry" in item ? geometryText(item.geometry) : undefined;
    const full = this.#open.hasRoomFor(text, this.#bounds) ? undefined : this.#open;
    if (full !== undefined) this.#open = new OpenChunk();
    this.#open.add(item, text);
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

  hasRoomFor(text: string | undefined, { size, bytes }: ChunkBounds): boolean {
    if (this.items.length === 0) return true;
    return this.items.length < size && this.#bytes + (text?.length ?? 0) <= bytes;
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
