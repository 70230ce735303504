import type { CasErrorType } from "./error-types.ts";
import type { ValidationIssue } from "./validation-issue.ts";

/** The `detail` of a {@link CasError} by error type; it is unknown for types that are not listed. */
export interface CasErrorDetails {
  /** Every fault of the request. */
  validation_error: readonly ValidationIssue[];
  /** Why there was no response. */
  connection_error: ConnectionErrorDetail;
  /** Which timeout expired. */
  timeout: TimeoutDetail;
  /** The invalid response. */
  invalid_response: InvalidResponseDetail;
  /** The missing datasets. */
  partial_response: PartialResponseDetail;
}

/** The `detail` of an error of one type. */
export type CasErrorDetail<Type extends CasErrorType> = Type extends keyof CasErrorDetails
  ? CasErrorDetails[Type]
  : unknown;

/** Why there was no response. */
export interface ConnectionErrorDetail {
  /** Code of the system or of the HTTP library, e.g. ECONNREFUSED, UND_ERR_SOCKET; browsers give none. */
  readonly code?: string | undefined;
}

/** Which timeout expired. */
export interface TimeoutDetail {
  /** The timeout of one attempt, or of the whole call. */
  readonly scope: "attempt" | "call";
  /** The wait, milliseconds. */
  readonly timeout_ms: number;
}

/** A response that breaks the contract. */
export interface InvalidResponseDetail {
  /** The first invalid field, e.g. results.0.value; absent when the response is not JSON. */
  readonly field?: string | undefined;
  /** The response: its JSON, or the beginning of its text when it is not JSON. */
  readonly body: unknown;
}

/** What a response lacks. */
export interface PartialResponseDetail {
  /** Every requested dataset that is missing; in a batch with the index of its geometry. */
  readonly missing: readonly {
    /** The requested dataset. */
    readonly dataset_id: string;
    /** Index of the geometry in its batch. */
    readonly geometry?: number | undefined;
  }[];
}
