import type { ObserveProcedure } from "@cas/api";
import { isCasError } from "@cas/models";
import {
  type Context,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import type { MiddlewareHandler } from "hono";
import { routeOf } from "../metrics/route-of.ts";

const tracer = () => trace.getTracer("@cas/server");

/** Takes up the trace that a request belongs to; nothing else of a request is believed. */
const traceOf = (request: Request): Context =>
  propagation.extract(context.active(), {
    traceparent: request.headers.get("traceparent") ?? undefined,
    tracestate: request.headers.get("tracestate") ?? undefined,
  });

/**
 * A server span for each request, by the semantic conventions for HTTP, until the head of the answer is sent. It tells no
 * query and no header, for these may carry keys.
 */
export function traceRequests(): MiddlewareHandler {
  return async (handled, next) => {
    const { req } = handled;
    const { method, path } = req;
    const route = routeOf(path);
    const parent = traceOf(req.raw);
    const span = tracer().startSpan(
      `${method} ${route}`,
      {
        kind: SpanKind.SERVER,
        attributes: {
          "http.request.method": method,
          "http.route": route,
          "url.path": path,
          "url.scheme": new URL(req.url).protocol.slice(0, -1),
        },
      },
      parent,
    );
    try {
      await context.with(trace.setSpan(parent, span), next);
      const { status, headers } = handled.res;
      span.setAttribute("http.response.status_code", status);
      const requestId = headers.get("x-request-id");
      if (requestId !== null) span.setAttribute("http.response.header.x-request-id", [requestId]);
      if (status >= 500) {
        span.setAttribute("error.type", String(status));
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
    } finally {
      span.end();
    }
  };
}

/** A span for each procedure within that of its request; of a stream, until it is read or left. */
export const traceProcedures: ObserveProcedure = ({ procedure }) => {
  const parent = context.active();
  const span = tracer().startSpan(
    `trpc ${procedure}`,
    { attributes: { "rpc.system": "trpc", "rpc.method": procedure } },
    parent,
  );
  const within = trace.setSpan(parent, span);
  return {
    run: (work) => context.with(within, work),
    end: (error) => {
      if (error !== undefined) recordFailure(span, error);
      span.end();
    },
  };
};

/** The kind of a failure; its words may hold addresses, and are in the log. */
function recordFailure(span: Span, error: unknown): void {
  span.setAttribute("error.type", isCasError(error) ? error.errorType : "internal_error");
  if (!isCasError(error) || error.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
}
