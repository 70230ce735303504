import { type CasError, type CasErrorType, type ErrorBody } from "@cas/models";
import { errorHeaders } from "../../middleware/request-guards.ts";

/** Types of exceptions that the standard defines (OGC 18-062r2). */
const OGC = "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/";
export const NO_SUCH_PROCESS: string = `${OGC}no-such-process`;
export const NO_SUCH_JOB: string = `${OGC}no-such-job`;
export const RESULT_NOT_READY: string = `${OGC}result-not-ready`;
/** Of all others, whose status says what they are (RFC 7807, 4.2). */
const BLANK = "about:blank";

/** What an exception says. */
interface ExceptionOptions {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** The error of CAS with the same meaning. */
  readonly errorType: CasErrorType;
  readonly type?: string;
  /** The `detail` of the error of CAS. */
  readonly errors?: unknown;
}

/** A failure that has a type in the standard, or another status than the error of CAS. */
export class OgcException extends Error {
  override readonly name = "OgcException";
  readonly options: ExceptionOptions;

  constructor(options: ExceptionOptions) {
    super(options.detail);
    this.options = options;
  }
}

/** The exception of a faulty part of a request. */
export const badRequest = (detail: string): OgcException =>
  new OgcException({
    status: 400,
    title: "Invalid request",
    errorType: "validation_error",
    detail,
  });

/** What exceptions of an error type of CAS are called. */
const TITLES: Readonly<Record<string, string>> = {
  validation_error: "Invalid request",
  request_limit: "Too much for one request",
  unauthorized: "Not authorized",
  not_found: "Not found",
  method_not_allowed: "Method not allowed",
  payload_too_large: "Body too large",
  rate_limited: "Too many requests",
  timeout: "No response in time",
};

/** The document of an exception (RFC 7807). Its member `error` is that of the envelope of CAS, so that clients of CAS read it. */
export function exceptionResponse(error: OgcException | CasError, requestId: string): Response {
  const { type, title, status, detail, errorType, errors } =
    error instanceof OgcException ? error.options : optionsOf(error);
  const envelope: ErrorBody = { type: errorType, message: detail, request_id: requestId };
  const document = {
    type: type ?? BLANK,
    title,
    status,
    detail,
    error: errors === undefined ? envelope : { ...envelope, detail: errors },
  };
  return new Response(JSON.stringify(document), {
    status,
    headers: {
      "Cache-Control": "no-store",
      ...(error instanceof OgcException ? {} : errorHeaders(error)),
      "Content-Type": "application/problem+json",
    },
  });
}

/** What the exception of an error of CAS says. */
function optionsOf({ errorType, statusCode, message, detail }: CasError): ExceptionOptions {
  return {
    title: TITLES[errorType] ?? "The request failed",
    // The standard has 400 for a faulty request, CAS 422.
    status: statusCode === 422 ? 400 : statusCode,
    detail: message,
    errorType,
    errors: detail,
  };
}
