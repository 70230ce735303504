import { CasError, type CasErrorType, isCasError } from "@cas/models";

/**
 * What a caller may know of an error.
 *
 * A fault of the caller's own request is passed on as it is. Of everything else (a failing upstream, a refused key of
 * this server, a bug) only the kind is told: its message may hold addresses, paths or keys. Tell the original to the
 * log.
 */
export function publicError(error: unknown, requestId: string): CasError {
  if (!isCasError(error)) return generic("internal_error", requestId);
  if (error.errorType === "unauthorized") return generic("upstream_error", requestId, REFUSED);
  if (error.statusCode >= 500)
    return generic(error.errorType, requestId, undefined, error.statusCode);
  const { errorType, message, statusCode, detail } = error;
  return new CasError({ errorType, message, statusCode, requestId, detail });
}

/** The source refuses the key of this server; a caller of this server has nothing to do with it. */
const REFUSED = "The CAS service refused the credentials of this server";

const MESSAGES: Partial<Record<CasErrorType, string>> = {
  upstream_error: "A data provider failed",
  http_error: "The CAS service failed",
  connection_error: "The CAS service cannot be reached",
  timeout: "The CAS service did not answer in time",
  invalid_response: "The CAS service gave an answer that cannot be read",
};

function generic(
  errorType: CasError["errorType"],
  requestId: string,
  message?: string,
  statusCode?: number,
): CasError {
  const known: Readonly<Record<string, string>> = MESSAGES;
  return new CasError({
    errorType,
    message: message ?? known[errorType] ?? "Internal server error",
    statusCode,
    requestId,
  });
}
