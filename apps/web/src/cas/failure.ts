import type { AppRouter } from "@cas/api";
import { TRPCClientError } from "@trpc/client";

/** A failed call. */
export interface CallFailure {
  readonly type: string;
  readonly message: string;
  /** Id of the request in the log of the server; undefined if the server was not reached. */
  readonly requestId: string | undefined;
}

const isTrpcError = (error: unknown): error is TRPCClientError<AppRouter> =>
  error instanceof TRPCClientError;

/** The CAS error that the server sent; or a connection error if the server could not be reached. */
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
 * Whether the connection broke, without an error from the server: then the call may be resumed.
 */
export const isDropped = (error: unknown): boolean =>
  isTrpcError(error) ? error.data?.cas === undefined : error instanceof TypeError;
