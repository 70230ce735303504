import type { TimeStatisticMethod } from "@cas/models";
import { refuseTooManyClasses } from "./class-weights.ts";
import type { StatisticValue } from "./running-statistic.ts";

/** How the values of steps become one, in order of time. */
export interface TimeFold {
  /**
   * Adds the value of a step.
   *
   * @param weight for a total what the value is multiplied with, for a mean its weight, both from the length of the step
   */
  add(value: StatisticValue, weight: number): void;
  /** The value of the steps; null without any. */
  value(): StatisticValue | null;
}

/** A statistic that needs the values of all steps. */
type StatisticOfAll = Exclude<TimeStatisticMethod, "first" | "last">;

/**
 * The state of numbers: total is sum(x_i w_i), mean is sum(x_i w_i) / sum(w_i), as the first value and the mean distance from it,
 * so that equal values have themselves as their mean.
 */
class NumberFold {
  readonly #statistic: StatisticOfAll;
  #value = 0;
  #first = 0;
  #weight = 0;
  #count = 0;

  constructor(statistic: StatisticOfAll) {
    this.#statistic = statistic;
  }

  add(value: number, weight: number): void {
    this.#weight += weight;
    const isFirst = this.#count === 0;
    if (isFirst) this.#first = value;
    this.#count += 1;
    switch (this.#statistic) {
      case "total":
        this.#value += value * weight;
        break;
      case "mean":
        this.#value += (value - this.#first) * weight;
        break;
      case "min":
        this.#value = isFirst ? value : Math.min(this.#value, value);
        break;
      case "max":
        this.#value = isFirst ? value : Math.max(this.#value, value);
        break;
    }
  }

  /** @param all the weight of all steps, where one without a value counts as 0 */
  value(all = this.#weight): number {
    if (this.#statistic !== "mean") return this.#value;
    return ((this.#first + this.#value / this.#weight) * this.#weight) / all;
  }
}

/** What a fold needs to know of its values. */
export interface FoldOptions {
  /** Whether a class or bin that a step does not have is 0 in it: true for shares, false for quantiles. */
  readonly isZeroWithout: boolean;
  /** Maximum number of classes of all steps together. */
  readonly maxClasses: number;
  /** Name of the statistic over space, for a message. */
  readonly aggregation: string;
}

/** Starts to fold the values of steps: numbers, or numbers of each class, bin or probability. */
export function startFold(statistic: TimeStatisticMethod, options: FoldOptions): TimeFold {
  return statistic === "first" || statistic === "last"
    ? new OneStep(statistic)
    : new AllSteps(statistic, options);
}

/** The value of the first or last step that has one. */
class OneStep implements TimeFold {
  readonly #isFirst: boolean;
  #value: StatisticValue | null = null;

  constructor(statistic: "first" | "last") {
    this.#isFirst = statistic === "first";
  }

  add(value: StatisticValue): void {
    if (this.#value === null || !this.#isFirst) this.#value = value;
  }

  value(): StatisticValue | null {
    return this.#value;
  }
}

class AllSteps implements TimeFold {
  readonly #statistic: StatisticOfAll;
  readonly #options: FoldOptions;
  readonly #keyed = new Map<string, NumberFold>();
  #number: NumberFold | undefined;
  #weight = 0;

  constructor(statistic: StatisticOfAll, options: FoldOptions) {
    this.#statistic = statistic;
    this.#options = options;
  }

  add(value: StatisticValue, weight: number): void {
    this.#weight += weight;
    if (typeof value === "number") {
      this.#number ??= new NumberFold(this.#statistic);
      this.#number.add(value, weight);
      return;
    }
    for (const [key, one] of Object.entries(value)) {
      let fold = this.#keyed.get(key);
      if (fold === undefined) {
        const { aggregation, maxClasses } = this.#options;
        refuseTooManyClasses(aggregation, this.#keyed.size + 1, maxClasses);
        fold = new NumberFold(this.#statistic);
        this.#keyed.set(key, fold);
      }
      fold.add(one, weight);
    }
  }

  value(): StatisticValue | null {
    if (this.#number !== undefined) return this.#number.value();
    if (this.#keyed.size === 0) return null;
    const all = this.#options.isZeroWithout ? this.#weight : undefined;
    return Object.fromEntries(
      [...this.#keyed].map(([key, fold]): [string, number] => [key, fold.value(all)]),
    );
  }
}
