/** Where and between which neighbours of a sweep line a crossing is expected. */
export interface Crossing {
  /** When the sweep comes to it: where it is, but not before it was found. */
  readonly x: number;
  readonly y: number;
  /** Where it is, at the latitude y. */
  readonly placeX: number;
  readonly west: number;
  readonly east: number;
}

/** Crossings that a sweep will come to, the lowest first, of the same latitude the westernmost: a binary heap. */
export class CrossingQueue {
  readonly #heap: Crossing[] = [];

  /** The next; undefined when there is none. */
  get first(): Crossing | undefined {
    return this.#heap[0];
  }

  add(crossing: Crossing): void {
    let place = this.#heap.length;
    this.#heap.push(crossing);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#heap[parent] ?? crossing;
      if (!isBefore(crossing, above)) break;
      this.#heap[place] = above;
      place = parent;
    }
    this.#heap[place] = crossing;
  }

  /** Takes the next out. */
  removeFirst(): void {
    const last = this.#heap.pop();
    const { length } = this.#heap;
    if (last === undefined || length === 0) return;
    let place = 0;
    for (;;) {
      const left = this.#heap[2 * place + 1];
      if (left === undefined) break;
      const right = this.#heap[2 * place + 2];
      const isRight = right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (!isBefore(child, last)) break;
      this.#heap[place] = child;
      place = 2 * place + (isRight ? 2 : 1);
    }
    this.#heap[place] = last;
  }
}

/** Whether a sweep comes to a position before another. */
export function isBefore(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): boolean {
  return a.y < b.y || (a.y === b.y && a.x < b.x);
}
