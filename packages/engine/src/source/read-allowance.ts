import type { Window } from "../grid/window.ts";
import type { ByteBudget } from "./byte-budget.ts";
import { checkGrid } from "./check-grid.ts";
import type { HeldBlocks } from "./held-blocks.ts";
import type { LentBlock, RasterSource } from "./raster-source.ts";
import { refuseOver, type SourceLimits } from "./source-limits.ts";
import { unreadable } from "./source-error.ts";

/** What may be read of a dataset for one geometry. */
export class ReadAllowance {
  readonly limits: SourceLimits;
  readonly #budget: ByteBudget;
  /** Aborted when the answer is no longer waited for. */
  readonly signal: AbortSignal;
  /** Those of the request that are too large for the cache. */
  readonly #held: HeldBlocks | undefined;
  #blocks = 0;

  /** @param budget of the question, of which other datasets take too */
  constructor(limits: SourceLimits, budget: ByteBudget, signal: AbortSignal, held?: HeldBlocks) {
    this.limits = limits;
    this.#budget = budget;
    this.signal = signal;
    this.#held = held;
  }

  /** Gives back a block that was borrowed, perhaps later if the request will need it again. */
  giveBack(block: LentBlock): void {
    if (this.#held === undefined) block[Symbol.dispose]();
    else this.#held.giveBack(block);
  }

  /** Blocks that may still be read. */
  get blocksLeft(): number {
    return this.limits.maxBlocksPerQuestion - this.#blocks;
  }

  /** Bytes that blocks may take that are read at the same time, so that others find room beside them. */
  get bytesAtOnce(): number {
    const { maxBytesInFlight, maxBytesPerQuestion } = this.limits;
    return Math.min(maxBytesInFlight, maxBytesPerQuestion) / 2;
  }

  /** @throws CasError upstream_error for a raster with whose grid nothing can be computed */
  refuseGrid({ name, grid }: RasterSource): void {
    refusing(name, () => {
      checkGrid(grid, this.limits);
    });
  }

  /** @throws CasError upstream_error for a window of too many cells */
  refuseLarge(name: string, { width, height }: Window): void {
    refusing(name, () => {
      refuseOver("maxCellsPerWindow", this.limits, width * height, "cells of the area's window");
    });
  }

  /** @throws CasError upstream_error for more blocks, with those that were read, than may be */
  refuseBlocks(name: string, more: number): void {
    refusing(name, () => {
      refuseOver("maxBlocksPerQuestion", this.limits, this.#blocks + more, "blocks to read");
    });
  }

  /** Counts blocks that are read now. */
  count(name: string, blocks: number): void {
    this.refuseBlocks(name, blocks);
    this.#blocks += blocks;
  }

  /** @throws CasError upstream_error for rows of cells, on the raster and beside it, that are too many to be counted */
  refuseTall(name: string, rows: number): void {
    refusing(name, () => {
      refuseOver("maxRasterSide", this.limits, rows, "rows of cells that the area reaches");
    });
  }

  /**
   * Room for blocks until it is disposed of.
   *
   * @throws CasError upstream_error for more than there can ever be, the reason of the signal once it is aborted
   */
  async take(name: string, bytes: number): Promise<Disposable> {
    try {
      return await this.#budget.take(bytes, this.signal);
    } catch (error) {
      if (this.signal.aborted) throw error;
      throw unreadable(name, error);
    }
  }
}

function refusing(name: string, check: () => void): void {
  try {
    check();
  } catch (cause) {
    throw unreadable(name, cause);
  }
}
