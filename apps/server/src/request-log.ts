import { randomUUID } from "node:crypto";
import { trace } from "@opentelemetry/api";
import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";

/** An id and a log line for each request. */
export interface RequestLog {
  /** The id of a request: 12 hex digits as in CAS, the same at each call. */
  readonly idOf: (request: Request) => string;
  readonly middleware: MiddlewareHandler;
}

/** Logs method, path, status, time, id and trace of every request; never a body, a query or a header. */
export function requestLog(log: Logger): RequestLog {
  const ids = new WeakMap<Request, string>();
  const idOf = (request: Request): string => {
    const assigned = ids.get(request);
    if (assigned !== undefined) return assigned;
    const id = randomUUID().replace("-", "").slice(0, 12);
    ids.set(request, id);
    return id;
  };
  const middleware: MiddlewareHandler = async (context, next) => {
    const started = performance.now();
    const { method, path, raw } = context.req;
    // For the page, the probes and the metrics; both APIs set this header themselves.
    context.header("X-Request-ID", idOf(raw));
    await next();
    const trace_id = trace.getActiveSpan()?.spanContext().traceId;
    log.info(
      {
        request_id: idOf(raw),
        ...(trace_id === undefined ? {} : { trace_id }),
        method,
        path,
        status: context.res.status,
        elapsed_ms: Math.round(performance.now() - started),
      },
      "request",
    );
  };
  return { idOf, middleware };
}
