import pLimit, { type LimitFunction } from "p-limit";
import { untilAborted } from "./deadline.ts";

/** Lets only so much work go on at the same time behind each gate; more waits for its turn. */
export class KeyedLimit {
  readonly #most: number;
  readonly #gates = new Map<string, LimitFunction>();

  /** @param most pieces of work behind one gate */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Does work behind the gate of that name.
   *
   * @throws the reason of the signal as soon as it is aborted; work that had not begun then never does
   */
  run<Value>(name: string, signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
    let gate = this.#gates.get(name);
    if (gate === undefined) {
      gate = pLimit(this.#most);
      this.#gates.set(name, gate);
    }
    const turn = gate(async () => {
      signal.throwIfAborted();
      return work();
    });
    return untilAborted(signal, turn);
  }
}
