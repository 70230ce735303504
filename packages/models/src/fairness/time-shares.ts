import type { FairQueue, Queued } from "./fair-queue.ts";

/** Shortest time that a piece of work counts as, milliseconds: clocks are coarse. */
const LEAST_MS = 0.05;
/** Callers to remember before those that no longer differ from a new one are forgotten. */
const MANY_CALLERS = 1024;

/**
 * The time that callers have used while others waited, by which the next one is chosen: start-time fair queueing (Goyal, Vin,
 * Cheng 1996). A caller that begins to wait counts as one that has used as much as the last one that was chosen, so that
 * nobody saves time up.
 */
export class TimeShares {
  readonly #usedBy = new Map<string, number>();
  /** What the last chosen caller had used before, milliseconds. */
  #floor = 0;

  /** A caller begins to wait. */
  enter(caller: string): void {
    const used = this.#usedBy.get(caller);
    if (used === undefined || used < this.#floor) this.#usedBy.set(caller, this.#floor);
  }

  /** A caller has used time, milliseconds. */
  use(caller: string, milliseconds: number): void {
    this.#usedBy.set(
      caller,
      (this.#usedBy.get(caller) ?? this.#floor) + Math.max(LEAST_MS, milliseconds),
    );
  }

  /** Takes the next item of the caller that has used the least. When nobody waits, all used time is forgotten. */
  next<Item>(waiting: FairQueue<Item>): Queued<Item> | undefined {
    if (waiting.size === 0) {
      this.#usedBy.clear();
      this.#floor = 0;
      return undefined;
    }
    let least = Number.POSITIVE_INFINITY;
    let chosen: string | undefined;
    for (const caller of waiting.callers()) {
      const used = this.#usedBy.get(caller) ?? this.#floor;
      if (used >= least) continue;
      least = used;
      chosen = caller;
    }
    this.#floor = Math.max(this.#floor, least);
    if (this.#usedBy.size > MANY_CALLERS) this.#forget(waiting);
    return waiting.shift((caller) => caller === chosen);
  }

  /** Forgets the callers that do not wait and have used no more than a new one. */
  #forget(waiting: FairQueue<unknown>): void {
    for (const [caller, used] of this.#usedBy)
      if (used <= this.#floor && waiting.sizeOf(caller) === 0) this.#usedBy.delete(caller);
  }
}
