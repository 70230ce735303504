import { abortedError, CasError, isCasError } from "@cas/models";
import { connectionError } from "./transport-errors.ts";

/** Why a signal stopped a request; undefined if it did not. */
export function stoppedBy(signal: AbortSignal): CasError | undefined {
  if (!signal.aborted) return undefined;
  return isCasError(signal.reason) ? signal.reason : abortedError(signal);
}

/** The bytes of a body, with the errors of this client. */
export async function* bytesOf(
  pieces: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  host: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* pieces;
  } catch (cause) {
    throw stoppedBy(signal) ?? (cause instanceof CasError ? cause : connectionError(host, cause));
  }
}
