import { CasError, type CasErrorOptions, isCasError } from "@cas/models";

/** An error as plain data: its class and methods cannot be sent to another thread. */
export interface SerializedError {
  readonly options: Omit<CasErrorOptions, "cause">;
  readonly cause: SerializedCause | undefined;
}

interface SerializedCause {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
}

/** Converts an error to plain data. */
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
 * Creates the error from its plain data.
 *
 * @param signal the caller's signal; its reason is the cause of an aborted call
 */
export function deserializeError(
  { options, cause }: SerializedError,
  signal: AbortSignal | undefined,
): CasError {
  if (options.errorType === "aborted" && signal?.aborted === true)
    return new CasError({ ...options, cause: signal.reason });
  return new CasError({ ...options, cause: cause && new WorkerFault(cause) });
}

/** The cause of an error in the worker: name, message and code. */
class WorkerFault extends Error {
  readonly code?: string;

  constructor({ name, message, code }: SerializedCause) {
    super(message);
    Object.defineProperty(this, "name", { value: name });
    // Stack frames of this thread would be misleading.
    Object.defineProperty(this, "stack", { value: `${name}: ${message}` });
    if (code !== undefined) this.code = code;
  }
}

/** Errors of zod are not instances of Error. */
function causeOf(cause: unknown): SerializedCause | undefined {
  if (typeof cause !== "object" || cause === null) return undefined;
  const { name, message, code } = cause as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || typeof message !== "string") return undefined;
  return { name, message, code: typeof code === "string" ? code : undefined };
}
