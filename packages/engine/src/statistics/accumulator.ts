/** Takes cells one by one; two that took different cells merge into one that took all. */
export interface Accumulator {
  /** Takes a valid cell: its value, and the fraction of it (greater than 0, at most 1) that is covered. */
  add(value: number, fraction: number): void;
}

/**
 * What sums, extremes and spread need.
 *
 * The spread is West's formula WV2 (1979, doi:10.1145/359146.359153) for weighted data, merged by that of Chan, Golub
 * and LeVeque (1983, doi:10.2307/2683386).
 */
export class Moments implements Accumulator {
  /** Number of cells. */
  count = 0;
  /** Sum of the fractions: the covered area in cells. */
  weight = 0;
  /** Sum of value times fraction. */
  sum = 0;
  min = Infinity;
  max = -Infinity;
  /** Sum of fraction times squared distance from the mean. */
  squares = 0;
  #mean = 0;

  add(value: number, fraction: number): void {
    this.count += 1;
    this.weight += fraction;
    this.sum += value * fraction;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    const distance = value - this.#mean;
    // In this order a single value is its own mean to the last digit.
    this.#mean += distance * (fraction / this.weight);
    this.squares += fraction * distance * (value - this.#mean);
  }

  merge(other: Moments): void {
    if (other.weight === 0) return;
    const weight = this.weight + other.weight;
    const distance = other.#mean - this.#mean;
    this.squares += other.squares + (distance * distance * this.weight * other.weight) / weight;
    this.#mean += (distance * other.weight) / weight;
    this.count += other.count;
    this.weight = weight;
    this.sum += other.sum;
    this.min = Math.min(this.min, other.min);
    this.max = Math.max(this.max, other.max);
  }
}

/** What classes and quantiles need: the covered area of each distinct value. */
export class Frequencies implements Accumulator {
  /** Number of cells. */
  count = 0;
  /** Covered area in cells, by value. */
  readonly areas = new Map<number, number>();

  add(value: number, fraction: number): void {
    this.count += 1;
    this.areas.set(value, (this.areas.get(value) ?? 0) + fraction);
  }

  merge(other: Frequencies): void {
    this.count += other.count;
    for (const [value, area] of other.areas)
      this.areas.set(value, (this.areas.get(value) ?? 0) + area);
  }

  /** Values and their covered areas, by value. */
  sorted(): readonly (readonly [value: number, area: number])[] {
    return [...this.areas].toSorted(([a], [b]) => a - b);
  }

  /** Covered area in cells of all values. */
  get weight(): number {
    let weight = 0;
    for (const area of this.areas.values()) weight += area;
    return weight;
  }
}
