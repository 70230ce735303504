import type { Steps } from "../schedule/pace.ts";

/** The cells of a block, row by row. */
export type Cells = ArrayLike<number>;

/** Accumulates cells, of one raster or of several in sequence. */
export interface Accumulator {
  /** Number of accumulated cells. */
  readonly count: number;
  /** Whether a cell was infinite; for sums also whether the sum overflowed. */
  readonly isInfinite: boolean;
  /**
   * Accumulates the valid cells at indices from..end-1: not NaN and not nodata. All have the same weight (greater than
   * 0), e.g. their coverage fraction. Returns the number of valid cells.
   */
  addRun(
    cells: Cells,
    from: number,
    end: number,
    nodata: number | undefined,
    weight: number,
  ): number;
  /** Work on what was added, for accumulators that defer some; due after some ten thousand cells. */
  readonly catchUp?: () => Steps | undefined;
}

/** An accumulator that adds cell by cell. */
export abstract class CellByCell implements Accumulator {
  /** Number of cells. */
  count = 0;

  abstract readonly isInfinite: boolean;

  protected abstract add(value: number, weight: number): void;

  addRun(
    cells: Cells,
    from: number,
    end: number,
    nodata: number | undefined,
    weight: number,
  ): number {
    const before = this.count;
    for (let index = from; index < end; index++) {
      const value = cells[index] ?? Number.NaN;
      if (value === nodata || Number.isNaN(value)) continue;
      this.count += 1;
      this.add(value, weight);
    }
    return this.count - before;
  }
}

/**
 * The state of sums and means. What a sum loses by rounding is added up beside it (Neumaier 1974,
 * doi:10.1002/zamm.19740540106): the mean of nine million sevens, each with a weight, is 7, and not 7.00000000064.
 */
export class Sums implements Accumulator {
  /** Number of cells. */
  count = 0;
  #weight = 0;
  #lostWeight = 0;
  #sum = 0;
  #lostSum = 0;

  /** Sum of the weights. */
  get weight(): number {
    return this.#weight + this.#lostWeight;
  }

  /** Sum of value times weight. */
  get sum(): number {
    // What an infinite sum has lost is NaN.
    return Number.isFinite(this.#sum) ? this.#sum + this.#lostSum : this.#sum;
  }

  addRun(
    cells: Cells,
    from: number,
    end: number,
    nodata: number | undefined,
    weight: number,
  ): number {
    let sum = 0;
    let count = 0;
    // NaN equals nothing, and a comparison with a number is faster than with undefined.
    const missing = nodata ?? Number.NaN;
    for (let index = from; index < end; index++) {
      const value = cells[index] ?? Number.NaN;
      if (value === missing || Number.isNaN(value)) continue;
      sum += value;
      count += 1;
    }
    this.#addSum(sum * weight);
    this.#addWeight(count * weight);
    this.count += count;
    return count;
  }

  #addSum(added: number): void {
    const sum = this.#sum + added;
    this.#lostSum += lost(this.#sum, added, sum);
    this.#sum = sum;
  }

  #addWeight(added: number): void {
    const weight = this.#weight + added;
    this.#lostWeight += lost(this.#weight, added, weight);
    this.#weight = weight;
  }

  get isInfinite(): boolean {
    return !Number.isFinite(this.sum);
  }
}

/** What rounding takes from a sum of two numbers. */
const lost = (one: number, other: number, sum: number): number =>
  Math.abs(one) < Math.abs(other) ? other - sum + one : one - sum + other;

/** The smallest and the greatest value. */
export class Extremes extends CellByCell {
  min = Infinity;
  max = -Infinity;

  protected add(value: number): void {
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  get isInfinite(): boolean {
    return this.min === -Infinity || this.max === Infinity;
  }
}

/** The state of the standard deviation: West's formula WV2 (1979, doi:10.1145/359146.359153) for weighted data. */
export class Moments extends CellByCell {
  /** Sum of the weights. */
  weight = 0;
  /** Sum of weight times squared distance from the mean. */
  squares = 0;
  /** The weighted mean. */
  mean = 0;

  protected add(value: number, weight: number): void {
    // Without a weight there is nothing to divide by.
    if (weight === 0) return;
    this.weight += weight;
    const distance = value - this.mean;
    // This order makes the mean of a single value exact.
    this.mean += distance * (weight / this.weight);
    this.squares += weight * distance * (value - this.mean);
  }

  /** The population variance. */
  get variance(): number {
    return this.squares / this.weight;
  }

  get isInfinite(): boolean {
    return !Number.isFinite(this.squares);
  }
}
