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

/** The trace context of a request; no other header is used. */
const traceOf = (request: Request): Context =>
  propagation.extract(context.active(), {
    traceparent: request.headers.get("traceparent") ?? undefined,
    tracestate: request.headers.get("tracestate") ?? undefined,
  });

/**
 * A server span for each request, by the semantic conventions for HTTP, until the headers of the response are sent. It contains
 * no query and no header, because these may carry keys.
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

/** A span for each procedure, child of the span of its request; of a stream, until its end. */
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

/** Records the type of a failure, not its message, which may contain addresses; the log has it. */
function recordFailure(span: Span, error: unknown): void {
  span.setAttribute("error.type", isCasError(error) ? error.errorType : "internal_error");
  if (!isCasError(error) || error.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
}
