interface Gate {
  /** How many pieces of work go on. */
  active: number;
  /** Those that wait, in the order of asking. */
  readonly waiting: Set<() => void>;
}

/** Lets only so much work go on at the same time under each name; more waits for its turn. */
export class KeyedLimit {
  readonly #most: number;
  /** Only those with work. */
  readonly #gates = new Map<string, Gate>();

  /** @param most pieces of work under one name */
  constructor(most: number) {
    this.#most = most;
  }

  /** How many wait under a name. */
  waiting(name: string): number {
    return this.#gates.get(name)?.waiting.size ?? 0;
  }

  /**
   * Does work when it is its turn. Work whose signal is aborted while it waits leaves the queue at once and never begins.
   *
   * @throws the reason of the signal when it is aborted before the work begins; then what the work throws
   */
  async run<Value>(name: string, signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
    signal.throwIfAborted();
    const gate = this.#gates.get(name) ?? { active: 0, waiting: new Set() };
    this.#gates.set(name, gate);
    if (gate.active < this.#most) gate.active += 1;
    else await turnOf(gate, signal);
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      this.#leave(name, gate);
    }
  }

  #leave(name: string, gate: Gate): void {
    const [next] = gate.waiting;
    // The turn goes from one to the next, so that nobody else can take it in between.
    if (next !== undefined) {
      gate.waiting.delete(next);
      next();
      return;
    }
    gate.active -= 1;
    if (gate.active === 0) this.#gates.delete(name);
  }
}

function turnOf({ waiting }: Gate, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const begin = (): void => {
      signal.removeEventListener("abort", leave);
      resolve();
    };
    const leave = (): void => {
      waiting.delete(begin);
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", leave, { once: true });
    waiting.add(begin);
  });
}
