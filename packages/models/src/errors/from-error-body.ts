import { CasError, type CasErrorOptions } from "./cas-error.ts";
import type { ErrorBody } from "./error-envelope.ts";
import { type CasErrorType, isCasErrorType } from "./error-types.ts";
import { ValidationIssue } from "./validation-issue.ts";

/**
 * The error that an error body describes. A type that this version does not know becomes an unrecognized_error with the
 * original type in `wireType`. A detail that does not fit its type is dropped.
 */
export function fromErrorBody(
  { type, message, request_id: requestId, detail }: ErrorBody,
  more: Omit<CasErrorOptions, "errorType" | "message" | "requestId" | "detail">,
): CasError {
  if (!isCasErrorType(type))
    return new CasError({
      ...more,
      errorType: "unrecognized_error",
      wireType: type,
      message,
      requestId,
      detail,
    });
  return new CasError<CasErrorType>({
    ...more,
    errorType: type,
    message,
    requestId,
    detail: trusted(type, detail),
  });
}

const issues = ValidationIssue.array();

/** Types whose detail only this side can know; a service may send a detail of any shape for them. */
const OWN: ReadonlySet<CasErrorType> = new Set<CasErrorType>([
  "connection_error",
  "timeout",
  "invalid_response",
  "partial_response",
]);

function trusted(type: CasErrorType, detail: unknown): unknown {
  if (type === "validation_error") return issues.safeParse(detail).data;
  return OWN.has(type) ? undefined : detail;
}
