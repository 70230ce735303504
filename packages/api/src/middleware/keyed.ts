import type { MiddlewareHandler } from "hono";
import type { ApiOptions } from "./api-options.ts";

/** Headers of a response to a caller with a key: no cache stores it for callers with another key. */
export const KEYED: Readonly<Record<string, string>> = {
  "Cache-Control": "private, no-store",
  Vary: "X-API-Key",
};

/** Sets these headers on the responses of an API that requires keys; undefined if it requires none. */
export function withKeyedHeaders({ authorize }: ApiOptions): MiddlewareHandler | undefined {
  if (authorize === undefined) return undefined;
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of Object.entries(KEYED))
      if (name === "Vary") headers.append(name, value);
      else headers.set(name, value);
  };
}
