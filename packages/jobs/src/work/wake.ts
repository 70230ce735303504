/** Lets waiters go on early. */
export class Wake {
  /** Each waiter with what it waits for; undefined if for anything. */
  readonly #waiters = new Map<() => void, string | undefined>();

  /** Ends all waits. */
  all(): void {
    for (const go of this.#waiters.keys()) go();
  }

  /** Ends the waits for one thing. */
  only(what: string): void {
    for (const [go, own] of this.#waiters) if (own === what) go();
  }

  /**
   * Waits until it is woken, the time is over or the signal is aborted. Leaves neither a timer nor a listener behind.
   *
   * @param what what it waits for, if only for that
   */
  within(milliseconds: number, signal: AbortSignal | undefined, what?: string): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", go);
        this.#waiters.delete(go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      this.#waiters.set(go, what);
      signal?.addEventListener("abort", go, { once: true });
      if (signal?.aborted === true) go();
    });
  }
}
