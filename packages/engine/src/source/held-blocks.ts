import type { ByteBudget } from "./byte-budget.ts";
import type { Block, LentBlock } from "./raster-source.ts";

/**
 * Blocks that are too large for the cache, held from one geometry of a request to the next, because decoding takes
 * seconds. They use spare memory of the engine, which other callers get when they need it.
 */
export class HeldBlocks implements Disposable {
  readonly #budget: ByteBudget;
  readonly #held = new Map<
    Block,
    { readonly block: LentBlock; readonly reservation: Disposable }
  >();
  #isOver = false;

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** Returns a borrowed block, at once or later. */
  giveBack(block: LentBlock): void {
    const { cells, stored = cells } = block;
    if (this.#isOver || block.isTooLargeToKeep !== true || this.#held.has(stored)) {
      block[Symbol.dispose]();
      return;
    }
    const reservation = this.#budget.takeSpare(stored.byteLength, () => {
      this.#held.delete(stored);
      block[Symbol.dispose]();
    });
    if (reservation === undefined) block[Symbol.dispose]();
    else this.#held.set(stored, { block, reservation });
  }

  /** Returns all blocks at the end of the request. */
  [Symbol.dispose](): void {
    this.#isOver = true;
    for (const { block, reservation } of this.#held.values()) {
      reservation[Symbol.dispose]();
      block[Symbol.dispose]();
    }
    this.#held.clear();
  }
}
