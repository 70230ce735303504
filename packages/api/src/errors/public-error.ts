import { type AnyCasError, CasError, type CasErrorType, isCasError } from "@cas/models";
import { shortDetail, shortMessage } from "./echo.ts";

/**
 * What a caller may know of an error.
 *
 * A fault of the caller's own request is passed on as it is. Of everything else (a failing upstream, a refused key of
 * this server, a bug) only the kind is told: its message may hold addresses, paths or keys. Tell the original to the
 * log. When to come back is told of every error. Texts of the caller are cut, so that no answer is as long as its request.
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

/** The source refuses the key of this server; a caller of this server has nothing to do with it. */
const REFUSED = "The CAS service refused the credentials of this server";

/**
 * CAS 0.4.0 says `{"detail": "Unknown provider 'x'"}` without its envelope. Of other paths, or with a 405, the same form
 * means that there is no CAS at the address that this server was given, which is no fault of its caller.
 */
function isUnknownProvider({ statusCode, detail, path = PROVIDER }: AnyCasError): boolean {
  return statusCode === 404 && typeof detail === "string" && path.startsWith(PROVIDER);
}

const PROVIDER = "/api/v1/providers/";

/** What a proxy in front of the service says of the caller's own request, in words that are not for the caller. */
const OF_A_PROXY: Readonly<Record<number, readonly [CasErrorType, string]>> = {
  413: [
    "payload_too_large",
    "The body is larger than the CAS service takes; send fewer or simpler geometries",
  ],
  429: ["rate_limited", "The CAS service takes no more requests for now"],
};

/** Statuses of a failing server; any other is this server's failure to get an answer, a 502. */
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
  timeout: "The CAS service did not answer in time",
  invalid_response: "The CAS service gave an answer that cannot be read",
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
