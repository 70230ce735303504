import { CasError, type CasErrorOptions, isCasError } from "@cas/models";

/** What an error is made from again in another thread. Its class and methods would be lost on the way; this is plain data. */
export interface SerializedError {
  readonly options: Omit<CasErrorOptions, "cause">;
  readonly cause: CauseAcross | undefined;
}

interface CauseAcross {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
}

/** Takes an error apart. */
export function serializeError(error: unknown): SerializedError {
  if (!isCasError(error))
    return {
      options: { errorType: "internal_error", message: String(error), retryable: false },
      cause: causeOf(error),
    };
  const { errorType, message, statusCode, requestId, headerRequestId, detail } = error;
  const { wireType, method, path, attempts, retryAfter, retryable, cause } = error;
  return {
    options: {
      errorType,
      message,
      statusCode,
      requestId,
      headerRequestId,
      detail,
      wireType,
      method,
      path,
      attempts,
      retryAfter,
      retryable,
    },
    cause: causeOf(cause),
  };
}

/**
 * Puts an error together again.
 *
 * @param signal the caller's, whose reason is the cause of an aborted call
 */
export function deserializeError(
  { options, cause }: SerializedError,
  signal: AbortSignal | undefined,
): CasError {
  if (options.errorType === "aborted" && signal?.aborted === true)
    return new CasError({ ...options, cause: signal.reason });
  return new CasError({ ...options, cause: cause && new WorkerFault(cause) });
}

/** What the failure came from in the worker: name, message and code of it. */
class WorkerFault extends Error {
  readonly code?: string;

  constructor({ name, message, code }: CauseAcross) {
    super(message);
    Object.defineProperty(this, "name", { value: name });
    // The frames of this thread would only mislead.
    Object.defineProperty(this, "stack", { value: `${name}: ${message}` });
    if (code !== undefined) this.code = code;
  }
}

/** Errors of zod are not instances of Error. */
function causeOf(cause: unknown): CauseAcross | undefined {
  if (typeof cause !== "object" || cause === null) return undefined;
  const { name, message, code } = cause as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || typeof message !== "string") return undefined;
  return { name, message, code: typeof code === "string" ? code : undefined };
}
