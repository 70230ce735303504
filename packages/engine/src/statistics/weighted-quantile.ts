import type { SortedFold } from "./sorted-fold.ts";
import type { Piece } from "./sorted-run.ts";

/** Quantiles of sorted values. It is given all values twice: their number says where to look for the quantiles. */
export interface Quantiles extends SortedFold {
  /** The quantile of one of the probabilities. */
  of(probability: number): number;
}

/** Quantiles as a search for positions that increase with the probability. */
abstract class SearchedQuantiles implements Quantiles {
  /** In increasing order. */
  readonly #probabilities: readonly number[];
  readonly #found = new Map<number, number>();
  #isSearching = false;
  /** Number of distinct values. */
  protected size = 0;
  /** Sum of their weights. */
  protected total = 0;
  /** The last value. */
  protected greatest = Number.NaN;

  constructor(probabilities: readonly number[]) {
    this.#probabilities = [...new Set(probabilities)].toSorted((a, b) => a - b);
  }

  /** Searches the next values; calls {@link found} for each quantile, in order. */
  protected abstract search(piece: Piece): void;

  /** The probability of the next quantile; undefined when all are found. */
  protected get sought(): number | undefined {
    return this.#probabilities[this.#found.size];
  }

  protected found(probability: number, value: number): void {
    this.#found.set(probability, value);
  }

  add(piece: Piece): void {
    if (this.#isSearching) {
      this.search(piece);
      return;
    }
    this.size += piece.size;
    for (let index = 0; index < piece.size; index++) this.total += piece.weights[index] ?? 0;
    this.greatest = piece.values[piece.size - 1] ?? this.greatest;
  }

  end(): boolean {
    const isFirstTime = !this.#isSearching;
    this.#isSearching = true;
    return isFirstTime;
  }

  get isDone(): boolean {
    return this.sought === undefined;
  }

  of(probability: number): number {
    return this.#found.get(probability) ?? this.greatest;
  }
}

/**
 * Quantiles of weighted values by linear interpolation, as exactextract 0.3 defines them.
 *
 * With distinct values x_1..x_n in order, weights w_i and sums W_i = w_1 + ... + w_i, value i has the position s_i = (i -
 * 1) * w_i + (n - 1) * W_(i-1); the quantile is the interpolated value at q * (n - 1) * W_n. With equal weights it is
 * type 7 of R and numpy. Equal values count once with the sum of their weights, so the median of 1, 1, 2 is 1.5.
 */
export class WeightedQuantiles extends SearchedQuantiles {
  #index = 0;
  #before = 0;
  #left = Number.NaN;
  #leftPosition = 0;

  protected search({ values, weights, size }: Piece): void {
    const steps = this.size - 1;
    let target = this.#target();
    for (let at = 0; at < size && target !== undefined; at++) {
      const value = values[at] ?? Number.NaN;
      const weight = weights[at] ?? 0;
      const position = this.#index === 0 ? 0 : this.#index * weight + steps * this.#before;
      while (target !== undefined && position > target)
        target = this.#interpolate(target, value, position);
      [this.#left, this.#leftPosition] = [value, position];
      this.#before += weight;
      this.#index += 1;
    }
  }

  /** The position of the next quantile. */
  #target(): number | undefined {
    return this.sought === undefined ? undefined : this.sought * (this.size - 1) * this.total;
  }

  #interpolate(target: number, right: number, position: number): number | undefined {
    const [left, leftPosition] = [this.#left, this.#leftPosition];
    // Exactly at a value nothing is interpolated, so an infinite value beside it does not count.
    const value =
      leftPosition === target
        ? left
        : left + ((target - leftPosition) * (right - left)) / (position - leftPosition);
    this.found(this.sought ?? 0, value);
    return this.#target();
  }
}

/**
 * Quantiles of values with counts: type 7 of Hyndman and Fan (1996, doi:10.2307/2684934), the default of numpy and R.
 * They interpolate linearly between the values below and above index q * (n - 1), counted from 0 among all n.
 */
export class CountedQuantiles extends SearchedQuantiles {
  /** The last two values, and the number of all values up to them, equal ones included. */
  #before = Number.NaN;
  #beforeEnd = 0;
  #last = Number.NaN;
  #lastEnd = 0;

  protected search({ values, weights, size }: Piece): void {
    for (let at = 0; at < size && this.sought !== undefined; at++) {
      [this.#before, this.#beforeEnd] = [this.#last, this.#lastEnd];
      this.#last = values[at] ?? Number.NaN;
      this.#lastEnd += weights[at] ?? 0;
      while (this.sought !== undefined && this.#find(this.sought));
    }
  }

  /** Whether the quantile lies at one of the last two values, or between them. */
  #find(probability: number): boolean {
    const index = probability * (this.total - 1);
    const below = Math.floor(index);
    if (below >= this.#lastEnd) return false;
    const lower = below < this.#beforeEnd ? this.#before : this.#last;
    // Exactly at an index nothing is interpolated, so an infinite value above it does not count.
    if (below === index) {
      this.found(probability, lower);
      return true;
    }
    if (below + 1 >= this.#lastEnd) return false;
    this.found(probability, lower + (index - below) * (this.#last - lower));
    return true;
  }
}
