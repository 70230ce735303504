import { type AnyCasError, CasError, type CasErrorType, isCasError } from "@cas/models";
import { shortDetail, shortMessage } from "./echo.ts";

/**
 * The part of an error that a caller may see.
 *
 * A fault of the caller's own request is passed on. Any other error (a failing upstream, a rejected key of this server,
 * a bug) keeps only its kind, because its message may contain addresses, paths or keys: log the original. Every error
 * keeps the time of the next try. Texts of the caller are cut, so that a response is never as long as its request.
 */
export function publicError(error: unknown, requestId: string): CasError {
  if (!isCasError(error)) return generic({ errorType: "internal_error", requestId });
  const { errorType, statusCode, retryAfter } = error;
  if (errorType === "unauthorized")
    return generic({ errorType: "upstream_error", requestId, retryAfter, message: REFUSED });
  if (errorType === "http_error") return ofHttpError(error, requestId);
  if (statusCode >= 500) return generic({ errorType, statusCode, requestId, retryAfter });
  const { message, detail } = error;
  const wireType = errorType === "unrecognized_error" ? error.wireType : undefined;
  return new CasError<CasErrorType>({
    errorType,
    message: shortMessage(message),
    statusCode,
    requestId,
    detail: shortDetail(detail),
    retryAfter,
    wireType,
  });
}

/** The source rejects the key of this server, which is not a fault of the caller. */
const REFUSED = "The CAS service refused the credentials of this server";

/**
 * CAS 0.4.0 sends `{"detail": "Unknown provider 'x'"}` without its envelope. For other paths, or with a 405, the same
 * form means that the configured address has no CAS, which is not a fault of the caller.
 */
function isUnknownProvider({ statusCode, detail, path = PROVIDER }: AnyCasError): boolean {
  return statusCode === 404 && typeof detail === "string" && path.startsWith(PROVIDER);
}

const PROVIDER = "/api/v1/providers/";

/**
 * Errors of a proxy in front of the service about the caller's own request: the proxy's message is not for the caller.
 */
const OF_A_PROXY: Readonly<Record<number, readonly [CasErrorType, string]>> = {
  413: [
    "payload_too_large",
    "The body is larger than the CAS service takes; send fewer or simpler geometries",
  ],
  429: ["rate_limited", "The CAS service takes no more requests for now"],
};

/** Statuses of a failing server. With any other status this server failed to get a response, which is a 502. */
const OF_A_SERVER: ReadonlySet<number> = new Set([500, 502, 503, 504]);

function ofHttpError(error: AnyCasError, requestId: string): CasError {
  const { statusCode, message: words, retryAfter } = error;
  if (isUnknownProvider(error))
    return new CasError({
      errorType: "not_found",
      message: shortMessage(words),
      requestId,
      retryAfter,
    });
  const [type, message] = OF_A_PROXY[statusCode] ?? ["http_error" as const];
  const known = OF_A_SERVER.has(statusCode) ? statusCode : undefined;
  return generic({ errorType: type, message, requestId, retryAfter, statusCode: known });
}

const MESSAGES: Readonly<Record<string, string>> = {
  upstream_error: "A data provider failed",
  http_error: "The CAS service failed",
  connection_error: "The CAS service cannot be reached",
  timeout: "The CAS service did not respond in time",
  invalid_response: "The CAS service sent a response that cannot be read",
};

function generic({
  errorType,
  message = MESSAGES[errorType] ?? "Internal server error",
  ...more
}: {
  errorType: CasErrorType;
  message?: string | undefined;
  requestId: string;
  statusCode?: number | undefined;
  retryAfter?: number | undefined;
}): CasError {
  return new CasError<CasErrorType>({ ...more, errorType, message });
}
