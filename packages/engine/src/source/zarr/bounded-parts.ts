import type { AbsolutePath, AsyncReadable, RangeQuery } from "zarrita";
import { CoalescedReads } from "../coalesced-reads.ts";
import { parseJson } from "../parse-json.ts";
import { SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { isDocument, MAX_INDEX_BYTES, type ReadOptions, refuseLong } from "./read-bounds.ts";
import type { StoreReadOptions, ZarrStore } from "./zarr-store.ts";

/** Maximum number of values of a metadata document: enough for a store of 1,000 variables. */
const MAX_DOCUMENT_VALUES = 100_000;

interface ReadsOfObject {
  readonly reads: CoalescedReads;
  inFlight: number;
}

/**
 * A store for zarrita. Rejects a part of a shard that is too large for its index or a chunk. Coalesces reads of
 * adjacent chunks of a shard.
 */
export class BoundedParts implements AsyncReadable {
  readonly #store: ZarrStore;
  readonly #limits: Pick<SourceLimits, "maxStoredBlockBytes">;
  readonly #opening: AbortSignal;
  readonly #objects = new Map<string, ReadsOfObject>();

  /** @param opening the signal of reads without a signal: those of zarrita while it opens the store */
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
    // zarrita parses it at once, so count its values first.
    if (bytes !== undefined && isDocument(key))
      await parseJson(bytes, withSignal.signal, MAX_DOCUMENT_VALUES);
    return bytes;
  }

  async getRange(
    key: AbsolutePath,
    range: RangeQuery,
    options: ReadOptions = {},
  ): Promise<Uint8Array | undefined> {
    const isList = "suffixLength" in range;
    const length = isList ? range.suffixLength : range.length;
    if (!Number.isSafeInteger(length) || length < 0 || (isList && length > MAX_INDEX_BYTES))
      throw new SourceError("its shards have too many chunks");
    const { signal } = this.#withSignal(options);
    if (isList) return await this.#store.getRange(key, range, { ...options, signal });
    refuseLong(key, length, this.#limits, options);
    const object = this.#readsOf(key);
    object.inFlight += 1;
    try {
      return await object.reads.read(range.offset, length, signal);
    } finally {
      object.inFlight -= 1;
      if (object.inFlight === 0) this.#objects.delete(key);
    }
  }

  #readsOf(key: string): ReadsOfObject {
    const existing = this.#objects.get(key);
    if (existing !== undefined) return existing;
    const reads = new CoalescedReads((range, signal) =>
      this.#store.getRange(key, { offset: range.offset, length: range.length }, { signal }),
    );
    const object = { reads, inFlight: 0 };
    this.#objects.set(key, object);
    return object;
  }

  #withSignal({ signal = this.#opening, ...options }: ReadOptions): StoreReadOptions {
    return { ...options, signal };
  }
}
