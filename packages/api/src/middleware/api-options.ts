import type { CasError } from "@cas/models";
import type { MiddlewareHandler } from "hono";
import type { BodyLimits } from "../body/read-json.ts";
import { newRequestId } from "./request-id.ts";

/**
 * Looks at a request before it is answered.
 *
 * @returns the error that its caller is refused with, unauthorized for example; undefined to go on
 */
export type RequestGuard = (
  request: Request,
) => CasError | undefined | Promise<CasError | undefined>;

/** How an API is mounted: what the tRPC procedures and the HTTP API have in common. */
export interface ApiOptions extends BodyLimits {
  /**
   * Asked of every request for data whether its caller may have it; default: everybody may. Not asked of `/health`,
   * `/openapi.json` and `/docs`, which are open in CAS too. With it no cache on the way keeps the catalog.
   */
  readonly authorize?: RequestGuard | undefined;
  /**
   * Asked of the same requests before `authorize`, so that keys cannot be tried out at will; default: as many as come. Its
   * refusal is a rate_limited, whose `retryAfter` becomes the header.
   */
  readonly limitRate?: RequestGuard | undefined;
  /** The id of a request, for its header, its errors and the log; default a new one. */
  readonly requestId?: ((request: Request) => string) | undefined;
  /** Told of every failure that is not the caller's fault, whole; the caller sees only what it may. */
  readonly onError?: ((error: unknown, requestId: string) => void) | undefined;
}

/** What an API keeps for a request. */
export interface ApiEnv {
  /** Of Hono: what handlers may read. */
  Variables: {
    /** Id of the request. */
    requestId: string;
  };
}

/** Gives every request its id and every answer the X-Request-ID header. */
export function withRequestId({ requestId = newRequestId }: ApiOptions): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    context.set("requestId", requestId(context.req.raw));
    await next();
    context.res.headers.set("X-Request-ID", context.get("requestId"));
  };
}

/** Tells the owner of a failure that is not the caller's own fault. */
export function report(error: unknown, known: CasError, { onError }: ApiOptions): void {
  if (known.statusCode >= 500) onError?.(error, known.requestId ?? "unknown");
}
