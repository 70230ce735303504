import { CasError, fromHttpResponse, notJsonResponse, parseResponse } from "@cas/models";
import type { z } from "zod";
import { redact, redactJson } from "../observe/redact.ts";
import type { ValidationMode } from "../options/client-options.ts";
import type { HttpResponse } from "../transport/transport.ts";

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
  if (response.status >= 300) throw fromHttpResponse(withoutKey(response, apiKey));
  // No Content has no body; where the contract has one, it is not met.
  const isEmpty = response.status === 204 && response.text === "";
  const body = isEmpty ? undefined : parseJson(response, apiKey);
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
    const text = redactJson(response.text, apiKey);
    const contentType = response.headers["content-type"];
    throw notJsonResponse({
      headers: {
        ...response.headers,
        "content-type": contentType && redact(contentType, apiKey),
      },
      text,
      // The message of the fault quotes the body, which may contain the key.
      cause: text === response.text ? fault : undefined,
    });
  }
}
