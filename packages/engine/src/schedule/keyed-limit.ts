import { FairSemaphore, permitsOfOneCaller } from "@cas/models";
import { currentCaller } from "./caller.ts";

/**
 * Lets only so much work go on at the same time under each name; more waits for its turn. Callers wait in turn, and none has all
 * the places of a name.
 */
export class KeyedLimit {
  readonly #most: number;
  /** Only those with work. */
  readonly #gates = new Map<string, FairSemaphore>();

  /** @param most pieces of work under one name */
  constructor(most: number) {
    this.#most = most;
  }

  /** How many wait under a name. */
  waiting(name: string): number {
    return this.#gates.get(name)?.waiting ?? 0;
  }

  /**
   * Does work when it is its turn. Work whose signal is aborted while it waits leaves the queue at once and never begins.
   *
   * @throws the reason of the signal when it is aborted before the work begins; then what the work throws
   */
  async run<Value>(name: string, signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
    const gate = this.#gateOf(name);
    const leave = await gate.acquire({ caller: currentCaller(), signal });
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      leave();
      if (gate.active === 0) this.#gates.delete(name);
    }
  }

  #gateOf(name: string): FairSemaphore {
    const existing = this.#gates.get(name);
    if (existing !== undefined) return existing;
    const gate = new FairSemaphore({
      permits: this.#most,
      permitsOfCaller: permitsOfOneCaller(this.#most),
    });
    this.#gates.set(name, gate);
    return gate;
  }
}
