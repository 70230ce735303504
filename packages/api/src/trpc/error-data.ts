import type { CasErrorDetail, CasErrorType } from "@cas/models";

/** The CAS error of a failed call, at the caller: `error.data?.cas`. A union, which `error_type` narrows. */
export type CasErrorData<Types extends CasErrorType = CasErrorType> = {
  [Type in Types]: CasErrorDataOf<Type>;
}[Types];

/** The CAS error of a type. */
interface CasErrorDataOf<Type extends CasErrorType> {
  /** HTTP status, as CAS's HTTP API gives it. */
  readonly status_code: number;
  /** Error type of CAS, e.g. validation_error. */
  readonly error_type: Type;
  /** What happened, in words. */
  readonly message: string;
  /** Id of the request, as in the log of the server. */
  readonly request_id: string;
  /** More, e.g. the list of faults of a validation_error. */
  readonly detail?: CasErrorDetail<Type>;
  /** The type as a newer service wrote it, of an unrecognized_error. */
  readonly wire_type?: string;
  /** Seconds to wait before another try, when the service said so. */
  readonly retry_after?: number;
}

/** What any question can fail with, whatever it asks: the source of answers, the way to it, the caller's limits. */
export type SourceErrorType = Exclude<
  CasErrorType,
  "validation_error" | "request_limit" | "not_found" | "method_not_allowed" | "partial_response"
>;

/** What fails before a procedure is reached: no such procedure, a wrong method, a body that is no JSON or too large. */
export type TransportErrorType =
  | "validation_error"
  | "not_found"
  | "method_not_allowed"
  | "payload_too_large"
  | "internal_error";
