import { CasError } from "../errors/cas-error.ts";

/** The error of a call that its caller aborted; the reason of the signal is its `cause`. */
export function abortedError(signal: AbortSignal | undefined): CasError<"aborted"> {
  return new CasError({
    errorType: "aborted",
    message: "The caller aborted the request",
    cause: signal?.reason,
  });
}

/** @throws CasError aborted when the signal is aborted */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw abortedError(signal);
}
