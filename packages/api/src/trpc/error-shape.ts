import { CasError, type CasErrorType, ERROR_TYPES, isCasError, notJson } from "@cas/models";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPC_ERROR_CODES_BY_KEY, type TRPC_ERROR_CODE_KEY } from "@trpc/server/rpc";
import { shortMessage, shortName } from "../errors/echo.ts";
import { publicError } from "../errors/public-error.ts";
import { casContextOf } from "./context.ts";
import type { CasErrorData, SourceErrorType, TransportErrorType } from "./error-data.ts";
import { errorTypeOfCode } from "./trpc-codes.ts";

/** Whether a value is an error of tRPC, of any copy of it. */
const isTrpcError = (error: unknown): error is TRPCError =>
  error instanceof TRPCError || (error instanceof Error && error.name === "TRPCError");

/** The CAS error that a procedure threw, or that a body which is not JSON causes; undefined for any other error. */
export function casErrorIn(error: unknown): CasError | undefined {
  if (isCasError(error)) return error;
  if (!isTrpcError(error)) return undefined;
  if (isCasError(error.cause)) return error.cause;
  // A SyntaxError of the request body; one from a source is a bug.
  if (error.cause instanceof SyntaxError && error.code === "BAD_REQUEST")
    return notJson(error.cause.message);
  return undefined;
}

/** The CAS error of an error that tRPC or a host threw by its code, e.g. FORBIDDEN; a bug has none. */
function casErrorOfCode(error: unknown): CasError | undefined {
  if (!isTrpcError(error) || error.code === "INTERNAL_SERVER_ERROR") return undefined;
  const errorType = errorTypeOfCode(error.code);
  return new CasError<CasErrorType>({
    errorType,
    message: shortMessage(error.message),
    statusCode: errorType === "http_error" ? getHTTPStatusCodeFromError(error) : undefined,
    cause: error,
  });
}

/** The CAS error behind the error of a call; undefined for a bug. */
export function toCasError(error: unknown): CasError | undefined {
  return casErrorIn(error) ?? casErrorOfCode(error);
}

/** The part of the error of a call that its caller may see. */
function publicErrorOf(error: unknown, requestId: string): CasError {
  const known = casErrorIn(error);
  // A host writes the messages of its own TRPCErrors for its callers.
  const ofCode = known === undefined ? casErrorOfCode(error) : undefined;
  return ofCode?.withRequestId(requestId) ?? publicError(known ?? error, requestId);
}

/** The tRPC code of a CAS error, by the table of error types. */
function codeOf(error: CasError): TRPC_ERROR_CODE_KEY {
  return ERROR_TYPES[error.errorType].trpc;
}

/**
 * The TRPCError for an error that a procedure throws: a CasError becomes its cause, with the code of the table and the
 * message that a caller may see. A TRPCError stays; any other error is a bug, INTERNAL_SERVER_ERROR.
 */
export function toTrpcError(error: unknown): TRPCError {
  const cause = casErrorIn(error);
  if (cause !== undefined) {
    const known = publicError(cause, "");
    return new TRPCError({ code: codeOf(known), message: known.message, cause });
  }
  return isTrpcError(error)
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
  readonly ctx: unknown;
  readonly path: string | undefined;
}

/** A public error in the shape of tRPC. */
export function shapeOf(
  known: CasError,
  path?: string,
  code: TRPC_ERROR_CODE_KEY = codeOf(known),
): CasErrorShape {
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

/** The error of a request before its procedure runs, and of a host's function that throws a TRPCError. */
export function formatTransportError({
  error,
  ctx,
  path,
}: ErrorToFormat): CasErrorShape<TransportErrorType> {
  const known = publicErrorOf(error, casContextOf(ctx).requestId);
  const code = casErrorIn(error) === undefined ? error.code : undefined;
  return shapeOf(known, path, code) as CasErrorShape<TransportErrorType>;
}

/**
 * A formatter for `.errors()` of a procedure: a CasError, or a bug, has the CAS error in `data.cas`, and nothing that a
 * caller must not see. A TRPCError of the host itself, e.g. FORBIDDEN, goes on to the formatter of the host.
 *
 * `Types` are the types of CAS errors that the procedure adds to those of any call; its callers know them. The declaration
 * is only a type.
 *
 * @example
 * const procedure = t.procedure.errors(declareCasErrors<"validation_error">()).use(casErrorMiddleware);
 */
export const declareCasErrors = <Types extends CasErrorType = never>(): ((
  failed: ErrorToFormat,
) => CasErrorShape<SourceErrorType | Types> | undefined) => formatProcedureError as never;

function formatProcedureError({ error, ctx, path }: ErrorToFormat): CasErrorShape | undefined {
  const known = casErrorIn(error);
  if (known === undefined && error.code !== "INTERNAL_SERVER_ERROR") return undefined;
  return shapeOf(publicError(known ?? error, casContextOf(ctx).requestId), path);
}
