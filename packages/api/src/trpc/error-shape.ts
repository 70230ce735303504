import { CasError, type CasErrorType, ERROR_TYPES, isCasError, type Open } from "@cas/models";
import { notJson } from "../not-json.ts";
import { TRPCError } from "@trpc/server";
import { TRPC_ERROR_CODES_BY_KEY, type TRPC_ERROR_CODE_KEY } from "@trpc/server/rpc";
import { publicError } from "../public-error.ts";
import { newRequestId } from "../request-id.ts";
import type { CasContext } from "./context.ts";

/** The CAS error of a failed call, at the caller: `error.data?.cas`. */
export interface CasErrorData {
  /** HTTP status, as CAS's HTTP API gives it. */
  readonly status_code: number;
  /** Error type of CAS, e.g. validation_error. */
  readonly error_type: Open<CasErrorType>;
  /** What happened, in words. */
  readonly message: string;
  /** Id of the request, as in the log of the server. */
  readonly request_id: string;
  /** For a validation_error the list of faults. */
  readonly detail?: unknown;
}

/** The types of errors that tRPC itself finds: before a procedure runs, or instead of it. */
const TYPES_OF_TRPC: Partial<Record<TRPC_ERROR_CODE_KEY, CasErrorType>> = {
  PARSE_ERROR: "validation_error",
  BAD_REQUEST: "validation_error",
  NOT_FOUND: "not_found",
  METHOD_NOT_SUPPORTED: "method_not_allowed",
  PAYLOAD_TOO_LARGE: "payload_too_large",
  UNSUPPORTED_MEDIA_TYPE: "validation_error",
};

/** The CAS error behind whatever a call threw. */
export function toCasError(error: unknown): CasError | undefined {
  if (isCasError(error)) return error;
  if (!(error instanceof TRPCError)) return undefined;
  if (isCasError(error.cause)) return error.cause;
  if (error.cause instanceof SyntaxError) return notJson(error.cause.message);
  const errorType = TYPES_OF_TRPC[error.code];
  return errorType && new CasError({ errorType, message: error.message, cause: error });
}

/** The tRPC code of a CAS error, by the table of error types. */
function codeOf(error: CasError): TRPC_ERROR_CODE_KEY {
  const types: Readonly<Record<string, { readonly trpc: TRPC_ERROR_CODE_KEY }>> = ERROR_TYPES;
  return types[error.errorType]?.trpc ?? "INTERNAL_SERVER_ERROR";
}

/** The error that a procedure fails with: the code of the table, the CAS error as its cause. */
export function toTrpcError(error: unknown): TRPCError {
  const casError = toCasError(error);
  if (casError !== undefined)
    return new TRPCError({ code: codeOf(casError), message: casError.message, cause: casError });
  return error instanceof TRPCError
    ? error
    : new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: error });
}

/** The shape of an error on the wire. */
export interface CasErrorShape {
  message: string;
  code: (typeof TRPC_ERROR_CODES_BY_KEY)[TRPC_ERROR_CODE_KEY];
  data: {
    code: TRPC_ERROR_CODE_KEY;
    httpStatus: number;
    path?: string;
    cas: CasErrorData;
  };
}

/** The error formatter of the router: what a caller may know, with the CAS error typed in `data.cas`. */
export function formatError({
  error,
  ctx,
  path,
}: {
  error: TRPCError;
  ctx: CasContext | undefined;
  path: string | undefined;
}): CasErrorShape {
  const known = publicError(toCasError(error) ?? error, ctx?.requestId ?? newRequestId());
  const { type, message, request_id = "unknown", detail } = known.toErrorBody();
  const code = codeOf(known);
  return {
    message,
    code: TRPC_ERROR_CODES_BY_KEY[code],
    data: {
      code,
      httpStatus: known.statusCode,
      ...(path === undefined ? {} : { path }),
      cas: {
        status_code: known.statusCode,
        error_type: type,
        message,
        request_id,
        ...(detail === undefined ? {} : { detail }),
      },
    },
  };
}
