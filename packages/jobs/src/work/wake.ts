/** Lets waiters go on early. */
export class Wake {
  readonly #waiters = new Set<() => void>();

  /** Ends all waits. */
  all(): void {
    for (const go of this.#waiters) go();
  }

  /** Waits until `all` is called, the time is over or the signal is aborted. Leaves neither a timer nor a listener behind. */
  within(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", go);
        this.#waiters.delete(go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      this.#waiters.add(go);
      signal?.addEventListener("abort", go, { once: true });
      if (signal?.aborted === true) go();
    });
  }
}
