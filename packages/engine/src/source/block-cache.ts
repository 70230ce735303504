import { LRUCache } from "lru-cache";
import { SharedWork } from "../schedule/shared-work.ts";
import { freeMemory, withOwnMemory } from "./buffer-ownership.ts";
import type { Block, LentBlock } from "./raster-source.ts";

/** Reads and decodes a block; its signal is aborted when the last caller has left. */
export type Decode = (signal: AbortSignal) => Promise<Block>;

/**
 * A cache of decoded blocks of all rasters with a limit in bytes. Concurrent requests for a block decode it once;
 * decoding is aborted when the last caller has left. A borrowed block is shared also when it is no longer cached. Each
 * block has separate memory: a view of a larger buffer would keep all of it.
 *
 * The memory of lent blocks is freed when they are no longer cached and all borrowers have returned them. Blocks that
 * are never returned are left to the garbage collector.
 */
export class BlockCache {
  readonly #cached: LRUCache<string, Entry>;
  readonly #inFlight = new Map<string, Entry>();
  /** Borrowed blocks that are not cached; a block that is never returned is removed by the garbage collector. */
  readonly #lent = new Map<string, WeakRef<Entry>>();
  readonly #forgotten = new FinalizationRegistry<string>((name) => {
    if (this.#lent.get(name)?.deref() === undefined) this.#lent.delete(name);
  });
  readonly #maxBytes: number;

  /** @param maxBytes maximum bytes of cached blocks */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.#cached = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }) => bytes || 1,
      dispose: (entry, name) => {
        this.#leave(name, entry);
      },
    });
  }

  /**
   * The block of a name, decoded by `decode` if it is not cached; its memory is never freed.
   *
   * @throws what `decode` throws, or the reason of the signal after an abort
   */
  async get(name: string, signal: AbortSignal, decode: Decode): Promise<Block> {
    return await this.#entry(name, decode).forever(signal);
  }

  /**
   * As `get`, but the caller must return the block, and its memory may be freed after that.
   *
   * @param decode returns a block whose memory nothing else uses, or a view of a larger buffer
   */
  async borrow(name: string, signal: AbortSignal, decode: Decode): Promise<LentBlock> {
    return await this.#entry(name, decode).borrow(signal);
  }

  #entry(name: string, decode: Decode): Entry {
    const existing =
      this.#cached.get(name) ?? this.#inFlight.get(name) ?? this.#lent.get(name)?.deref();
    if (existing !== undefined && !existing.isAbandoned) return existing;
    return new Entry((entry, signal) => this.#decode(name, entry, decode, signal));
  }

  /** Callers also wait for the insertion into the cache, so that they get its errors. */
  async #decode(name: string, entry: Entry, decode: Decode, signal: AbortSignal): Promise<Block> {
    this.#inFlight.set(name, entry);
    let block: Block;
    try {
      block = withOwnMemory(await decode(signal));
    } finally {
      if (this.#inFlight.get(name) === entry) this.#inFlight.delete(name);
    }
    entry.arrive(block, block.byteLength > this.#maxBytes);
    if (signal.aborted) {
      // Another entry of this name may already be in flight or cached.
      entry.leave(() => undefined);
      return block;
    }
    this.#cached.set(name, entry);
    // A block larger than the cache is not cached.
    if (!this.#cached.has(name)) this.#leave(name, entry);
    return block;
  }

  /** The block left the cache: others can still borrow it while it is borrowed. */
  #leave(name: string, entry: Entry): void {
    if (entry.isBorrowed) {
      this.#lent.set(name, new WeakRef(entry));
      this.#forgotten.register(entry, name);
    }
    entry.leave(() => this.#lent.delete(name));
  }
}

/** A block that is decoded or in flight. */
class Entry {
  readonly #decoding: SharedWork<Block>;
  #block: Block | undefined;
  /** Number of borrowers, including those that wait for it. */
  #borrowers = 0;
  #isTooLarge = false;
  /** Called when the block is neither cached nor borrowed; undefined while it is cached. */
  #onUnused: (() => void) | undefined;
  /** Whether a caller holds it without returning it. */
  #isGone = false;

  /** @param decode decodes the block and calls {@link arrive} of the entry */
  constructor(decode: (entry: Entry, signal: AbortSignal) => Promise<Block>) {
    this.#decoding = new SharedWork((signal) => decode(this, signal));
  }

  get bytes(): number {
    return this.#block?.byteLength ?? 0;
  }

  get isBorrowed(): boolean {
    return this.#borrowers > 0;
  }

  /** Whether all callers left before it was decoded. */
  get isAbandoned(): boolean {
    return this.#decoding.isAbandoned;
  }

  /** Sets the decoded block. */
  arrive(block: Block, isTooLarge: boolean): void {
    this.#block = block;
    this.#isTooLarge = isTooLarge;
  }

  /** The block left the cache. */
  leave(onUnused: () => void): void {
    this.#onUnused = onUnused;
    this.#freeWhenUnused();
  }

  async forever(signal: AbortSignal): Promise<Block> {
    using lent = await this.borrow(signal);
    this.#isGone = true;
    return lent.cells;
  }

  async borrow(signal: AbortSignal): Promise<LentBlock> {
    // Count the borrower before the block is decoded, so that it is not freed in between.
    this.#borrowers += 1;
    try {
      return this.#lend(await this.#decoding.join(signal));
    } catch (error) {
      this.#giveBack();
      throw error;
    }
  }

  #lend(cells: Block): LentBlock {
    let isBack = false;
    return {
      cells,
      isTooLargeToKeep: this.#isTooLarge,
      [Symbol.dispose]: () => {
        if (isBack) return;
        isBack = true;
        this.#giveBack();
      },
    };
  }

  #giveBack(): void {
    this.#borrowers -= 1;
    this.#freeWhenUnused();
  }

  #freeWhenUnused(): void {
    if (this.#block === undefined || this.#onUnused === undefined || this.#borrowers > 0) return;
    this.#onUnused();
    if (!this.#isGone) freeMemory(this.#block);
  }
}
