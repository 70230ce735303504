import { abortedError, CasError } from "@cas/models";

/** What ends an attempt early: its own time, the time of its call, or the caller's signal. */
export interface AttemptLimitOptions {
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** Most milliseconds for this attempt. */
  readonly timeout: number;
  /** Which limit `timeout` comes from, for the error. */
  readonly scope: "attempt" | "call";
  /** That limit in full, milliseconds, for the error. */
  readonly ofMs: number;
}

/**
 * The limit of one attempt: the caller's signal or the end of its time stops headers and body alike. Disposing of it removes
 * the timer and the listener.
 */
export class AttemptLimit implements Disposable {
  readonly #options: AttemptLimitOptions;
  readonly #timer: ReturnType<typeof setTimeout>;
  #reason: CasError | undefined;
  readonly #stops: ((reason: CasError) => void)[] = [];

  constructor(options: AttemptLimitOptions) {
    this.#options = options;
    this.#timer = setTimeout(this.#onTimeout, options.timeout);
    if (options.signal?.aborted === true) this.#onAbort();
    else options.signal?.addEventListener("abort", this.#onAbort, { once: true });
  }

  /** Why the attempt was stopped; undefined when it was not. */
  get reason(): CasError | undefined {
    return this.#reason;
  }

  /** Calls `stop` once, when the attempt is stopped; immediately if it already is. */
  onStop(stop: (reason: CasError) => void): void {
    if (this.#reason === undefined) this.#stops.push(stop);
    else stop(this.#reason);
  }

  readonly #onTimeout = (): void => {
    this.#stop(timeoutError(this.#options.scope, this.#options.ofMs));
  };

  readonly #onAbort = (): void => {
    this.#stop(abortedError(this.#options.signal));
  };

  #stop(reason: CasError): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this[Symbol.dispose]();
    for (const stop of this.#stops) stop(reason);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener("abort", this.#onAbort);
  }
}

function timeoutError(scope: "attempt" | "call", timeoutMs: number): CasError<"timeout"> {
  return new CasError({
    errorType: "timeout",
    message: `No complete response within ${timeoutMs / 1000} s`,
    detail: { scope, timeout_ms: timeoutMs },
  });
}
