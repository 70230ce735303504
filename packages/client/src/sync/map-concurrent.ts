import type { StartedCall } from "./remote-client.ts";

/**
 * Starts a call for each input and yields the results in order, with up to `concurrency` calls in flight, which continue
 * while the calling thread does something else. Reads no further ahead than that. A consumer that stops aborts the calls.
 */
export function* mapConcurrent<Input, Result>(
  inputs: Iterable<Input>,
  start: (input: Input) => StartedCall<Result>,
  concurrency: number,
): Generator<Result, void, undefined> {
  const inFlight: StartedCall<Result>[] = [];
  const reader = new Reader(inputs);
  try {
    for (;;) {
      while (inFlight.length < concurrency) {
        const input = reader.next();
        if (input === undefined) break;
        inFlight.push(start(input.value));
      }
      const first = inFlight.shift();
      if (first === undefined) break;
      yield first.take();
    }
    // The results of the inputs before the failure come first.
    reader.throwFault();
  } finally {
    for (const call of inFlight) call.drop();
    reader.stop();
  }
}

/** Reads inputs one by one and holds back their failure. */
class Reader<Input> {
  readonly #iterator: Iterator<Input>;
  #isDone = false;
  #fault: { readonly error: unknown } | undefined;

  constructor(inputs: Iterable<Input>) {
    this.#iterator = inputs[Symbol.iterator]();
  }

  next(): { readonly value: Input } | undefined {
    if (this.#isDone) return undefined;
    try {
      const { done, value } = this.#iterator.next();
      if (done !== true) return { value };
    } catch (error) {
      this.#fault = { error };
    }
    this.#isDone = true;
    return undefined;
  }

  throwFault(): void {
    if (this.#fault !== undefined) throw this.#fault.error;
  }

  stop(): void {
    if (!this.#isDone) this.#iterator.return?.();
  }
}
