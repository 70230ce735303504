import { CellByCell } from "./accumulator.ts";

/** The weight of the cells of each bin, with the bins of numpy: from an edge to before the next, the last one closed. */
export class Histogram extends CellByCell {
  isInfinite = false;
  /** Sum of the weights of all cells, in a bin or not. */
  weight = 0;
  readonly #edges: Float64Array;
  readonly #weights: Float64Array;

  /** @param edges at least two, increasing */
  constructor(edges: readonly number[]) {
    super();
    this.#edges = Float64Array.from(edges);
    this.#weights = new Float64Array(edges.length - 1);
  }

  protected add(value: number, weight: number): void {
    this.weight += weight;
    if (value === Infinity || value === -Infinity) this.isInfinite = true;
    const bin = this.#binOf(value);
    if (bin !== undefined) this.#weights[bin] = (this.#weights[bin] ?? 0) + weight;
  }

  #binOf(value: number): number | undefined {
    const edges = this.#edges;
    const last = edges.length - 1;
    if (value === edges[last]) return last - 1;
    // The number of edges up to the value.
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    return low === 0 || low > last ? undefined : low - 1;
  }

  /** The share of the weight of all cells that each bin has, by its lower edge. */
  shares(): Record<string, number> {
    return Object.fromEntries(
      [...this.#weights].map((weight, bin) => [String(this.#edges[bin]), weight / this.weight]),
    );
  }
}
