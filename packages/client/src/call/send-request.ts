import { CasError, isCasError } from "@cas/models";
import type { z } from "zod";
import { readAnswer } from "../answer/read-answer.ts";
import { redactHeaders } from "../observe/redact.ts";
import type { Tracing } from "../observe/tracing.ts";
import type { CallSettings, ClientSettings } from "../options/check-options.ts";
import { withRetries } from "../retry/with-retries.ts";
import type { HttpResponse, HttpRequest, Transport } from "../transport/transport.ts";
import type { AttemptLimit } from "../transport/attempt-limit.ts";
import type { CasAnswer } from "./cas-call.ts";
import { through } from "../transport/middleware.ts";

/** A request to the API. */
export interface ApiRequest<Schema extends z.ZodType> {
  readonly method: "GET" | "POST";
  /** Path and query below the base URL. */
  readonly path: string;
  /** The path as the API's documents write it, e.g. /api/v1/providers/{slug}. */
  readonly route: string;
  /** JSON */
  readonly body?: string;
  /** What a good answer is. */
  readonly answer: Schema;
}

/** What a client sends with. */
export interface Sender {
  readonly transport: Transport;
  readonly settings: ClientSettings;
  readonly tracing: Tracing;
}

/**
 * Sends a request, again if need be, and reads the answer.
 *
 * @throws CasError that tells method, path, ids and how often the request was sent
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
  { transport, settings: { middleware, log, apiKey }, tracing }: Sender,
  { method, path, route, body, answer: schema }: ApiRequest<Schema>,
  { headers, validation }: CallSettings,
  attempt: number,
  limit: AttemptLimit,
): Promise<CasAnswer<z.output<Schema>>> {
  const request: HttpRequest = {
    method,
    path,
    headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
    body,
  };
  // Innermost: an answer from a cache is no request, and a trace shows what is really sent.
  const send = (sent: HttpRequest): Promise<HttpResponse> =>
    tracing.around({ request: sent, route, attempt }, (traced) => transport.send(traced, limit));
  const start = performance.now();
  log.debug?.(`${method} ${path}`, { attempt, headers: redactHeaders(request.headers) });
  const answer = await (middleware.length === 0
    ? send(request)
    : stoppable(limit, through(middleware, send)(request)));
  const headerRequestId = answer.headers["x-request-id"];
  log.debug?.(`${method} ${path} answered`, {
    attempt,
    status: answer.status,
    headerRequestId,
    elapsedMs: Math.round(performance.now() - start),
  });
  const data = readAnswer(answer, schema, {
    validation,
    apiKey,
    onFault: (message) => log.warn?.(message, { method, path, headerRequestId }),
  });
  return {
    data,
    status: answer.status,
    headers: answer.headers,
    requestId: idOf(data) ?? headerRequestId,
    headerRequestId,
    attempts: attempt,
  };
}

/** A middleware may wait for something that never comes; the limit of the attempt ends that too. */
function stoppable(limit: AttemptLimit, answer: Promise<HttpResponse>): Promise<HttpResponse> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      limit.onStop(reject);
    }),
  ]);
}

function idOf(data: unknown): string | undefined {
  return typeof data === "object" &&
    data !== null &&
    "request_id" in data &&
    typeof data.request_id === "string"
    ? data.request_id
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
