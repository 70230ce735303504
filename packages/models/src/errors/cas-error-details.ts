import type { CasErrorType } from "./error-types.ts";
import type { ValidationIssue } from "./validation-issue.ts";

/** What `detail` of a {@link CasError} holds, by error type; of the types that are not listed it is unknown. */
export interface CasErrorDetails {
  /** Every fault of the request. */
  validation_error: readonly ValidationIssue[];
  /** Why there was no answer. */
  connection_error: ConnectionErrorDetail;
  /** Which time was up. */
  timeout: TimeoutDetail;
  /** What was answered instead. */
  invalid_response: InvalidResponseDetail;
  /** What is missing. */
  partial_response: PartialResponseDetail;
}

/** `detail` of an error of a type. */
export type CasErrorDetail<Type extends CasErrorType> = Type extends keyof CasErrorDetails
  ? CasErrorDetails[Type]
  : unknown;

/** Why there was no answer. */
export interface ConnectionErrorDetail {
  /** Code of the system or of the HTTP library, e.g. ECONNREFUSED, UND_ERR_SOCKET; a browser gives none. */
  readonly code?: string | undefined;
}

/** Which time was up. */
export interface TimeoutDetail {
  /** The time of one attempt, or of the whole call. */
  readonly scope: "attempt" | "call";
  /** How long was waited, milliseconds. */
  readonly timeout_ms: number;
}

/** An answer that breaks the contract. */
export interface InvalidResponseDetail {
  /** The first field that is not as it should be, e.g. results.0.value; absent when the answer is no JSON. */
  readonly field?: string | undefined;
  /** What was answered: the JSON, or the beginning of the text when it is none. */
  readonly body: unknown;
}

/** What an answer lacks. */
export interface PartialResponseDetail {
  /** Every dataset that was asked and is missing; in a batch with the index of its geometry. */
  readonly missing: readonly {
    /** The dataset that was asked. */
    readonly dataset_id: string;
    /** Index of the geometry in its batch. */
    readonly geometry?: number | undefined;
  }[];
}
