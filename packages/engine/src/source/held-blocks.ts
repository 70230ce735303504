import type { ByteBudget } from "./byte-budget.ts";
import type { Block, LentBlock } from "./raster-source.ts";

/**
 * Blocks that are too large for the cache, kept from one geometry of a request to the next: to decode them takes seconds. They
 * take room of the engine, which others get when they need it.
 */
export class HeldBlocks implements Disposable {
  readonly #budget: ByteBudget;
  readonly #held = new Map<Block, { readonly block: LentBlock; readonly room: Disposable }>();
  #isOver = false;

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  /** Takes a block that was borrowed, and gives it back at once or later. */
  giveBack(block: LentBlock): void {
    if (this.#isOver || block.isTooLargeToKeep !== true || this.#held.has(block.cells)) {
      block[Symbol.dispose]();
      return;
    }
    const { cells } = block;
    const room = this.#budget.takeSpare(cells.byteLength, () => {
      this.#held.delete(cells);
      block[Symbol.dispose]();
    });
    if (room === undefined) block[Symbol.dispose]();
    else this.#held.set(cells, { block, room });
  }

  /** The request is over. */
  [Symbol.dispose](): void {
    this.#isOver = true;
    for (const { block, room } of this.#held.values()) {
      room[Symbol.dispose]();
      block[Symbol.dispose]();
    }
    this.#held.clear();
  }
}
