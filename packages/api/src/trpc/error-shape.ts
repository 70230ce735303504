import { CasError, type CasErrorType, ERROR_TYPES, isCasError, notJson } from "@cas/models";
import { TRPCError } from "@trpc/server";
import { TRPC_ERROR_CODES_BY_KEY, type TRPC_ERROR_CODE_KEY } from "@trpc/server/rpc";
import { shortName } from "../errors/echo.ts";
import { publicError } from "../errors/public-error.ts";
import { newRequestId } from "../middleware/request-id.ts";
import type { CasErrorData, SourceErrorType, TransportErrorType } from "./error-data.ts";

/** The types of the errors that tRPC itself throws: before a procedure runs, or instead of it. */
const TYPES_OF_TRPC: Partial<Record<TRPC_ERROR_CODE_KEY, CasErrorType>> = {
  PARSE_ERROR: "validation_error",
  BAD_REQUEST: "validation_error",
  NOT_FOUND: "not_found",
  METHOD_NOT_SUPPORTED: "method_not_allowed",
  PAYLOAD_TOO_LARGE: "payload_too_large",
  UNSUPPORTED_MEDIA_TYPE: "validation_error",
};

/** The CAS error behind the error of a call. */
export function toCasError(error: unknown): CasError | undefined {
  if (isCasError(error)) return error;
  if (!(error instanceof TRPCError)) return undefined;
  if (isCasError(error.cause)) return error.cause;
  // A SyntaxError of the request body; one from a source is a bug.
  if (error.cause instanceof SyntaxError && error.code === "BAD_REQUEST")
    return notJson(error.cause.message);
  const errorType = TYPES_OF_TRPC[error.code];
  return errorType && new CasError({ errorType, message: error.message, cause: error });
}

/** The tRPC code of a CAS error, by the table of error types. */
function codeOf(error: CasError): TRPC_ERROR_CODE_KEY {
  return ERROR_TYPES[error.errorType].trpc;
}

/** The error that a procedure throws: the code of the table, with the CAS error as its cause. */
export function toTrpcError(error: unknown): TRPCError {
  const casError = toCasError(error);
  if (casError !== undefined)
    return new TRPCError({ code: codeOf(casError), message: casError.message, cause: casError });
  return error instanceof TRPCError
    ? error
    : new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: error });
}

/** The shape of an error on the wire; `Types` are the possible types of its CAS error. */
export interface CasErrorShape<Types extends CasErrorType = CasErrorType> {
  /** What happened. */
  message: string;
  /** Number of the JSON-RPC error. */
  code: (typeof TRPC_ERROR_CODES_BY_KEY)[TRPC_ERROR_CODE_KEY];
  /** Data of tRPC, and the CAS error. */
  data: {
    /** Name of the tRPC error. */
    code: TRPC_ERROR_CODE_KEY;
    /** Status of the response. */
    httpStatus: number;
    /** The procedure. */
    path?: string;
    /** The CAS error. */
    cas: CasErrorData<Types>;
  };
}

/** The input of an error formatter of tRPC. */
interface ErrorToFormat {
  readonly error: TRPCError;
  readonly ctx: { readonly requestId: string } | undefined;
  readonly path: string | undefined;
}

/** The public part of an error, with the CAS error in `data.cas`. */
function formatError({ error, ctx, path }: ErrorToFormat): CasErrorShape {
  return shapeOf(publicError(toCasError(error) ?? error, ctx?.requestId ?? newRequestId()), path);
}

/** A public error in the shape of tRPC. */
export function shapeOf(known: CasError, path?: string): CasErrorShape {
  const code = codeOf(known);
  return {
    message: known.message,
    code: TRPC_ERROR_CODES_BY_KEY[code],
    data: {
      code,
      httpStatus: known.statusCode,
      ...(path === undefined ? {} : { path: shortName(path) }),
      cas: errorData(known),
    },
  };
}

function errorData(error: CasError): CasErrorData {
  const { errorType, statusCode, message, requestId = "unknown" } = error;
  const { detail, wireType, retryAfter } = error;
  const data: CasErrorData<"unrecognized_error"> = {
    status_code: statusCode,
    // One object for all types: every CasError has the detail of its type.
    error_type: errorType as "unrecognized_error",
    message,
    request_id: requestId,
    ...(detail === undefined ? {} : { detail }),
    ...(wireType === undefined ? {} : { wire_type: wireType }),
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
  };
  return data;
}

/** The formatter of errors before a procedure runs. */
export const formatTransportError = formatError as (
  failed: ErrorToFormat,
) => CasErrorShape<TransportErrorType>;

/**
 * The formatter of a procedure that declares its errors, in addition to those of any call. The declaration is only a
 * type; the tests of each source check that it throws nothing else.
 */
export const declareErrors = <Types extends CasErrorType = never>(): ((
  failed: ErrorToFormat,
) => CasErrorShape<SourceErrorType | Types>) => formatError as never;
