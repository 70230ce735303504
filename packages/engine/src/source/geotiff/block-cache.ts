import { LRUCache } from "lru-cache";
import type { Block } from "../raster-source.ts";

/**
 * Decoded blocks of all rasters, bounded by their size in bytes. A block that several ask for at the same time is
 * decoded once.
 */
export class BlockCache {
  readonly #blocks: LRUCache<string, Block>;
  readonly #underWay = new Map<string, Promise<Block>>();

  /** @param maxBytes most bytes of decoded blocks that are kept */
  constructor(maxBytes: number) {
    this.#blocks = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (block) => block.byteLength || 1,
    });
  }

  /** The block of that name, decoded by `decode` when it is not kept. */
  async get(name: string, decode: () => Promise<Block>): Promise<Block> {
    const block = this.#blocks.get(name);
    if (block !== undefined) return block;
    const underWay = this.#underWay.get(name);
    if (underWay !== undefined) return underWay;
    const decoding = decode()
      .then((decoded) => {
        this.#blocks.set(name, decoded);
        return decoded;
      })
      .finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, decoding);
    return decoding;
  }
}
