import {
  CasError,
  ErrorEnvelope,
  fromErrorBody,
  parseResponse,
  parseRetryAfter,
} from "@cas/models";
import type { z } from "zod";
import { redact } from "../observe/redact.ts";
import type { ValidationMode } from "../options/client-options.ts";
import type { HttpResponse } from "../transport/transport.ts";

/** Longest text of an answer without envelope that becomes an error's message, in characters. */
const LONGEST_MESSAGE = 500;

/** How an answer is read. */
export interface ReadOptions {
  readonly validation: ValidationMode;
  /** What no error may show. */
  readonly apiKey: string | undefined;
  /** Told what breaks the contract, when validation is "warn". */
  readonly onFault?: ((message: string) => void) | undefined;
}

/**
 * The checked body of an answer.
 *
 * @throws CasError of the type in the error envelope, http_error for a failure without one, invalid_response for a body
 * that cannot be read.
 */
export function readAnswer<Schema extends z.ZodType>(
  answer: HttpResponse,
  schema: Schema,
  options: ReadOptions,
): z.output<Schema> {
  if (answer.status >= 300) throw failureOf(withoutKey(answer, options.apiKey));
  const headerRequestId = answer.headers["x-request-id"];
  const body = parseJson(answer, options.apiKey);
  if (options.validation === "off") return body as z.output<Schema>;
  try {
    return parseResponse(schema, body);
  } catch (error) {
    if (!(error instanceof CasError)) throw error;
    const { message } = error;
    if (options.validation === "strict")
      throw error.with({ headerRequestId, requestId: headerRequestId });
    options.onFault?.(message);
    return body as z.output<Schema>;
  }
}

function withoutKey(answer: HttpResponse, apiKey: string | undefined): HttpResponse {
  return { ...answer, text: redact(answer.text, apiKey) };
}

function parseJson(answer: HttpResponse, apiKey: string | undefined): unknown {
  try {
    return JSON.parse(answer.text);
  } catch (fault) {
    const text = shortened(redact(answer.text, apiKey));
    const { "content-type": contentType = "no content type", "x-request-id": headerRequestId } =
      answer.headers;
    throw new CasError({
      errorType: "invalid_response",
      message:
        answer.text === ""
          ? "The answer is empty"
          : `The answer is not JSON (${contentType}): ${text}`,
      requestId: headerRequestId,
      headerRequestId,
      detail: { body: text },
      // The message of the fault quotes the answer, which may quote the key.
      ...(text.includes("[redacted]") ? {} : { cause: fault }),
    });
  }
}

function failureOf(answer: HttpResponse): CasError {
  const { status: statusCode } = answer;
  const headerRequestId = answer.headers["x-request-id"];
  const retryAfter = parseRetryAfter(answer.headers["retry-after"], Date.now());
  const body = jsonOrUndefined(answer.text);
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
    message: plainMessage(answer, body),
    statusCode,
    requestId: headerRequestId,
    headerRequestId,
    retryAfter,
    detail: detailOf(body),
  });
}

/** What an answer without envelope says: where it leads, its `detail`, its text, or its status. */
function plainMessage({ status, statusText, headers, text }: HttpResponse, body: unknown): string {
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

function shortened(text: string): string {
  const trimmed = text.slice(0, 2 * LONGEST_MESSAGE).trim();
  return trimmed.length > LONGEST_MESSAGE ? `${trimmed.slice(0, LONGEST_MESSAGE)}…` : trimmed;
}
