import { LRUCache } from "lru-cache";
import { SharedWork } from "../schedule/shared-work.ts";
import { freeMemory, withOwnMemory } from "./buffer-ownership.ts";
import type { Block, LentBlock } from "./raster-source.ts";

/** Reads and decodes a block; its signal is aborted when nobody waits for the block any more. */
export type Decode = (signal: AbortSignal) => Promise<Block>;

/**
 * Decoded blocks of all rasters, bounded by their size in bytes. A block that several ask for at the same time is
 * decoded once, and no longer when the last of them has left; one that somebody has borrowed is found by others also when it is
 * not kept. Each has memory of its own: a small part of a large piece would keep all of it.
 *
 * The memory of blocks that are lent is given back once they are not kept and all that borrowed them gave them back. Those
 * that are not given back are left to the garbage collector.
 */
export class BlockCache {
  readonly #kept: LRUCache<string, Entry>;
  readonly #underWay = new Map<string, Entry>();
  /** Those that are not kept any more, or never were, while somebody has borrowed them. One that is forgotten leaves. */
  readonly #lent = new Map<string, WeakRef<Entry>>();
  readonly #forgotten = new FinalizationRegistry<string>((name) => {
    if (this.#lent.get(name)?.deref() === undefined) this.#lent.delete(name);
  });
  readonly #maxBytes: number;

  /** @param maxBytes most bytes of decoded blocks that are kept */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }) => bytes || 1,
      dispose: (entry, name) => {
        this.#leave(name, entry);
      },
    });
  }

  /**
   * The block of that name, decoded by `decode` when it is not kept; for as long as the caller wants.
   *
   * @throws what `decode` throws, the reason of the signal once it is aborted
   */
  async get(name: string, signal: AbortSignal, decode: Decode): Promise<Block> {
    return await this.#entry(name, decode).forever(signal);
  }

  /**
   * The same for a while.
   *
   * @param decode gives a block whose memory nothing else uses, or which is a part of a larger piece
   */
  async borrow(name: string, signal: AbortSignal, decode: Decode): Promise<LentBlock> {
    return await this.#entry(name, decode).borrow(signal);
  }

  #entry(name: string, decode: Decode): Entry {
    const known = this.#kept.get(name) ?? this.#underWay.get(name) ?? this.#lent.get(name)?.deref();
    if (known !== undefined && !known.isAbandoned) return known;
    return new Entry((entry, signal) => this.#decode(name, entry, decode, signal));
  }

  /** Those who ask wait until the block is kept too, so that nothing fails here without somebody who hears of it. */
  async #decode(name: string, entry: Entry, decode: Decode, signal: AbortSignal): Promise<Block> {
    this.#underWay.set(name, entry);
    let block: Block;
    try {
      block = withOwnMemory(await decode(signal));
    } finally {
      if (this.#underWay.get(name) === entry) this.#underWay.delete(name);
    }
    entry.arrive(block, block.byteLength > this.#maxBytes);
    if (signal.aborted) {
      // Another may already be under way, or kept.
      entry.leave(() => undefined);
      return block;
    }
    this.#kept.set(name, entry);
    // One that is larger than all that may be kept is not.
    if (!this.#kept.has(name)) this.#leave(name, entry);
    return block;
  }

  /** The block is not kept any more: others find it as long as somebody has borrowed it. */
  #leave(name: string, entry: Entry): void {
    if (entry.isBorrowed) {
      this.#lent.set(name, new WeakRef(entry));
      this.#forgotten.register(entry, name);
    }
    entry.leave(() => this.#lent.delete(name));
  }
}

/** A block that is decoded or will be. */
class Entry {
  readonly #decoding: SharedWork<Block>;
  #block: Block | undefined;
  /** How many have borrowed it, or wait for it. */
  #borrowers = 0;
  #isTooLarge = false;
  /** Called when the block is neither kept nor borrowed; undefined as long as it is kept. */
  #onUnused: (() => void) | undefined;
  /** Whether somebody has it for as long as they want. */
  #isGone = false;

  /** @param decode is given the entry, for it to {@link arrive} */
  constructor(decode: (entry: Entry, signal: AbortSignal) => Promise<Block>) {
    this.#decoding = new SharedWork((signal) => decode(this, signal));
  }

  get bytes(): number {
    return this.#block?.byteLength ?? 0;
  }

  get isBorrowed(): boolean {
    return this.#borrowers > 0;
  }

  /** Whether all who waited for it have left before it was there. */
  get isAbandoned(): boolean {
    return this.#decoding.isAbandoned;
  }

  /** The block is there. */
  arrive(block: Block, isTooLarge: boolean): void {
    this.#block = block;
    this.#isTooLarge = isTooLarge;
  }

  /** It is not kept any more. */
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
    // Counted before it is there, so that it is not freed in between.
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
