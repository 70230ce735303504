interface Queue {
  /** Number of running tasks. */
  active: number;
  /** The waiting tasks, in order of their calls. */
  readonly waiting: Set<() => void>;
}

/** Limits the number of concurrent tasks for each key; further tasks wait in a queue. */
export class KeyedLimit {
  readonly #most: number;
  /** The keys with running tasks. */
  readonly #queues = new Map<string, Queue>();

  /** @param most maximum number of concurrent tasks for one key */
  constructor(most: number) {
    this.#most = most;
  }

  /** Number of waiting tasks of a key. */
  waiting(key: string): number {
    return this.#queues.get(key)?.waiting.size ?? 0;
  }

  /**
   * Runs work when it is its turn. Work whose signal is aborted while it waits leaves the queue at once and never
   * starts.
   *
   * @throws the reason of the signal if it is aborted before the work starts; after that what the work throws
   */
  async run<Value>(key: string, signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
    signal.throwIfAborted();
    const queue = this.#queues.get(key) ?? { active: 0, waiting: new Set() };
    this.#queues.set(key, queue);
    if (queue.active < this.#most) queue.active += 1;
    else await waitForTurn(queue, signal);
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      this.#leave(key, queue);
    }
  }

  #leave(key: string, queue: Queue): void {
    const [next] = queue.waiting;
    // Pass the turn directly to the next task, so that no other call can take it.
    if (next !== undefined) {
      queue.waiting.delete(next);
      next();
      return;
    }
    queue.active -= 1;
    if (queue.active === 0) this.#queues.delete(key);
  }
}

function waitForTurn({ waiting }: Queue, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const start = (): void => {
      signal.removeEventListener("abort", leave);
      resolve();
    };
    const leave = (): void => {
      waiting.delete(start);
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", leave, { once: true });
    waiting.add(start);
  });
}
