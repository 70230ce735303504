import {
  abortedError,
  CasError,
  type CasErrorType,
  fromErrorBody,
  fromHttpResponse,
  isCasError,
  isPermanentCode,
  parseRetryAfter,
} from "@cas/models";
import type { CasErrorData } from "./error-data.ts";
import { errorTypeOfCode } from "./trpc-codes.ts";

/**
 * The CasError of a failed tRPC call, with the status and whether a retry can help.
 *
 * The error of a procedure of CAS is the one that the server had. An error of the host by its code is that type, e.g.
 * UNAUTHORIZED is unauthorized and FORBIDDEN an http_error with status 403. A response that is not of tRPC, e.g. of a proxy,
 * is an http_error with its status if the link uses `trpcFetch`: tRPC forgets the response, and without it the error is an
 * invalid_response. Without a response it is a connection_error.
 *
 * @param signal the caller's own, to distinguish an abort from a lost connection
 */
export function fromTrpcError(error: unknown, signal?: AbortSignal): CasError {
  if (isCasError(error)) return error;
  if (signal?.aborted === true) return abortedError(signal);
  if (!isClientError(error)) return withoutResponse(error, error);
  const { data, meta, cause } = error;
  const response = responseOf(meta);
  const retryAfter = parseRetryAfter(response?.headers["retry-after"], Date.now());
  if (hasCasData(data)) {
    const { error_type, wire_type: type = error_type, message, request_id, detail } = data.cas;
    return fromErrorBody(
      { type, message, request_id, detail },
      { statusCode: data.cas.status_code, retryAfter: data.cas.retry_after, cause: error },
    );
  }
  if (hasCode(data))
    return new CasError<CasErrorType>({
      errorType: errorTypeOfCode(data.code),
      message: error.message,
      statusCode: data.httpStatus,
      requestId: response?.headers["x-request-id"],
      retryAfter,
      cause: error,
    });
  if (response === undefined || isCasError(cause)) return withoutResponse(cause ?? error, error);
  if (response.status >= 300) return fromHttpResponse(response);
  return new CasError({
    errorType: "invalid_response",
    message: `The response is not one of tRPC: ${response.text.slice(0, MOST_QUOTED)}`,
    detail: { body: meta?.["responseJSON"] },
    cause: error,
  });
}

/** Most characters of a response in a message. */
const MOST_QUOTED = 200;

/** An error of a tRPC client, of any copy of it. */
interface ClientError extends Error {
  readonly data?: unknown;
  readonly meta?: Readonly<Record<string, unknown>> | undefined;
}

const isClientError = (error: unknown): error is ClientError =>
  error instanceof Error && error.name === "TRPCClientError";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const hasCasData = (data: unknown): data is { readonly cas: CasErrorData } =>
  isObject(data) && isObject(data["cas"]) && typeof data["cas"]["error_type"] === "string";

const hasCode = (data: unknown): data is { readonly code: string; readonly httpStatus: number } =>
  isObject(data) && typeof data["code"] === "string" && typeof data["httpStatus"] === "number";

/** The response that tRPC kept: one whose body is JSON. */
function responseOf(meta: ClientError["meta"]): Parameters<typeof fromHttpResponse>[0] | undefined {
  const response = meta?.["response"];
  if (!isObject(response) || typeof response["status"] !== "number") return undefined;
  const { status, statusText, headers } = response as unknown as Response;
  const text = JSON.stringify(meta?.["responseJSON"]) ?? "";
  return { status, statusText, headers: Object.fromEntries(headers ?? []), text };
}

/** What tRPC's loader of batches says of an input for which `maxURLLength` of the link is too short. */
const TOO_LONG = "Input is too big for a single dispatch";

/** The error of a call that has no response which can be read. */
function withoutResponse(reason: unknown, cause: unknown): CasError {
  if (isCasError(reason)) return reason;
  const { name, message } = reason instanceof Error ? reason : new Error(String(reason));
  switch (name) {
    case "AbortError":
      return new CasError({ errorType: "aborted", message: "The call was aborted", cause });
    case "TimeoutError":
      return new CasError({
        errorType: "timeout",
        message: `No response in time: ${message}`,
        cause,
      });
    case "SyntaxError":
      return new CasError({
        errorType: "invalid_response",
        message: `The response is not JSON, e.g. the page of a proxy or of a login: ${message}. With fetch: trpcFetch() in the link the error has its status`,
        cause,
      });
    default:
  }
  if (message === TOO_LONG)
    return new CasError({
      errorType: "payload_too_large",
      message:
        'The request is too long for a URL (maxURLLength of the link); send it as a POST, with methodOverride: "POST" of the link',
      cause,
    });
  const code = codeOf(reason);
  return new CasError({
    errorType: "connection_error",
    message: `No response over tRPC: ${message}`,
    detail: { code },
    ...(isPermanentCode(code) ? { retryable: false } : {}),
    cause,
  });
}

/** The code of the system, which fetch puts into the cause of its error. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error instanceof AggregateError ? error.errors[0] : error.cause);
}
