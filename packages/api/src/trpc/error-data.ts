import type { CasErrorDetail, CasErrorType } from "@cas/models";

/** The CAS error of a failed call, for its caller: `error.data?.cas`. A union, which `error_type` narrows. */
export type CasErrorData<Types extends CasErrorType = CasErrorType> = {
  [Type in Types]: CasErrorDataOf<Type>;
}[Types];

/** The CAS error of one type. */
interface CasErrorDataOf<Type extends CasErrorType> {
  /** HTTP status, as CAS's HTTP API gives it. */
  readonly status_code: number;
  /** Error type of CAS, e.g. validation_error. */
  readonly error_type: Type;
  /** What happened. */
  readonly message: string;
  /** Id of the request, as in the log of the server. */
  readonly request_id: string;
  /** Details, e.g. the list of faults of a validation_error. */
  readonly detail?: CasErrorDetail<Type>;
  /** The error type that a newer service sent, for an unrecognized_error. */
  readonly wire_type?: string;
  /** Seconds to wait before the next try, if the service states them. */
  readonly retry_after?: number;
}

/** Errors of any call: of the source, of the way to it, or of the caller's limits. */
export type SourceErrorType = Exclude<
  CasErrorType,
  "validation_error" | "request_limit" | "not_found" | "method_not_allowed" | "partial_response"
>;

/** Errors before a procedure runs: an unknown procedure, a wrong method, a body that is not JSON or too large. */
export type TransportErrorType =
  | "validation_error"
  | "not_found"
  | "method_not_allowed"
  | "payload_too_large"
  | "internal_error";
