import { FairSemaphore, permitsOfOneCaller } from "@cas/models";
import { currentCaller } from "./caller.ts";

/**
 * Limits the number of concurrent tasks for each key; further tasks wait in a queue. Callers take turns, and no caller has all
 * permits of a key.
 */
export class KeyedLimit {
  readonly #most: number;
  /** The keys with running tasks. */
  readonly #queues = new Map<string, FairSemaphore>();

  /** @param most maximum number of concurrent tasks for one key */
  constructor(most: number) {
    this.#most = most;
  }

  /** Number of waiting tasks of a key. */
  waiting(key: string): number {
    return this.#queues.get(key)?.waiting ?? 0;
  }

  /**
   * Runs work when it is its turn. Work whose signal is aborted while it waits leaves the queue at once and never
   * starts.
   *
   * @throws the reason of the signal if it is aborted before the work starts; after that what the work throws
   */
  async run<Value>(key: string, signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
    const queue = this.#queueOf(key);
    const leave = await queue.acquire({ caller: currentCaller(), signal });
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      leave();
      if (queue.active === 0) this.#queues.delete(key);
    }
  }

  #queueOf(key: string): FairSemaphore {
    const existing = this.#queues.get(key);
    if (existing !== undefined) return existing;
    const queue = new FairSemaphore({
      permits: this.#most,
      permitsOfCaller: permitsOfOneCaller(this.#most),
    });
    this.#queues.set(key, queue);
    return queue;
  }
}
