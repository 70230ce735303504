import { CasError, isPermanentCode } from "@cas/models";

/** The error of a request without a complete response: refused, reset, cut off, or not HTTP. */
export function connectionError(host: string, cause: unknown): CasError<"connection_error"> {
  const error = withoutData(firstOf(cause));
  const code = codeOf(error);
  if (code === "UND_ERR_CLOSED" || code === "UND_ERR_DESTROYED") return closedError(cause);
  const reason = error instanceof Error ? error.message : "unknown reason";
  return new CasError({
    errorType: "connection_error",
    message: `No response from ${host}: ${code === undefined || reason.includes(code) ? reason : `${reason} (${code})`}`,
    detail: { code },
    ...(isNotHttp(error) || isPermanentCode(code) ? { retryable: false } : {}),
    cause,
  });
}

/** The error of a call after `close()`. */
export function closedError(cause?: unknown): CasError<"connection_error"> {
  return new CasError({
    errorType: "connection_error",
    message: "The client is closed",
    retryable: false,
    cause,
  });
}

/** The error of a response that is longer than the limit. */
export function responseTooLargeError(maxAnswerBytes: number): CasError<"invalid_response"> {
  return new CasError({
    errorType: "invalid_response",
    message: `The response is longer than ${maxAnswerBytes} bytes; ask for less or raise maxAnswerBytes`,
  });
}

/**
 * Whether the other side does not speak HTTP. undici 8 reports it by the name of the error alone, and uses the same name
 * for a response that was cut off within its chunks.
 */
const isNotHttp = (error: unknown): boolean =>
  error instanceof Error &&
  error.name === "HTTPParserError" &&
  !error.message.includes("Invalid EOF state");

/** undici keeps in its error the bytes that are not HTTP: of a server that repeats the request, the key would be in logs. */
function withoutData(error: unknown): unknown {
  if (error instanceof Error && error.name === "HTTPParserError" && "data" in error)
    error.data = undefined;
  return error;
}

/** The reason behind an error: fetch puts it into `cause`, and several addresses of a host name are an AggregateError. */
function firstOf(cause: unknown): unknown {
  if (cause instanceof AggregateError) return firstOf(cause.errors[0]);
  if (cause instanceof TypeError && cause.cause instanceof Error) return firstOf(cause.cause);
  return cause;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}
