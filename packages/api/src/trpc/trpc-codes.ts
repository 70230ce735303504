import type { CasErrorType } from "@cas/models";

/**
 * The CAS error of a tRPC error that is not CAS's: of tRPC itself, or of a host's own procedures and middlewares. A code
 * that is not listed is an http_error with the status of the code.
 */
const TYPES_OF_CODES: Readonly<Record<string, CasErrorType>> = {
  PARSE_ERROR: "validation_error",
  BAD_REQUEST: "validation_error",
  UNPROCESSABLE_CONTENT: "validation_error",
  UNSUPPORTED_MEDIA_TYPE: "validation_error",
  UNAUTHORIZED: "unauthorized",
  NOT_FOUND: "not_found",
  METHOD_NOT_SUPPORTED: "method_not_allowed",
  PAYLOAD_TOO_LARGE: "payload_too_large",
  TOO_MANY_REQUESTS: "rate_limited",
  CLIENT_CLOSED_REQUEST: "aborted",
  INTERNAL_SERVER_ERROR: "internal_error",
};

/** The type of the CAS error for a code of tRPC. */
export function errorTypeOfCode(code: string): CasErrorType {
  return (Object.hasOwn(TYPES_OF_CODES, code) ? TYPES_OF_CODES[code] : undefined) ?? "http_error";
}
