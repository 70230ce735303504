import { type CasError, type ErrorEnvelope } from "@cas/models";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { errorHeaders } from "../middleware/request-guards.ts";

/**
 * An error in the envelope of CAS: `{"error": {"type", "message", "request_id", "detail"?}}`, with `Retry-After` in
 * whole seconds when the time of the next try is known. Caches must not store it.
 */
export function errorResponse(context: Context, error: CasError): Response {
  const envelope: ErrorEnvelope = { error: error.toErrorBody() };
  return context.json(envelope, error.statusCode as ContentfulStatusCode, errorHeaders(error));
}
