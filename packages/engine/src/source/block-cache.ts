import { LRUCache } from "lru-cache";
import { freeMemory } from "./free-memory.ts";
import type { Block, LentBlock } from "./raster-source.ts";

/**
 * Decoded blocks of all rasters, bounded by their size in bytes. A block that several ask for at the same time is
 * decoded once.
 *
 * The memory of blocks that are lent is given back once they are not kept and all that borrowed them gave them back. Those
 * that are not given back are left to the garbage collector.
 */
export class BlockCache {
  readonly #kept: LRUCache<string, Entry>;
  readonly #underWay = new Map<string, Entry>();

  /** @param maxBytes most bytes of decoded blocks that are kept */
  constructor(maxBytes: number) {
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }) => bytes || 1,
      dispose: (entry) => {
        entry.leave();
      },
    });
  }

  /** The block of that name, decoded by `decode` when it is not kept; for as long as the caller wants. */
  async get(name: string, decode: () => Promise<Block>): Promise<Block> {
    return await this.#entry(name, decode).forever();
  }

  /**
   * The same for a while.
   *
   * @param decode gives a block whose memory nothing else uses
   */
  async borrow(name: string, decode: () => Promise<Block>): Promise<LentBlock> {
    return await this.#entry(name, decode).borrow();
  }

  #entry(name: string, decode: () => Promise<Block>): Entry {
    const known = this.#kept.get(name) ?? this.#underWay.get(name);
    if (known !== undefined) return known;
    const entry = new Entry(decode());
    this.#underWay.set(name, entry);
    void this.#keep(name, entry);
    return entry;
  }

  async #keep(name: string, entry: Entry): Promise<void> {
    const isDecoded = await entry.arrive();
    this.#underWay.delete(name);
    if (!isDecoded) return;
    this.#kept.set(name, entry);
    // One that is larger than all that may be kept is not.
    if (!this.#kept.has(name)) entry.leave();
  }
}

/** A block that is decoded or will be. */
class Entry {
  readonly #decoding: Promise<Block>;
  #block: Block | undefined;
  /** How many have borrowed it, or wait for it. */
  #borrowers = 0;
  #isLeft = false;
  /** Whether somebody has it for as long as they want. */
  #isGone = false;

  constructor(decoding: Promise<Block>) {
    this.#decoding = decoding;
  }

  get bytes(): number {
    return this.#block?.byteLength ?? 0;
  }

  /** Waits until the block is there; false when it cannot be decoded, which those hear that asked for it. */
  async arrive(): Promise<boolean> {
    try {
      this.#block = await this.#decoding;
      return true;
    } catch {
      return false;
    }
  }

  /** It is not kept any more. */
  leave(): void {
    this.#isLeft = true;
    this.#freeWhenUnused();
  }

  forever(): Promise<Block> {
    this.#isGone = true;
    return this.#decoding;
  }

  async borrow(): Promise<LentBlock> {
    // Counted before it is there, so that it is not freed in between.
    this.#borrowers += 1;
    const cells = await this.#decoding;
    let isBack = false;
    return {
      cells,
      [Symbol.dispose]: () => {
        if (isBack) return;
        isBack = true;
        this.#borrowers -= 1;
        this.#freeWhenUnused();
      },
    };
  }

  #freeWhenUnused(): void {
    if (this.#block === undefined || !this.#isLeft || this.#borrowers > 0 || this.#isGone) return;
    freeMemory(this.#block);
  }
}
