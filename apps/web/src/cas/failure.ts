import type { AppRouter } from "@cas/api";
import { fromTrpcError } from "@cas/api/query";
import { TRPCClientError } from "@trpc/client";

/** A failed call. */
export interface CallFailure {
  readonly type: string;
  readonly message: string;
  /** Id of the request in the log of the server; undefined if the server was not reached. */
  readonly requestId: string | undefined;
}

/** Whether the error is one that the server sent, of CAS. */
const isOfCas = (error: unknown): boolean =>
  error instanceof TRPCClientError && (error as TRPCClientError<AppRouter>).data?.cas !== undefined;

/** The CAS error that the server sent, or what came instead of one, e.g. the page of a proxy. */
export function failureOf(error: unknown): CallFailure {
  const { errorType, message, requestId } = fromTrpcError(error);
  const isLost = errorType === "connection_error" && !isOfCas(error);
  return {
    type: errorType,
    message: isLost ? "The server cannot be reached." : message,
    requestId,
  };
}

/**
 * Whether the connection broke, without an error from the server: then the call may be resumed. A response that is cut off is
 * not JSON, so it is an invalid_response.
 */
export function isDropped(error: unknown): boolean {
  if (isOfCas(error)) return false;
  const { errorType, retryable } = fromTrpcError(error);
  return retryable || errorType === "invalid_response";
}
