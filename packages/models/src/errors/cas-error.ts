import { type CasErrorType, ERROR_TYPES, isCasErrorType } from "./error-types.ts";
import type { ErrorBody } from "./error-envelope.ts";
import type { Open } from "../schema/open-enum.ts";
import type { ValidationIssue } from "./validation-issue.ts";

/** What `detail` holds, by error type; unknown for the others. */
export interface CasErrorDetails {
  validation_error: readonly ValidationIssue[];
}

/** `detail` of an error of a type. */
export type CasErrorDetail<Type> = Type extends keyof CasErrorDetails
  ? CasErrorDetails[Type]
  : unknown;

/** What a {@link CasError} is made from. */
export interface CasErrorOptions<Type extends string = string> {
  /** Kind of failure. */
  readonly errorType: Type;
  /** What happened, in words; never a key, a stack or a path of this machine. */
  readonly message: string;
  /** HTTP status; default the one of the table. */
  readonly statusCode?: number | undefined;
  /** Id of the request at the service. */
  readonly requestId?: string | undefined;
  /** More, e.g. the faults of a validation_error. */
  readonly detail?: CasErrorDetail<Type> | undefined;
  /** What it came from. */
  readonly cause?: unknown;
}

/** Recognises a CasError of another copy of this package too. */
const brand = Symbol.for("@cas/models.CasError");

/**
 * Every failure of every implementation of the {@link Cas} port.
 *
 * `statusCode` is the HTTP status of the answer; when there was none (connection_error, timeout, aborted) it is the
 * status that a facade gives its own caller.
 */
export class CasError<Type extends string = Open<CasErrorType>> extends Error {
  override readonly name: string = "CasError";
  readonly statusCode: number;
  readonly errorType: Type;
  readonly requestId: string | undefined;
  readonly detail: CasErrorDetail<Type> | undefined;

  constructor(options: CasErrorOptions<Type>) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.errorType = options.errorType;
    this.statusCode = options.statusCode ?? entryOf(options.errorType).status;
    this.requestId = options.requestId;
    this.detail = options.detail;
    Object.defineProperty(this, brand, { value: true });
  }

  /** Whether the same request may succeed later, by the table. */
  get retryable(): boolean {
    return entryOf(this.errorType).retryable;
  }

  /** The error with the id of the request that failed, unless it has one. */
  withRequestId(requestId: string): CasError<Type> {
    if (this.requestId !== undefined) return this;
    const { errorType, message, statusCode, detail, cause } = this;
    return new CasError<Type>({ errorType, message, statusCode, requestId, detail, cause });
  }

  /** The body of the error envelope. */
  toErrorBody(): ErrorBody {
    return {
      type: this.errorType,
      message: this.message,
      request_id: this.requestId ?? "unknown",
      ...(this.detail === undefined ? {} : { detail: this.detail }),
    };
  }
}

function entryOf(errorType: string): (typeof ERROR_TYPES)[CasErrorType] {
  return ERROR_TYPES[isCasErrorType(errorType) ? errorType : "http_error"];
}

/**
 * Whether a caught value is a CasError, of one of the given types if any are given.
 *
 * @example
 * if (isCasError(error, "validation_error")) console.error(error.detail?.[0]?.msg);
 */
export function isCasError(error: unknown): error is CasError;
export function isCasError<Type extends CasErrorType>(
  error: unknown,
  ...errorTypes: readonly [Type, ...Type[]]
): error is CasError<Type>;
export function isCasError(error: unknown, ...errorTypes: readonly string[]): boolean {
  if (typeof error !== "object" || error === null || !(brand in error)) return false;
  if (errorTypes.length === 0) return true;
  return "errorType" in error && errorTypes.some((type) => type === error.errorType);
}
