/** Which calls reach the source: all (closed), none (open), or one that tries it (half_open). */
export type Circuit = "closed" | "open" | "half_open";

/** What the end of a call says about the source. */
export type Verdict = "up" | "down" | "unknown";

/** When a circuit opens, and for how long. */
export interface CircuitBreakerOptions {
  /** Consecutive calls with the verdict "down" that open the circuit. */
  readonly failures: number;
  /** Milliseconds until one call tries the source again. */
  readonly openMs: number;
  readonly onChange: (state: Circuit) => void;
}

/**
 * The state of a circuit on the monotonic clock, so that a change of the machine's clock neither opens nor keeps it
 * (docs/decisions/0038-shares-of-callers.md).
 */
export class CircuitBreaker {
  readonly #options: CircuitBreakerOptions;
  #state: Circuit = "closed";
  #failures = 0;
  #openUntil = 0;
  /** Ends with the call that tries the source. */
  #trial = Promise.withResolvers<void>();

  constructor(options: CircuitBreakerOptions) {
    this.#options = options;
  }

  get state(): Circuit {
    return this.#state;
  }

  /** Milliseconds until a call may try the source; 0 if one may now. */
  get openMs(): number {
    return this.#state === "open" ? Math.max(0, this.#openUntil - performance.now()) : 0;
  }

  /**
   * Waits while another call tries the source.
   *
   * @returns a function that takes the verdict of the call, or undefined when the circuit is open: the call must not begin
   */
  async enter(): Promise<((verdict: Verdict) => void) | undefined> {
    while (this.#state === "half_open") await this.#trial.promise;
    if (this.#state === "closed") return this.#judge;
    if (this.openMs > 0) return undefined;
    this.#trial = Promise.withResolvers();
    this.#change("half_open");
    return this.#judgeTrial;
  }

  readonly #judge = (verdict: Verdict): void => {
    // A call that began before the circuit opened says nothing about the current state of the source.
    if (this.#state !== "closed" || verdict === "unknown") return;
    this.#failures = verdict === "up" ? 0 : this.#failures + 1;
    if (this.#failures >= this.#options.failures) this.#open(this.#options.openMs);
  };

  readonly #judgeTrial = (verdict: Verdict): void => {
    if (verdict === "up") {
      this.#failures = 0;
      this.#change("closed");
    } else {
      // When the caller of the trial aborts it, the next call tries the source.
      this.#open(verdict === "down" ? this.#options.openMs : 0);
    }
    this.#trial.resolve();
  };

  #open(milliseconds: number): void {
    this.#openUntil = performance.now() + milliseconds;
    this.#change("open");
  }

  #change(state: Circuit): void {
    this.#state = state;
    this.#options.onChange(state);
  }
}
