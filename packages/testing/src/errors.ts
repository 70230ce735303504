import {
  type CasErrorOptions,
  CasError,
  type CasErrorOf,
  CasPartialError,
  type CasErrorType,
  ERROR_TYPES,
} from "@cas/models";
import { makeAttributeResponse } from "./responses.ts";

/** What a failure of each type typically says. */
const TYPICAL: { readonly [Type in CasErrorType]: Omit<CasErrorOptions<Type>, "errorType"> } = {
  validation_error: {
    message: "dataset_ids: must name at least one dataset, e.g. copernicus_dem:elevation",
    detail: [
      {
        type: "too_small",
        loc: ["body", "dataset_ids"],
        msg: "must name at least one dataset, e.g. copernicus_dem:elevation",
      },
    ],
  },
  request_limit: { message: "51 datasets are more than the limit of 50" },
  unauthorized: { message: "Invalid or missing API key" },
  not_found: { message: "Unknown provider 'nope'" },
  method_not_allowed: { message: "GET is not allowed for /api/v1/extract, use POST" },
  payload_too_large: { message: "The body is larger than 8388608 bytes" },
  rate_limited: { message: "Rate limit exceeded", retryAfter: 30 },
  upstream_error: { message: "A data provider failed" },
  internal_error: { message: "Internal server error" },
  http_error: { message: "Bad Gateway", statusCode: 502 },
  unrecognized_error: {
    message: "The quota of this month is used up",
    statusCode: 402,
    wireType: "quota_exceeded",
  },
  connection_error: {
    message: "No response from cas.example.com: connect ECONNREFUSED",
    detail: { code: "ECONNREFUSED" },
  },
  timeout: {
    message: "No complete response within 120000 ms",
    detail: { scope: "attempt", timeout_ms: 120_000 },
  },
  aborted: { message: "The caller aborted the request" },
  invalid_response: {
    message: "The response breaks the CAS contract at results: Invalid input",
    detail: { field: "results", body: {} },
  },
  partial_response: {
    message: "No result for lab:elevation: lab:elevation: A data provider failed",
    detail: { missing: [{ dataset_id: "lab:elevation" }] },
  },
};

/** All error types, for a test that runs for each: `it.each(CAS_ERROR_TYPES)`. */
export const CAS_ERROR_TYPES: readonly CasErrorType[] = Object.keys(ERROR_TYPES) as CasErrorType[];

/**
 * An error of a type as a source typically throws it, with message, status and detail; with the fields that you give. A
 * partial_response has an incomplete response.
 *
 * @example
 * cas.answer("extract", makeCasError("rate_limited", { retryAfter: 5 }));
 */
export function makeCasError<Type extends CasErrorType>(
  errorType: Type,
  fields: Partial<Omit<CasErrorOptions<Type>, "errorType">> = {},
): CasErrorOf<Type> {
  const options = { requestId: "fake-1", ...TYPICAL[errorType], ...fields };
  const error =
    errorType === "partial_response"
      ? new CasPartialError({
          ...(options as CasErrorOptions<"partial_response">),
          response: makeAttributeResponse({
            results: [],
            warnings: ["lab:elevation: A data provider failed"],
          }),
        })
      : new CasError({ ...options, errorType });
  return error as CasErrorOf<Type>;
}

/** An error as a service sends it by HTTP. */
export interface WireError {
  /** HTTP status. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON of the envelope; text for an http_error, which has no envelope. */
  readonly body: string;
}

/**
 * The HTTP response of a service that fails with this error: its status, its envelope, `x-request-id` and `retry-after`. An
 * http_error is the page of a proxy, without an envelope. The client reads it as an error of the same type, status and message.
 *
 * @example
 * const { body, ...init } = toWireError(makeCasError("upstream_error"));
 * const response = new Response(body, init);
 */
export function toWireError(error: CasError): WireError {
  const { errorType, statusCode: status, message, requestId, retryAfter } = error;
  const isPage = errorType === "http_error";
  return {
    status,
    headers: {
      "content-type": isPage ? "text/plain" : "application/json",
      ...(requestId === undefined ? {} : { "x-request-id": requestId }),
      ...(retryAfter === undefined ? {} : { "retry-after": String(Math.ceil(retryAfter)) }),
    },
    body: isPage ? message : JSON.stringify({ error: error.toErrorBody() }),
  };
}
