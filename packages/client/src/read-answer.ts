import { CasError, ErrorEnvelope, parseResponse } from "@cas/models";
import type { z } from "zod";
import type { ApiAnswer } from "./transport.ts";

/** Longest text of an answer without envelope that becomes an error's message, in characters. */
const LONGEST_MESSAGE = 500;

/**
 * The checked body of an answer.
 *
 * @throws CasError of the type in the error envelope, http_error for a failure without one, invalid_response for a body
 * that cannot be read.
 */
export function readAnswer<Schema extends z.ZodType>(
  answer: ApiAnswer,
  schema: Schema,
): z.output<Schema> {
  if (answer.status >= 300) throw failureOf(answer);
  return parseResponse(schema, parseJson(answer), answer.requestId);
}

function parseJson(answer: ApiAnswer): unknown {
  try {
    return JSON.parse(answer.text);
  } catch (cause) {
    const { text, contentType = "no content type" } = answer;
    throw new CasError({
      errorType: "invalid_response",
      message:
        text === ""
          ? "The answer is empty"
          : `The answer is not JSON (${contentType}): ${shortened(text)}`,
      requestId: answer.requestId,
      cause,
    });
  }
}

function failureOf(answer: ApiAnswer): CasError {
  const { status: statusCode, requestId } = answer;
  const body = jsonOrUndefined(answer.text);
  const envelope = ErrorEnvelope.safeParse(body);
  if (envelope.success) {
    const { type: errorType, message, request_id, detail } = envelope.data.error;
    return new CasError<string>({
      errorType,
      message,
      statusCode,
      requestId: request_id ?? requestId,
      detail,
    });
  }
  return new CasError({
    errorType: "http_error",
    message: plainMessage(answer, body),
    statusCode,
    requestId,
    detail: detailOf(body),
  });
}

/** What an answer without envelope says: where it leads, its `detail`, its text, or its status. */
function plainMessage({ status, statusText, location, text }: ApiAnswer, body: unknown): string {
  if (status < 400)
    return `Redirected to ${location ?? "nowhere"}; give that address as the base URL`;
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
  const trimmed = text.trim();
  return trimmed.length > LONGEST_MESSAGE ? `${trimmed.slice(0, LONGEST_MESSAGE)}…` : trimmed;
}
