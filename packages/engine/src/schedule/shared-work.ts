import { untilAborted } from "./deadline.ts";

/** Why shared work was stopped: the last caller who waited for it has left. */
export class AbandonedError extends Error {
  override readonly name = "AbandonedError";

  constructor() {
    super("nobody waits for it any more");
  }
}

/**
 * Work that several callers wait for, each with a signal. A caller who aborts leaves the others their work; when the last
 * caller has left, the work is aborted.
 */
export class SharedWork<Value> {
  readonly #controller = new AbortController();
  readonly #outcome: Promise<Value>;
  #callers = 0;
  #isSettled = false;

  /** @param work is started at once; its signal is aborted with an {@link AbandonedError} */
  constructor(work: (signal: AbortSignal) => Promise<Value>) {
    this.#outcome = work(this.#controller.signal);
    const settle = (): void => {
      this.#isSettled = true;
    };
    this.#outcome.then(settle, settle);
  }

  /** Whether its last caller has left before it was done: a new caller needs new work. */
  get isAbandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /**
   * Waits for the outcome. A caller whose signal is aborted leaves at once; the last one leaves when the work has stopped, so
   * that the memory and the connections that the work held are free again when this call ends.
   *
   * @throws the reason of the signal once it is aborted; else what the work throws
   */
  async join(signal: AbortSignal): Promise<Value> {
    signal.throwIfAborted();
    this.#callers += 1;
    try {
      return await untilAborted(signal, this.#outcome);
    } finally {
      this.#callers -= 1;
      if (this.#callers === 0 && !this.#isSettled) await this.#abandon();
    }
  }

  async #abandon(): Promise<void> {
    this.#controller.abort(new AbandonedError());
    await Promise.allSettled([this.#outcome]);
  }
}
