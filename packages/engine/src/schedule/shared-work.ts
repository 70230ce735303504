import { untilAborted } from "./deadline.ts";

/** Shared work was stopped because its last caller has left. */
export class AbandonedError extends Error {
  override readonly name = "AbandonedError";

  constructor() {
    super("its last caller has left");
  }
}

/**
 * Work that several callers wait for, each with a signal. The abort of one caller does not affect the others; when the
 * last caller has left, the work is aborted.
 */
export class SharedWork<Value> {
  readonly #controller = new AbortController();
  readonly #outcome: Promise<Value>;
  #callers = 0;
  #isSettled = false;
  /** The value, for callers that come after it. */
  #value: { readonly value: Value } | undefined;

  /** @param work started at once; its signal is aborted with an {@link AbandonedError} */
  constructor(work: (signal: AbortSignal) => Promise<Value>) {
    this.#outcome = work(this.#controller.signal);
    const arrive = (value: Value): void => {
      this.#isSettled = true;
      this.#value = { value };
    };
    const fail = (): void => {
      this.#isSettled = true;
    };
    this.#outcome.then(arrive, fail);
  }

  /** Whether the last caller has left before the work was done: a new caller needs new work. */
  get isAbandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /**
   * Waits for the result. A caller whose signal is aborted leaves at once. The last caller leaves after the work has
   * stopped, so that the memory and the connections of the work are free when this call ends.
   *
   * @throws the reason of the signal after an abort; else what the work throws
   */
  async join(signal: AbortSignal): Promise<Value> {
    signal.throwIfAborted();
    if (this.#value !== undefined) return this.#value.value;
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
