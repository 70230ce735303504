import { isCasError } from "@cas/models";
import type { BaseUrl } from "../transport/base-url.ts";
import type { HttpResponse } from "../transport/transport.ts";
import type { Attributes } from "./open-telemetry-api.ts";
import { redact, redactQuery } from "./redact.ts";
import type { TracedAttempt } from "./tracing.ts";

/** Attributes of a request before it is sent (OpenTelemetry semantic conventions for HTTP client spans, 1.43). */
export function requestAttributes(
  base: BaseUrl,
  { request: { method, path }, route, attempt, apiKey }: TracedAttempt,
): Attributes {
  const { protocol, hostname, port } = new URL(base.origin);
  return {
    "http.request.method": method,
    "url.full": redact(`${base.origin}${base.prefix}${redactQuery(path)}`, apiKey),
    "url.template": `${base.prefix}${route}`,
    // The conventions write an IPv6 address without the brackets of a URL.
    "server.address": hostname.replace(/^\[(.*)\]$/, "$1"),
    "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
    ...(attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {}),
  };
}

/** Attributes of a response; from 400 on the status is also the error type. */
export function responseAttributes({ status, headers }: HttpResponse): Attributes {
  const requestId = headers["x-request-id"];
  return {
    "http.response.status_code": status,
    ...(requestId === undefined ? {} : { "http.response.header.x-request-id": [requestId] }),
    ...(isFailure(status) ? { "error.type": String(status) } : {}),
  };
}

/** Whether a status is a failure for the client. */
export const isFailure = (status: number): boolean => status >= 400;

/** The error type of a request without a response: the type of a CasError, else the class of the error. */
export function errorTypeOf(error: unknown): string {
  if (isCasError(error)) return error.errorType;
  return error instanceof Error ? error.name : "_OTHER";
}
