import { CasError, isCasError } from "@cas/models";
import type { z } from "zod";
import { readResponse } from "../response/read-response.ts";
import { redact, redactHeaders, redactShownHeaders } from "../observe/redact.ts";
import type { Tracing } from "../observe/tracing.ts";
import type { CallSettings, ClientSettings } from "../options/check-options.ts";
import { withRetries } from "../retry/with-retries.ts";
import type { HttpResponse, HttpRequest, Transport } from "../transport/transport.ts";
import type { AttemptLimit } from "../transport/attempt-limit.ts";
import type { CasAnswer } from "./cas-call.ts";
import { through } from "../transport/middleware.ts";

/** A request to the API. */
export interface ApiRequest<Schema extends z.ZodType> {
  readonly method: HttpRequest["method"];
  /** Path and query below the base URL. */
  readonly path: string;
  /** The path as the API documents it, e.g. /api/v1/providers/{slug}. */
  readonly route: string;
  /** JSON */
  readonly body?: string;
  /** The model of a successful response. */
  readonly response: Schema;
}

/** The parts of a client that send requests. */
export interface Sender {
  readonly transport: Transport;
  readonly settings: ClientSettings;
  readonly tracing: Tracing;
}

/**
 * Sends a request, retries it if necessary, and reads the response.
 *
 * @throws CasError with method, path, ids and the number of attempts
 */
export async function sendRequest<Schema extends z.ZodType>(
  sender: Sender,
  request: ApiRequest<Schema>,
  settings: CallSettings,
): Promise<CasAnswer<z.output<Schema>>> {
  const { method, path } = request;
  const { log } = sender.settings;
  try {
    return await withRetries(
      (attempt, limit) => attemptOnce(sender, request, settings, attempt, limit),
      {
        ...settings,
        onRetry: (error, attempts, wait) =>
          log.warn?.(`${method} ${path} failed, next try in ${Math.round(wait)} ms`, {
            ...fieldsOf(error),
            attempts,
          }),
      },
    );
  } catch (error) {
    const failure = isCasError(error)
      ? error.with({ method, path })
      : new CasError({
          errorType: "internal_error",
          message: `A middleware of the client failed: ${error instanceof Error ? error.message : String(error)}`,
          retryable: false,
          method,
          path,
          cause: error,
        });
    const level = isCasError(failure, "aborted") ? log.debug : log.error;
    level?.(`${method} ${path} failed`, { ...fieldsOf(failure), attempts: failure.attempts });
    throw failure;
  }
}

async function attemptOnce<Schema extends z.ZodType>(
  { transport, settings: sending, tracing }: Sender,
  { method, path, route, body, response: schema }: ApiRequest<Schema>,
  { headers, validation }: CallSettings,
  attempt: number,
  limit: AttemptLimit,
): Promise<CasAnswer<z.output<Schema>>> {
  const { middleware, log, apiKey } = sending;
  const request: HttpRequest = {
    method,
    path,
    headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
    body,
  };
  // Innermost: a response from a cache is no request, and a trace shows the request that is sent.
  const send = (sent: HttpRequest): Promise<HttpResponse> =>
    tracing.around({ request: sent, route, attempt, apiKey }, (traced) =>
      sendWithoutKey(transport, traced, limit, sending),
    );
  const start = performance.now();
  log.debug?.(`${method} ${path}`, { attempt, headers: redactHeaders(request.headers) });
  const response = await (middleware.length === 0
    ? send(request)
    : stoppable(limit, through(middleware, send)(request)));
  const headerRequestId = response.headers["x-request-id"];
  log.debug?.(`${method} ${path} answered`, {
    attempt,
    status: response.status,
    headerRequestId,
    elapsedMs: Math.round(performance.now() - start),
  });
  const data = readResponse(response, schema, {
    validation,
    apiKey,
    onFault: (message) => log.warn?.(message, { method, path, headerRequestId }),
  });
  return {
    data,
    status: response.status,
    headers: response.headers,
    requestId: idOf(data, apiKey) ?? headerRequestId,
    headerRequestId,
    attempts: attempt,
  };
}

/** Sends a request and removes the key from the response headers that errors, logs and traces show. */
async function sendWithoutKey(
  transport: Transport,
  request: HttpRequest,
  limit: AttemptLimit,
  settings: ClientSettings,
): Promise<HttpResponse> {
  const response = await transport.send(request, limit, settings);
  const { apiKey } = settings;
  if (apiKey === undefined) return response;
  return { ...response, headers: redactShownHeaders(response.headers, apiKey) };
}

/** Ends with the limit of the attempt, also when a middleware never responds. */
function stoppable(limit: AttemptLimit, response: Promise<HttpResponse>): Promise<HttpResponse> {
  return Promise.race([
    response,
    new Promise<never>((_, reject) => {
      limit.onStop(reject);
    }),
  ]);
}

function idOf(data: unknown, apiKey: string | undefined): string | undefined {
  return typeof data === "object" &&
    data !== null &&
    "request_id" in data &&
    typeof data.request_id === "string"
    ? redact(data.request_id, apiKey)
    : undefined;
}

const fieldsOf = ({
  errorType,
  statusCode,
  requestId,
  message,
}: CasError): Record<string, unknown> => ({
  errorType,
  statusCode,
  requestId,
  error: message,
});
