import { CasError, type CasErrorType, isCasError } from "@cas/models";
import { publicError } from "../errors/public-error.ts";

/**
 * What a caller may know of a failure that no handler caught. A body that breaks off, and whatever else fails because nobody is
 * there any more, is no fault of this server.
 */
export function failureOf(error: unknown, request: Request, requestId: string): CasError {
  if (!request.signal.aborted || isCasError(error)) return publicError(error, requestId);
  const message = "The caller went away";
  return new CasError<CasErrorType>({ errorType: "aborted", message, requestId });
}
