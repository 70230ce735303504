/** A crossing that two neighbours on the sweep line will have. */
export interface Crossing {
  /** The position at which the sweep processes it: the crossing itself, but never before the position that found it. */
  readonly x: number;
  readonly y: number;
  /** Longitude of the crossing, at latitude y. */
  readonly crossingX: number;
  readonly west: number;
  readonly east: number;
}

/** Crossings ahead of the sweep, from south to north, then from west to east: a binary heap. */
export class CrossingQueue {
  readonly #heap: Crossing[] = [];

  /** The next crossing; undefined when the queue is empty. */
  get first(): Crossing | undefined {
    return this.#heap[0];
  }

  add(crossing: Crossing): void {
    let index = this.#heap.length;
    this.#heap.push(crossing);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = this.#heap[parent] ?? crossing;
      if (!isBefore(crossing, above)) break;
      this.#heap[index] = above;
      index = parent;
    }
    this.#heap[index] = crossing;
  }

  /** Removes the next crossing. */
  removeFirst(): void {
    const last = this.#heap.pop();
    const { length } = this.#heap;
    if (last === undefined || length === 0) return;
    let index = 0;
    for (;;) {
      const left = this.#heap[2 * index + 1];
      if (left === undefined) break;
      const right = this.#heap[2 * index + 2];
      const isRight = right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (!isBefore(child, last)) break;
      this.#heap[index] = child;
      index = 2 * index + (isRight ? 2 : 1);
    }
    this.#heap[index] = last;
  }
}

/** Whether the sweep reaches position `a` before position `b`. */
export function isBefore(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): boolean {
  return a.y < b.y || (a.y === b.y && a.x < b.x);
}
