import type { Window } from "../grid/window.ts";
import type { ByteBudget } from "./byte-budget.ts";
import { checkGrid } from "./check-grid.ts";
import type { HeldBlocks } from "./held-blocks.ts";
import type { LentBlock, RasterSource } from "./raster-source.ts";
import { refuseOver, type SourceLimits } from "./source-limits.ts";
import { unreadable } from "./source-error.ts";

/** The limits of the reads of one dataset for one geometry. */
export class ReadAllowance {
  readonly limits: SourceLimits;
  readonly #budget: ByteBudget;
  /** Aborted when no caller waits for the result. */
  readonly signal: AbortSignal;
  /** The blocks of the request that are too large for the cache. */
  readonly #held: HeldBlocks | undefined;
  #blocks = 0;

  /** @param budget budget of the request, shared with its other datasets */
  constructor(limits: SourceLimits, budget: ByteBudget, signal: AbortSignal, held?: HeldBlocks) {
    this.limits = limits;
    this.#budget = budget;
    this.signal = signal;
    this.#held = held;
  }

  /** Returns a borrowed block, later if the request may need it again. */
  giveBack(block: LentBlock): void {
    if (this.#held === undefined) block[Symbol.dispose]();
    else this.#held.giveBack(block);
  }

  /** Number of blocks that may still be read. */
  get blocksLeft(): number {
    return this.limits.maxBlocksPerQuestion - this.#blocks;
  }

  /** Maximum bytes of blocks that are read at the same time: half of the budget, so that other reads fit too. */
  get bytesAtOnce(): number {
    const { maxBytesInFlight, maxBytesPerQuestion } = this.limits;
    return Math.min(maxBytesInFlight, maxBytesPerQuestion) / 2;
  }

  /** @throws CasError upstream_error for a grid that cannot be used */
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

  /** @throws CasError upstream_error for more blocks than allowed, including those already read */
  refuseBlocks(name: string, more: number): void {
    refusing(name, () => {
      refuseOver("maxBlocksPerQuestion", this.limits, this.#blocks + more, "blocks to read");
    });
  }

  /** Counts blocks before they are read. */
  count(name: string, blocks: number): void {
    this.refuseBlocks(name, blocks);
    this.#blocks += blocks;
  }

  /** @throws CasError upstream_error for too many rows of cells, inside and outside the raster */
  refuseTall(name: string, rows: number): void {
    refusing(name, () => {
      refuseOver("maxRasterSide", this.limits, rows, "rows of cells of the area");
    });
  }

  /**
   * Reserves memory for blocks; disposal releases it. Waits until the memory is available.
   *
   * @throws CasError upstream_error for more than the limit
   * @throws the reason of the signal after an abort
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
