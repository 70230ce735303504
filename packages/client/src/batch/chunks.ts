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
  let chunk = new OpenChunk();
  const iterator =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  try {
    for (;;) {
      const { done, value: item } = await iterator.next();
      if (done === true) break;
      const text = "geometry" in item ? geometryText(item.geometry) : undefined;
      if (!chunk.hasRoomFor(text, bounds)) {
        yield chunk;
        chunk = new OpenChunk();
      }
      chunk.add(item, text);
    }
    if (chunk.items.length > 0) yield chunk;
  } finally {
    await iterator.return?.();
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
