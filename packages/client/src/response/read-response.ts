import {
  CasError,
  ErrorEnvelope,
  fromErrorBody,
  parseResponse,
  parseRetryAfter,
} from "@cas/models";
import type { z } from "zod";
import { redact, redactJson } from "../observe/redact.ts";
import type { ValidationMode } from "../options/client-options.ts";
import type { HttpResponse } from "../transport/transport.ts";

/** Longest text of a response without envelope that becomes an error's message, in characters. */
const LONGEST_MESSAGE = 500;

/** How a response is read. */
export interface ReadOptions {
  readonly validation: ValidationMode;
  /** The key, which no error may contain. */
  readonly apiKey: string | undefined;
  /** Called with each break of the contract when validation is "warn". */
  readonly onFault?: ((message: string) => void) | undefined;
}

/**
 * Reads and checks the body of a response, whose headers are redacted already.
 *
 * @throws CasError of the type in the error envelope
 * @throws CasError http_error for a failure without an envelope
 * @throws CasError invalid_response for a body that is not JSON or breaks the contract
 */
export function readResponse<Schema extends z.ZodType>(
  response: HttpResponse,
  schema: Schema,
  options: ReadOptions,
): z.output<Schema> {
  const { apiKey, validation } = options;
  if (response.status >= 300) throw failureOf(withoutKey(response, apiKey));
  const body = parseJson(response, apiKey);
  if (validation === "off") return body as z.output<Schema>;
  try {
    return parseResponse(schema, body);
  } catch (error) {
    const fault = contractFault(error, schema, response.text, apiKey);
    const headerRequestId = response.headers["x-request-id"];
    if (validation === "strict") throw fault.with({ headerRequestId, requestId: headerRequestId });
    options.onFault?.(fault.message);
    return body as z.output<Schema>;
  }
}

function withoutKey(response: HttpResponse, apiKey: string | undefined): HttpResponse {
  const { statusText, text } = response;
  return {
    ...response,
    statusText: redact(statusText, apiKey),
    text: redactJson(text, apiKey),
  };
}

/** The error of a body that breaks the contract; it quotes the body, so a body with the key is checked again without it. */
function contractFault(
  error: unknown,
  schema: z.ZodType,
  text: string,
  apiKey: string | undefined,
): CasError {
  if (!(error instanceof CasError)) throw error;
  const shown = redactJson(text, apiKey);
  if (shown === text) return error;
  try {
    parseResponse(schema, JSON.parse(shown));
  } catch (redacted) {
    if (redacted instanceof CasError) return redacted;
  }
  return new CasError({ errorType: "invalid_response", message: BROKEN_CONTRACT });
}

const BROKEN_CONTRACT = "The response breaks the CAS contract where it repeats the API key";

function parseJson(response: HttpResponse, apiKey: string | undefined): unknown {
  try {
    return JSON.parse(response.text);
  } catch (fault) {
    const redacted = redactJson(response.text, apiKey);
    const text = shortened(redacted);
    const { "content-type": contentType = "no content type", "x-request-id": headerRequestId } =
      response.headers;
    throw new CasError({
      errorType: "invalid_response",
      message:
        response.text === ""
          ? "The response is empty"
          : `The response is not JSON (${redact(contentType, apiKey)}): ${text}`,
      requestId: headerRequestId,
      headerRequestId,
      detail: { body: text },
      // The message of the fault quotes the body, which may contain the key.
      ...(redacted === response.text ? { cause: fault } : {}),
    });
  }
}

function failureOf(response: HttpResponse): CasError {
  const { status: statusCode } = response;
  const headerRequestId = response.headers["x-request-id"];
  const retryAfter = parseRetryAfter(response.headers["retry-after"], Date.now());
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
