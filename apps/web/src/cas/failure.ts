import type { AppRouter } from "@cas/api";
import { TRPCClientError } from "@trpc/client";

/** A failed call as the page tells it. */
export interface CallFailure {
  readonly type: string;
  readonly message: string;
  /** What to look for in the log of the server; none when the server was not reached. */
  readonly requestId: string | undefined;
}

const isTrpcError = (error: unknown): error is TRPCClientError<AppRouter> =>
  error instanceof TRPCClientError;

/** What a failed call says: the CAS error that the server sent, or that it could not be reached. */
export function failureOf(error: unknown): CallFailure {
  const cas = isTrpcError(error) ? error.data?.cas : undefined;
  if (cas === undefined)
    return {
      type: "connection_error",
      message: "The server cannot be reached.",
      requestId: undefined,
    };
  return { type: cas.error_type, message: cas.message, requestId: cas.request_id };
}

/**
 * Whether the way to the server broke, rather than that the server said what is wrong: then the same call may go on where
 * it was.
 */
export const isDropped = (error: unknown): boolean =>
  isTrpcError(error) ? error.data?.cas === undefined : error instanceof TypeError;
