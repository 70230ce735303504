import { abortedError } from "./aborted-error.ts";

/**
 * Waits for a promise until the signal is aborted. This does not stop the work behind the promise: pass the signal to
 * that work too. A rejection after the abort is ignored.
 *
 * @throws CasError aborted as soon as the signal is aborted; otherwise the rejection of the promise
 */
export function abortable<Value>(
  work: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(abortedError(signal));
    };
    // Leaves no listener behind: one signal may serve many calls.
    work
      .finally(() => {
        signal.removeEventListener("abort", stop);
      })
      .then(resolve, reject);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
