import { CasError } from "@cas/models";

/** The signal of one call: aborted by the caller or when the time is up; disposing of it leaves no timer or listener. */
export class CallSignal implements Disposable {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #timeout: number;
  readonly #caller: AbortSignal | undefined;
  #isTimedOut = false;

  /** @param timeout milliseconds */
  constructor(caller: AbortSignal | undefined, timeout: number) {
    this.signal = this.#controller.signal;
    this.#caller = caller;
    this.#timeout = timeout;
    this.#timer = setTimeout(() => {
      this.#isTimedOut = true;
      this.#controller.abort();
    }, timeout);
    if (caller?.aborted === true) this.#forward();
    else caller?.addEventListener("abort", this.#forward, { once: true });
  }

  readonly #forward = (): void => {
    this.#controller.abort();
  };

  /** Why the call was stopped, or undefined when it was not. */
  stopReason(): CasError | undefined {
    if (this.#isTimedOut)
      return new CasError({
        errorType: "timeout",
        message: `No complete answer within ${this.#timeout / 1000} s`,
      });
    return this.#caller?.aborted === true
      ? new CasError({
          errorType: "aborted",
          message: "The caller aborted the request",
          cause: this.#caller.reason,
        })
      : undefined;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this.#forward);
  }
}
