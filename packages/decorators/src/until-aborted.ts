import { CasError } from "@cas/models";

/**
 * Waits for an answer as long as the caller does; the work goes on without it.
 *
 * @throws CasError aborted as soon as the signal is
 */
export function untilAborted<Answer>(
  answer: Promise<Answer>,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  if (signal === undefined) return answer;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(abortedError(signal));
    };
    const settle = (): void => {
      signal.removeEventListener("abort", stop);
    };
    answer.then(resolve, reject).finally(settle);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** @throws CasError aborted when the signal is */
export function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw abortedError(signal);
}

const abortedError = (signal: AbortSignal): CasError =>
  new CasError({
    errorType: "aborted",
    message: "The caller aborted the request",
    cause: signal.reason,
  });
