import type { AbsolutePath, AsyncReadable, RangeQuery } from "zarrita";
import { CoalescedReads } from "../coalesced-reads.ts";
import { parseJson } from "../parse-json.ts";
import { SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { isDocument, MOST_INDEX_BYTES, type ReadOptions, refuseLong } from "./read-bounds.ts";
import type { StoreReadOptions, ZarrStore } from "./zarr-store.ts";

/** Most values of a document of metadata: those of a store of some 1000 variables. */
const MOST_DOCUMENT_VALUES = 100_000;

interface ReadsOfObject {
  readonly reads: CoalescedReads;
  underWay: number;
}

/**
 * A store as zarrita reads it. It reads no part of a shard that cannot be one: its list at the end, or a chunk. Chunks of a
 * shard that lie next to each other, or nearly, are fetched together.
 */
export class BoundedParts implements AsyncReadable {
  readonly #store: ZarrStore;
  readonly #limits: Pick<SourceLimits, "maxStoredBlockBytes">;
  readonly #opening: AbortSignal;
  readonly #objects = new Map<string, ReadsOfObject>();

  /** @param opening the signal of reads that have none of their own: those of zarrita while it opens the store */
  constructor(
    store: ZarrStore,
    limits: Pick<SourceLimits, "maxStoredBlockBytes">,
    opening: AbortSignal,
  ) {
    this.#store = store;
    this.#limits = limits;
    this.#opening = opening;
  }

  async get(key: AbsolutePath, options: ReadOptions = {}): Promise<Uint8Array | undefined> {
    const withSignal = this.#withSignal(options);
    const bytes = await this.#store.get(key, withSignal);
    // zarrita parses it in one go: what it holds is counted before.
    if (bytes !== undefined && isDocument(key))
      await parseJson(bytes, withSignal.signal, MOST_DOCUMENT_VALUES);
    return bytes;
  }

  async getRange(
    key: AbsolutePath,
    range: RangeQuery,
    options: ReadOptions = {},
  ): Promise<Uint8Array | undefined> {
    const isList = "suffixLength" in range;
    const length = isList ? range.suffixLength : range.length;
    if (!Number.isSafeInteger(length) || length < 0 || (isList && length > MOST_INDEX_BYTES))
      throw new SourceError("its shards have more chunks than are read of one");
    const { signal } = this.#withSignal(options);
    if (isList) return await this.#store.getRange(key, range, { ...options, signal });
    refuseLong(key, length, this.#limits, options);
    const object = this.#readsOf(key);
    object.underWay += 1;
    try {
      return await object.reads.read(range.offset, length, signal);
    } finally {
      object.underWay -= 1;
      if (object.underWay === 0) this.#objects.delete(key);
    }
  }

  #readsOf(key: string): ReadsOfObject {
    const known = this.#objects.get(key);
    if (known !== undefined) return known;
    const reads = new CoalescedReads((range, signal) =>
      this.#store.getRange(key, { offset: range.offset, length: range.length }, { signal }),
    );
    const object = { reads, underWay: 0 };
    this.#objects.set(key, object);
    return object;
  }

  #withSignal({ signal = this.#opening, ...options }: ReadOptions): StoreReadOptions {
    return { ...options, signal };
  }
}
