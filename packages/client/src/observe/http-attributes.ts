import { isCasError } from "@cas/models";
import type { BaseUrl } from "../transport/base-url.ts";
import type { HttpResponse } from "../transport/transport.ts";
import type { Attributes } from "./open-telemetry-api.ts";
import { redact, redactQuery } from "./redact.ts";
import type { TracedAttempt } from "./tracing.ts";

/** Where requests go, and what no attribute may show. */
export interface TracedService {
  readonly base: BaseUrl;
  readonly apiKey: string | undefined;
}

/** What is known before a request leaves (OpenTelemetry semantic conventions for HTTP client spans, 1.43). */
export function requestAttributes(
  { base, apiKey }: TracedService,
  { request: { method, path }, route, attempt }: TracedAttempt,
): Attributes {
  const { protocol, hostname, port } = new URL(base.origin);
  return {
    "http.request.method": method,
    "url.full": redact(`${base.origin}${base.prefix}${redactQuery(path)}`, apiKey),
    "url.template": `${base.prefix}${route}`,
    // An IPv6 address goes without the brackets that a URL needs.
    "server.address": hostname.replace(/^\[(.*)\]$/, "$1"),
    "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
    ...(attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {}),
  };
}

/** What an answer adds; from 400 on it is a failure, of which the status is the type. */
export function answerAttributes({ status, headers }: HttpResponse): Attributes {
  const requestId = headers["x-request-id"];
  return {
    "http.response.status_code": status,
    ...(requestId === undefined ? {} : { "http.response.header.x-request-id": [requestId] }),
    ...(isFailure(status) ? { "error.type": String(status) } : {}),
  };
}

/** Whether a status is a failure for whoever asked. */
export const isFailure = (status: number): boolean => status >= 400;

/** What kind of failure the lack of an answer is: the error type of this project, else the class of what was thrown. */
export function errorTypeOf(error: unknown): string {
  if (isCasError(error)) return error.errorType;
  return error instanceof Error ? error.name : "_OTHER";
}
