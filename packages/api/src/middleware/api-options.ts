import { CasError } from "@cas/models";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { newRequestId } from "./request-id.ts";

/** Bytes of a request body unless set otherwise: room for 1000 polygons of 1,000 vertices. */
export const DEFAULT_MAX_BODY_BYTES: number = 32 * 1024 * 1024;

/**
 * Looks at a request before it is answered.
 *
 * @returns the error that its caller is refused with, unauthorized for example; undefined to go on
 */
export type RequestGuard = (
  request: Request,
) => CasError | undefined | Promise<CasError | undefined>;

/** How an API is mounted: what the tRPC procedures and the HTTP API have in common. */
export interface ApiOptions {
  /** Largest request body in bytes; a larger one is a 413. Default {@link DEFAULT_MAX_BODY_BYTES}. */
  readonly maxBodyBytes?: number | undefined;
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

/** Refuses a body that is too large before more of it is read. */
export function withBodyLimit(
  { maxBodyBytes = DEFAULT_MAX_BODY_BYTES }: ApiOptions,
  refuse: (context: Context<ApiEnv>, error: CasError) => Response,
): MiddlewareHandler<ApiEnv> {
  const refuseLarge = (context: Context<ApiEnv>): Response =>
    refuse(context, bodyTooLarge(maxBodyBytes, context.get("requestId")));
  const count = bodyLimit({ maxSize: maxBodyBytes, onError: refuseLarge });
  return async (context, next) => {
    const { method, headers } = context.req.raw;
    if (method === "GET" || method === "HEAD") return next();
    const length = headers.get("content-length");
    // Only a body whose length nobody tells has to be counted: to look at a body at all makes a stream of it.
    if (length === null || headers.has("transfer-encoding")) return count(context, next);
    return Number(length) > maxBodyBytes ? refuseLarge(context) : next();
  };
}

/** The error of a body over the limit. */
export function bodyTooLarge(maxBodyBytes: number, requestId: string): CasError {
  return new CasError({
    errorType: "payload_too_large",
    message: `The body is larger than ${maxBodyBytes} bytes; send fewer or simpler geometries`,
    requestId,
  });
}

/** Tells the owner of a failure that is not the caller's own fault. */
export function report(error: unknown, known: CasError, { onError }: ApiOptions): void {
  if (known.statusCode >= 500) onError?.(error, known.requestId ?? "unknown");
}
