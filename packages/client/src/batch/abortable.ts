import { abortedError } from "../transport/attempt-limit.ts";

/**
 * What the caller's own code promises, unless the signal comes first: nobody knows when an iterable yields again.
 *
 * @throws CasError aborted
 */
export function unlessAborted<Value>(
  next: () => Value | Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(abortedError(signal));
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener("abort", stop, { once: true });
    new Promise<Value>((settle) => {
      settle(next());
    })
      .finally(() => signal.removeEventListener("abort", stop))
      .then(resolve, reject);
  });
}
