import { abortedError, CasError } from "@cas/models";

/** What ends an attempt early: its time, that of its call, or the caller. */
export interface AttemptLimitOptions {
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** Most milliseconds for this attempt. */
  readonly timeout: number;
  /** Whose time that is, and how long it was at its beginning, milliseconds: what the error says. */
  readonly scope: "attempt" | "call";
  readonly ofMs: number;
}

/**
 * The limit of one attempt: stopped by the caller's signal or when the time is up, headers and body together. Disposing of
 * it leaves no timer and no listener.
 */
export class AttemptLimit implements Disposable {
  readonly #options: AttemptLimitOptions;
  readonly #timer: ReturnType<typeof setTimeout>;
  #reason: CasError | undefined;
  readonly #stops: ((reason: CasError) => void)[] = [];

  constructor(options: AttemptLimitOptions) {
    this.#options = options;
    this.#timer = setTimeout(this.#timeIsUp, options.timeout);
    if (options.signal?.aborted === true) this.#aborted();
    else options.signal?.addEventListener("abort", this.#aborted, { once: true });
  }

  /** Why the attempt was stopped, or undefined when it was not. */
  get reason(): CasError | undefined {
    return this.#reason;
  }

  /** Calls back once, when the attempt is stopped, at once if it is already. */
  onStop(stop: (reason: CasError) => void): void {
    if (this.#reason === undefined) this.#stops.push(stop);
    else stop(this.#reason);
  }

  readonly #timeIsUp = (): void => {
    this.#end(timeoutError(this.#options.scope, this.#options.ofMs));
  };

  readonly #aborted = (): void => {
    this.#end(abortedError(this.#options.signal));
  };

  #end(reason: CasError): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this[Symbol.dispose]();
    for (const stop of this.#stops) stop(reason);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener("abort", this.#aborted);
  }
}

function timeoutError(scope: "attempt" | "call", timeoutMs: number): CasError<"timeout"> {
  return new CasError({
    errorType: "timeout",
    message: `No complete answer within ${timeoutMs / 1000} s`,
    detail: { scope, timeout_ms: timeoutMs },
  });
}
