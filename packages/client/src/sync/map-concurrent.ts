import type { StartedCall } from "./remote-client.ts";

/**
 * Starts a call for each input and takes the answers in order, with up to `width` calls under way: they go on while the
 * thread that takes does something else. Reads no further ahead than that. Whoever stops taking stops the calls.
 */
export function* mapConcurrent<Input, Answer>(
  inputs: Iterable<Input>,
  start: (input: Input) => StartedCall<Answer>,
  width: number,
): Generator<Answer, void, undefined> {
  const underWay: StartedCall<Answer>[] = [];
  const reader = new Reader(inputs);
  try {
    for (;;) {
      while (underWay.length < width) {
        const input = reader.next();
        if (input === undefined) break;
        underWay.push(start(input.value));
      }
      const first = underWay.shift();
      if (first === undefined) break;
      yield first.take();
    }
    // What was asked before the inputs failed is answered first.
    reader.throwFault();
  } finally {
    for (const call of underWay) call.drop();
    reader.stop();
  }
}

/** Reads inputs one by one, and keeps to itself how they fail. */
class Reader<Input> {
  readonly #iterator: Iterator<Input>;
  #isOver = false;
  #fault: { readonly error: unknown } | undefined;

  constructor(inputs: Iterable<Input>) {
    this.#iterator = inputs[Symbol.iterator]();
  }

  next(): { readonly value: Input } | undefined {
    if (this.#isOver) return undefined;
    try {
      const { done, value } = this.#iterator.next();
      if (done !== true) return { value };
    } catch (error) {
      this.#fault = { error };
    }
    this.#isOver = true;
    return undefined;
  }

  throwFault(): void {
    if (this.#fault !== undefined) throw this.#fault.error;
  }

  stop(): void {
    if (!this.#isOver) this.#iterator.return?.();
  }
}
