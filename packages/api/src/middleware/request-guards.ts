import type { CasError } from "@cas/models";
import type { Context, MiddlewareHandler } from "hono";
import { type ApiEnv, type ApiOptions, report } from "./api-options.ts";
import { publicError } from "../errors/public-error.ts";

/**
 * The error by which the guards of an API reject a request, if they do. A guard that fails rejects the request, so that
 * a bug lets nobody in. Undefined without guards.
 */
export function createGuard(
  options: ApiOptions,
): ((request: Request, requestId: string) => Promise<CasError | undefined>) | undefined {
  const { limitRate, authorize } = options;
  if (limitRate === undefined && authorize === undefined) return undefined;
  return async (request, requestId) => {
    try {
      const refusal = (await limitRate?.(request)) ?? (await authorize?.(request));
      return refusal?.withRequestId(requestId);
    } catch (error) {
      const known = publicError(error, requestId);
      report(error, known, options);
      return known;
    }
  };
}

/** Runs the guards of an API for every request, before its body is read. */
export function withGuards(
  options: ApiOptions,
  refuse: (context: Context<ApiEnv>, refusal: CasError) => Response,
): MiddlewareHandler<ApiEnv> {
  const refusalOf = createGuard(options);
  if (refusalOf === undefined) return (_context, next) => next();
  return async (context, next) => {
    const refusal = await refusalOf(context.req.raw, context.get("requestId"));
    return refusal === undefined ? next() : refuse(context, refusal);
  };
}

/** Headers of an error: no cache stores it, and Retry-After has the time of the next try, if known. */
export function errorHeaders({ retryAfter }: CasError): Readonly<Record<string, string>> {
  return {
    "Cache-Control": "no-store",
    ...(retryAfter === undefined ? {} : { "Retry-After": String(Math.ceil(retryAfter)) }),
  };
}
