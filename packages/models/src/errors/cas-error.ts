import type { CasErrorDetail } from "./cas-error-details.ts";
import type { ErrorBody } from "./error-envelope.ts";
import { type CasErrorType, ERROR_TYPES, RETRYABLE_STATUSES } from "./error-types.ts";

/** The parts of a {@link CasError}. */
export interface CasErrorOptions<Type extends CasErrorType = CasErrorType> {
  /** Kind of failure. */
  readonly errorType: Type;
  /** What happened; never contains a key, a stack trace or a path of this machine. */
  readonly message: string;
  /** HTTP status; default: the status of the error type. */
  readonly statusCode?: number | undefined;
  /** Id of the request at the service: from the body of the error, or else from the X-Request-ID header. */
  readonly requestId?: string | undefined;
  /** The X-Request-ID header of the response. */
  readonly headerRequestId?: string | undefined;
  /** Further details, e.g. the faults of a validation_error. */
  readonly detail?: CasErrorDetail<Type> | undefined;
  /** The error that caused it. */
  readonly cause?: unknown;
  /** The error type that a newer service sent, for an unrecognized_error. */
  readonly wireType?: string | undefined;
  /** HTTP method of the request. */
  readonly method?: string | undefined;
  /** Path and query of the request, without the base URL. */
  readonly path?: string | undefined;
  /** How many times the request was sent. */
  readonly attempts?: number | undefined;
  /** Seconds to wait before another try, from the Retry-After header. */
  readonly retryAfter?: number | undefined;
  /** Whether the same request may succeed later; default: by the error type and the status. */
  readonly retryable?: boolean | undefined;
}

/** A {@link CasError} as plain data, for JSON, logs and messages to workers; `casErrorFrom` turns it into an error again. */
export interface CasErrorJson extends Omit<CasErrorOptions, "cause"> {
  /** The class. */
  readonly name: string;
  readonly statusCode: number;
  readonly retryable: boolean;
  /** The error that caused it, without its stack. */
  readonly cause?: CasErrorCause | undefined;
}

/** What plain data keeps of the cause of an error. */
export interface CasErrorCause {
  /** The class of the cause. */
  readonly name: string;
  /** What happened. */
  readonly message: string;
  /** Code of the system, e.g. ECONNREFUSED. */
  readonly code?: string | undefined;
}

/** Recognises a CasError of another copy of this package too. */
const brand = Symbol.for("@cas/models.CasError");

/** Fields that exist only when they have a value, so that a log shows no empty fields. */
const SOMETIMES = [
  "requestId",
  "headerRequestId",
  "detail",
  "wireType",
  "method",
  "path",
  "attempts",
  "retryAfter",
] as const;

/**
 * Every failure of every implementation of the {@link Cas} port.
 *
 * `statusCode` is the HTTP status of the response; without a response (connection_error, timeout, aborted) it is the
 * status that a facade gives its own caller.
 *
 * @example
 * if (isCasError(error))
 *   switch (error.errorType) {
 *     case "validation_error":
 *       return error.detail?.map(({ msg }) => msg); // detail has the type of validation_error
 *     case "rate_limited":
 *       return error.retryAfter;
 *   }
 */
export class CasError<Type extends CasErrorType = CasErrorType> extends Error {
  /** The class, for logs; use errorType to distinguish errors. */
  override readonly name: string = "CasError";
  /** HTTP status of the response; without a response, the status that a facade sends to its own caller. */
  readonly statusCode: number;
  /** Kind of failure. */
  readonly errorType: Type;
  /** Id of the request at the service, from the body or from the X-Request-ID header. */
  declare readonly requestId: string | undefined;
  /** The X-Request-ID header of the response. */
  declare readonly headerRequestId: string | undefined;
  /** Further details, by error type. */
  declare readonly detail: CasErrorDetail<Type> | undefined;
  /** The error type that a newer service sent, for an unrecognized_error. */
  declare readonly wireType: string | undefined;
  /** HTTP method of the request. */
  declare readonly method: string | undefined;
  /** Path and query of the request, without the base URL. */
  declare readonly path: string | undefined;
  /** How many times the request was sent. */
  declare readonly attempts: number | undefined;
  /** Seconds to wait before another try, from the Retry-After header. */
  declare readonly retryAfter: number | undefined;
  readonly #options: CasErrorOptions<Type>;

  constructor(options: CasErrorOptions<Type>) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.errorType = options.errorType;
    this.statusCode = options.statusCode ?? ERROR_TYPES[options.errorType].status;
    const known: Readonly<Record<string, unknown>> = { ...options };
    for (const name of SOMETIMES)
      if (known[name] !== undefined)
        Object.defineProperty(this, name, { value: known[name], enumerable: true });
    Object.defineProperty(this, brand, { value: true });
    this.#options = options;
  }

  /**
   * Whether the same request may succeed later: by the error type, or by the status of a response without a known type.
   */
  get retryable(): boolean {
    if (this.#options.retryable !== undefined) return this.#options.retryable;
    const { retryable } = ERROR_TYPES[this.errorType];
    return retryable === "by status" ? RETRYABLE_STATUSES.has(this.statusCode) : retryable;
  }

  /** The same error with more details about its request; existing details stay. */
  with(more: Partial<Omit<CasErrorOptions<Type>, "errorType">>): CasError<Type> {
    return new CasError<Type>({ ...more, ...withoutUndefined(this.#options) });
  }

  /** The error with the id of the failed request, unless it already has one. */
  withRequestId(requestId: string): CasError<Type> {
    return this.requestId === undefined ? this.with({ requestId }) : this;
  }

  /**
   * Plain data with all fields, the message included: what `JSON.stringify` writes. It survives structuredClone and
   * postMessage, which keep only the message of an error itself.
   */
  toJSON(): CasErrorJson {
    const { name, errorType, message, statusCode, retryable } = this;
    const fields = SOMETIMES.map((field) => [field, this[field]] as const);
    return withoutUndefined({
      name,
      errorType,
      message,
      statusCode,
      retryable,
      ...Object.fromEntries(fields),
      cause: causeOf(this.cause),
    });
  }

  /**
   * The body of CAS's error envelope, `{"error": body}`, for an HTTP response of your own with the status `statusCode`. It
   * has the whole message: `publicError` of `@cas/api` first removes what a caller must not see.
   */
  toErrorBody(): ErrorBody {
    return {
      type: this.wireType ?? this.errorType,
      message: this.message,
      request_id: this.requestId ?? "unknown",
      ...(this.detail === undefined ? {} : { detail: this.detail }),
    };
  }
}

function withoutUndefined<Options extends object>(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as Options;
}

/** Errors of zod are not instances of Error. */
function causeOf(cause: unknown): CasErrorCause | undefined {
  if (typeof cause !== "object" || cause === null) return undefined;
  const { name, message, code } = cause as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || typeof message !== "string") return undefined;
  return typeof code === "string" ? { name, message, code } : { name, message };
}

/** Whether a value carries the mark of a CasError, of this or another copy of the package. */
export function hasBrand(value: unknown): value is CasError {
  return typeof value === "object" && value !== null && brand in value;
}
