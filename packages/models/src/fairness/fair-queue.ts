/** An item and its caller. */
export interface Queued<Item> {
  /** The caller. */
  readonly caller: string;
  /** The item. */
  readonly item: Item;
}

/**
 * A queue that callers share. Callers take turns, so one caller with many items does not delay the items of the others.
 * The items of one caller keep their order.
 */
export class FairQueue<Item> {
  /** The callers with items, in the order of their turns. */
  readonly #callers = new Map<string, Set<Item>>();
  #size = 0;

  /** Number of items of all callers. */
  get size(): number {
    return this.#size;
  }

  /** Number of items of a caller. */
  sizeOf(caller: string): number {
    return this.#callers.get(caller)?.size ?? 0;
  }

  /** The callers with items, in the order of their turns. */
  callers(): IterableIterator<string> {
    return this.#callers.keys();
  }

  /**
   * Adds an item behind those of its caller.
   *
   * @returns a function that removes the item; it has no effect when the item has left the queue
   */
  add(caller: string, item: Item): () => void {
    const items = this.#callers.get(caller) ?? new Set();
    this.#callers.set(caller, items);
    items.add(item);
    this.#size += 1;
    return () => {
      this.#remove(caller, items, item);
    };
  }

  /**
   * Takes the next item out of the queue.
   *
   * @param mayGo whether items of a caller may leave the queue now; by default they may
   */
  shift(mayGo: (caller: string) => boolean = () => true): Queued<Item> | undefined {
    for (const [caller, items] of this.#callers) {
      if (!mayGo(caller)) continue;
      for (const item of items) {
        this.#remove(caller, items, item);
        // The turn of this caller is over.
        if (this.#callers.delete(caller)) this.#callers.set(caller, items);
        return { caller, item };
      }
    }
    return undefined;
  }

  #remove(caller: string, items: Set<Item>, item: Item): void {
    if (!items.delete(item)) return;
    this.#size -= 1;
    if (items.size === 0) this.#callers.delete(caller);
  }
}
