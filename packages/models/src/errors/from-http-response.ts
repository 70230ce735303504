import { CasError } from "./cas-error.ts";
import { ErrorEnvelope } from "./error-envelope.ts";
import { fromErrorBody } from "./from-error-body.ts";
import { parseRetryAfter } from "./retry-after.ts";

/** Longest text of a response without envelope that becomes an error's message, in characters. */
const LONGEST_MESSAGE = 500;

/** A response that is no success. */
export interface FailedResponse {
  /** HTTP status, 300 or above. */
  readonly status: number;
  /** Text of the status line. */
  readonly statusText: string;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body, or the beginning of a long one. */
  readonly text: string;
}

/**
 * The error of a response that is no success: that of its envelope, or else an http_error with its status, which says
 * whether a retry can help, e.g. of the page of a proxy.
 */
export function fromHttpResponse(response: FailedResponse): CasError {
  const { status: statusCode, headers } = response;
  const headerRequestId = headers["x-request-id"];
  const retryAfter = parseRetryAfter(headers["retry-after"], Date.now());
  const body = jsonOrUndefined(response.text);
  const envelope = ErrorEnvelope.safeParse(body);
  if (envelope.success) {
    const { error } = envelope.data;
    return fromErrorBody(
      { ...error, request_id: error.request_id ?? headerRequestId },
      { statusCode, headerRequestId, retryAfter },
    );
  }
  return new CasError({
    errorType: "http_error",
    message: plainMessage(response, body),
    statusCode,
    requestId: headerRequestId,
    headerRequestId,
    retryAfter,
    detail: detailOf(body),
  });
}

/** The message of a response without envelope: the target of its redirect, its `detail`, its text, or its status. */
function plainMessage(
  { status, statusText, headers, text }: FailedResponse,
  body: unknown,
): string {
  if (status < 400)
    return `Redirected to ${headers["location"] ?? "another address"}; give that address as the base URL`;
  const detail = detailOf(body);
  if (typeof detail === "string" && detail !== "") return detail;
  return shortened(text) || statusText || `HTTP status ${status}`;
}

function detailOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "detail" in body ? body.detail : undefined;
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The error of a successful response whose body is not JSON, e.g. the page of a login. */
export function notJsonResponse({
  headers,
  text,
  cause,
}: Omit<FailedResponse, "status" | "statusText"> & {
  readonly cause?: unknown;
}): CasError<"invalid_response"> {
  const { "content-type": contentType = "no content type", "x-request-id": headerRequestId } =
    headers;
  return new CasError({
    errorType: "invalid_response",
    message:
      text === ""
        ? "The response is empty"
        : `The response is not JSON (${contentType}): ${shortened(text)}`,
    requestId: headerRequestId,
    headerRequestId,
    detail: { body: shortened(text) },
    cause,
  });
}

function shortened(text: string): string {
  const trimmed = text.slice(0, 2 * LONGEST_MESSAGE).trim();
  return trimmed.length > LONGEST_MESSAGE ? `${trimmed.slice(0, LONGEST_MESSAGE)}…` : trimmed;
}
