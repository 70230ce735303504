import type { AttributeResult } from "@cas/models";
import type { Steps } from "../schedule/pace.ts";
import type { Accumulator } from "./accumulator.ts";
import type { Frequencies } from "./frequencies.ts";
import type { SortedFold } from "./sorted-fold.ts";
import type { ValueMemory } from "./value-memory.ts";

/** The value of a statistic: a number, or a number for each class or probability. */
export type StatisticValue = NonNullable<AttributeResult["value"]>;

/** How a statistic is computed. */
export interface StatisticOptions {
  /** Whether all cells have weight 1: cells are counted, not weighted. */
  readonly areCounted: boolean;
  /** Whether cells have weights of another raster, which may be 0. */
  readonly isWeighted: boolean;
  /** Memory for distinct values. */
  readonly memory: ValueMemory;
  /** Maximum number of classes of a value. */
  readonly maxClasses: number;
}

/** A statistic that accumulates cells, in one pass over them or several. Disposal frees its memory. */
export interface RunningStatistic extends Disposable {
  readonly accumulator: Accumulator;
  /** Ends a pass over all cells. The result is whether they must be added once more; undefined for one pass. */
  readonly endPass?: () => Steps<boolean> | undefined;
  /** The value after the last pass; needs at least one cell. */
  value(): StatisticValue;
  /** Why there is no value although there are cells, in words. */
  problem?(): string | undefined;
}

/** A statistic whose accumulator needs one pass and little memory. */
export function inOnePass(accumulator: Accumulator, value: () => StatisticValue): RunningStatistic {
  return {
    accumulator,
    value,
    [Symbol.dispose]: () => undefined,
  };
}

/** A statistic of the distinct values and their weights. */
export class OfDistinctValues<Fold extends SortedFold> implements RunningStatistic {
  readonly accumulator: Frequencies;
  readonly #fold: Fold;
  readonly #valueOf: (fold: Fold) => StatisticValue;
  /** Number of passes since the fold was first given the smallest values. */
  #passes = 0;

  constructor(accumulator: Frequencies, fold: Fold, valueOf: (fold: Fold) => StatisticValue) {
    this.accumulator = accumulator;
    this.#fold = fold;
    this.#valueOf = valueOf;
  }

  readonly endPass = (): Steps<boolean> => this.#endPass();

  *#endPass(): Steps<boolean> {
    const frequencies = this.accumulator;
    const { pieces } = yield* frequencies.sorted();
    this.#passes += 1;
    for (;;) {
      for (const piece of pieces) {
        this.#fold.add(piece);
        yield piece.size;
      }
      if (frequencies.hasMore && !this.#fold.isDone) {
        frequencies.startNextPass();
        return true;
      }
      if (!this.#fold.end()) {
        frequencies[Symbol.dispose]();
        return false;
      }
      if (this.#passes > 1) break;
      // All values are in memory.
    }
    this.#passes = 0;
    frequencies.startAgain();
    return true;
  }

  value(): StatisticValue {
    return this.#valueOf(this.#fold);
  }

  [Symbol.dispose](): void {
    this.accumulator[Symbol.dispose]();
  }
}
