import type { QueuedPart } from "../ledger/queue.ts";

/** Why the work on a part is stopped. */
type Reason = "its job was cancelled or removed" | "another worker has it" | "this worker ends";

/** A part while this process works on it. */
export class Hold {
  readonly held: QueuedPart;
  readonly #stop = new AbortController();
  #reason: Reason | undefined;

  constructor(held: QueuedPart) {
    this.held = held;
  }

  /** Is aborted when the work is stopped. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Why the work was stopped; undefined if it was not. */
  get reason(): Reason | undefined {
    return this.#reason;
  }

  /** Stops the work. */
  stop(reason: Reason): void {
    this.#reason ??= reason;
    this.#stop.abort();
  }
}
