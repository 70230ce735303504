import type { CasError } from "@cas/models";
import type { Context, MiddlewareHandler } from "hono";
import { type ApiEnv, type ApiOptions, report } from "./api-options.ts";
import { publicError } from "./public-error.ts";

/**
 * Asks the guards of an API about every request, before its body is read. A guard that fails refuses: nobody is let in by
 * accident.
 */
export function withGuards(
  options: ApiOptions,
  refuse: (context: Context<ApiEnv>, refusal: CasError) => Response,
): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const requestId = context.get("requestId");
    try {
      const { raw } = context.req;
      const refusal = (await options.limitRate?.(raw)) ?? (await options.authorize?.(raw));
      if (refusal !== undefined) return refuse(context, refusal.withRequestId(requestId));
    } catch (error) {
      const known = publicError(error, requestId);
      report(error, known, options);
      return refuse(context, known);
    }
    return next();
  };
}

/** Headers of an answer that is an error: no cache keeps it, and when to come back is said where that is known. */
export function errorHeaders({ retryAfter }: CasError): Readonly<Record<string, string>> {
  return {
    "Cache-Control": "no-store",
    ...(retryAfter === undefined ? {} : { "Retry-After": String(Math.ceil(retryAfter)) }),
  };
}
