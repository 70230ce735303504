import { CasError } from "@cas/models";
import type { SortedFold } from "./sorted-fold.ts";
import type { Piece } from "./sorted-run.ts";

/** Relative difference of weights below which it is only rounding: the weights count as equal. */
const ROUNDING = 1e-9;

abstract class OnePass implements SortedFold {
  readonly isDone: boolean = false;

  abstract add(piece: Piece): void;

  end(): boolean {
    return false;
  }
}

/** The value with the greatest weight; of equals the smallest or the greatest value. */
export class MostCommon extends OnePass {
  value = Number.NaN;
  #weight = 0;
  /** A weight must be greater than the greatest so far times this. */
  readonly #factor: number;

  constructor(ofEquals: "smallest" | "greatest") {
    super();
    this.#factor = ofEquals === "smallest" ? 1 + ROUNDING : 1 - ROUNDING;
  }

  add({ values, weights, size }: Piece): void {
    for (let at = 0; at < size; at++) {
      const weight = weights[at] ?? 0;
      if (weight <= this.#weight * this.#factor) continue;
      this.value = values[at] ?? Number.NaN;
      this.#weight = Math.max(weight, this.#weight);
    }
  }
}

/** The value with the smallest weight; of equals the smallest value. */
export class LeastCommon extends OnePass {
  value = Number.NaN;
  #weight = Infinity;

  add({ values, weights, size }: Piece): void {
    for (let at = 0; at < size; at++) {
      const weight = weights[at] ?? 0;
      if (weight >= this.#weight * (1 - ROUNDING)) continue;
      [this.value, this.#weight] = [values[at] ?? Number.NaN, weight];
    }
  }
}

/** The number of distinct values. */
export class DistinctCount extends OnePass {
  count = 0;

  add({ size }: Piece): void {
    this.count += size;
  }
}

/** The weights of classes. */
export class ClassWeights extends OnePass {
  readonly #classes: (readonly [value: number, weight: number])[] = [];
  #total = 0;

  add({ values, weights, size }: Piece): void {
    for (let at = 0; at < size; at++) {
      const weight = weights[at] ?? 0;
      this.#classes.push([values[at] ?? Number.NaN, weight]);
      this.#total += weight;
    }
  }

  /** A number for each class, from its weight and the sum of all weights. */
  each(numberOf: (weight: number, total: number) => number): Record<string, number> {
    return Object.fromEntries(
      this.#classes.map(([value, weight]) => [String(value), numberOf(weight, this.#total)]),
    );
  }
}

/** @throws CasError request_limit for more distinct values than a result may have classes */
export function refuseTooManyClasses(statistic: string, atLeast: number, limit: number): void {
  if (atLeast <= limit) return;
  throw new CasError({
    errorType: "request_limit",
    message: `${statistic} of more than ${limit} distinct values > limit ${limit} (maxClasses); continuous data have quantiles, or a histogram`,
  });
}
