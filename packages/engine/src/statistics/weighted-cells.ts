import type { Accumulator } from "./accumulator.ts";
import type { RunningStatistic } from "./running-statistic.ts";

/**
 * Accumulates cells that have a weight each, beside their coverage fraction: a block has the values of all its cells,
 * and after them their weights.
 */
class WeightedCells implements Accumulator {
  readonly inner: Accumulator;
  /** Weight of cells without one; NaN leaves them out. */
  readonly #default: number;
  /** Number of cells with a value and without a weight. */
  withoutWeight = 0;
  /** Sum of the weights times their coverage fractions. */
  total = 0;

  constructor(inner: Accumulator, defaultWeight: number) {
    this.inner = inner;
    this.#default = defaultWeight;
  }

  get count(): number {
    return this.inner.count;
  }

  get isInfinite(): boolean {
    return this.inner.isInfinite;
  }

  addRun(
    cells: ArrayLike<number>,
    from: number,
    end: number,
    nodata: number | undefined,
    fraction: number,
  ): number {
    const half = cells.length / 2;
    let count = 0;
    for (let index = from; index < end; index++) {
      const stated = cells[index + half] ?? Number.NaN;
      const weight = Number.isNaN(stated) ? this.#default : stated;
      if (!Number.isNaN(weight)) {
        const added = this.inner.addRun(cells, index, index + 1, nodata, fraction * weight);
        count += added;
        this.total += added * fraction * weight;
        continue;
      }
      const value = cells[index] ?? Number.NaN;
      if (value !== nodata && !Number.isNaN(value)) this.withoutWeight += 1;
    }
    return count;
  }

  catchUp(): ReturnType<NonNullable<Accumulator["catchUp"]>> {
    return this.inner.catchUp?.();
  }
}

/**
 * A statistic of cells that have a weight each: its cells are those of {@link WeightedCells}.
 *
 * @param defaultWeight weight of cells without one; NaN for none: then the statistic has no value
 * @param name name of the weights, for messages
 */
export function withWeights(
  running: RunningStatistic,
  defaultWeight: number,
  name: string,
): RunningStatistic {
  const cells = new WeightedCells(running.accumulator, defaultWeight);
  return {
    accumulator: cells,
    endPass: () => running.endPass?.(),
    value: () => running.value(),
    problem: () => {
      if (cells.withoutWeight > 0)
        return `${cells.withoutWeight} cells with data have no weight in ${name}; default_weight is a weight for them`;
      return cells.total === 0 ? `the weights in ${name} add up to 0` : undefined;
    },
    [Symbol.dispose]: () => {
      running[Symbol.dispose]();
    },
  };
}
