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
    if (this.#isOver || block.isTooLargeToKeep !== true || this.#held.has(block.cells)) {
      block[Symbol.dispose]();
      return;
    }
    const { cells } = block;
    const reservation = this.#budget.takeSpare(cells.byteLength, () => {
      this.#held.delete(cells);
      block[Symbol.dispose]();
    });
    if (reservation === undefined) block[Symbol.dispose]();
    else this.#held.set(cells, { block, reservation });
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
