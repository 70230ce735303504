/**
 * A signal for work on behalf of a caller: aborted with the caller's signal, and on disposal. It leaves no listener on the
 * caller's signal, which may outlive many calls.
 */
export class LinkedAbort implements Disposable {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;

  constructor(outer: AbortSignal | undefined) {
    this.#outer = outer;
    if (outer?.aborted === true) this.#abort();
    else outer?.addEventListener("abort", this.#abort, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  readonly #abort = (): void => {
    this.#controller.abort(this.#outer?.reason);
  };

  [Symbol.dispose](): void {
    this.#outer?.removeEventListener("abort", this.#abort);
    this.#controller.abort();
  }
}
