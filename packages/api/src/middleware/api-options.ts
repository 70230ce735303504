import type { CasError } from "@cas/models";
import type { Context, MiddlewareHandler } from "hono";
import type { BodyLimits } from "../body/read-json.ts";
import type { ResponseLimits } from "../body/write-response.ts";
import { newRequestId } from "./request-id.ts";

/**
 * Checks a request before it is processed.
 *
 * @returns the error that rejects the request, e.g. unauthorized; undefined to continue
 */
export type RequestGuard = (
  request: Request,
) => CasError | undefined | Promise<CasError | undefined>;

/** Options of both APIs, the tRPC procedures and the HTTP API. */
export interface ApiOptions extends BodyLimits, ResponseLimits {
  /**
   * Decides whether the caller of a request may have data; by default every caller may. It does not guard `/health`,
   * `/openapi.json` and `/docs`, which are open in CAS too. With it no shared cache stores the catalog.
   */
  readonly authorize?: RequestGuard | undefined;
  /**
   * Limits the rate of the same requests, before `authorize`, so that nobody can guess keys; default: no limit. It
   * rejects with a rate_limited error, whose `retryAfter` becomes the header.
   */
  readonly limitRate?: RequestGuard | undefined;
  /** Makes the id of a request, for its header, its errors and the log; default: a new random id. */
  readonly requestId?: ((request: Request) => string) | undefined;
  /** Gets every failure that is not the caller's fault, in full; the caller gets only what is public. */
  readonly onError?: ((error: unknown, requestId: string) => void) | undefined;
}

/** Values of a request in Hono. */
export interface ApiEnv {
  /** Values that handlers may read. */
  Variables: {
    /** Id of the request. */
    requestId: string;
  };
}

/** Gives a request that no route has an id, and its response the X-Request-ID header. */
export function identify(
  context: Context<ApiEnv>,
  { requestId = newRequestId }: Pick<ApiOptions, "requestId">,
): void {
  const id = requestId(context.req.raw);
  context.set("requestId", id);
  context.header("X-Request-ID", id);
}

/** Gives every request an id and every response the X-Request-ID header. */
export function withRequestId({ requestId = newRequestId }: ApiOptions): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    context.set("requestId", requestId(context.req.raw));
    await next();
    context.res.headers.set("X-Request-ID", context.get("requestId"));
  };
}

/** Reports a failure that is not the caller's fault. */
export function report(error: unknown, known: CasError, { onError }: ApiOptions): void {
  if (known.statusCode >= 500) onError?.(error, known.requestId ?? "unknown");
}
