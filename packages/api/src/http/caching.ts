import type { MiddlewareHandler } from "hono";
import { etag } from "hono/etag";

/** How long, and by which caches, responses about the catalog may be stored. */
export interface CatalogCaching {
  /** Seconds in which a stored response is used without revalidation. Default 0: revalidate each time. */
  readonly maxAgeS?: number | undefined;
  /** Whether shared caches may store them. Default false, and always false when callers need a key (`authorize`). */
  readonly isPublic?: boolean | undefined;
}

/**
 * Makes responses cacheable: each has a weak ETag of its body, and a request with that tag in `If-None-Match` gets a
 * 304 without a body. Failures do not change.
 */
export function cacheable({
  maxAgeS = 0,
  isPublic = false,
}: CatalogCaching): readonly MiddlewareHandler[] {
  const keeper = isPublic ? "public" : "private";
  const age = maxAgeS > 0 ? `max-age=${Math.floor(maxAgeS)}, must-revalidate` : "no-cache";
  const cacheControl: MiddlewareHandler = async (context, next) => {
    await next();
    if (!context.res.ok) return;
    context.header("Cache-Control", `${keeper}, ${age}`);
    // A cached response for one key must not serve another.
    if (!isPublic) context.header("Vary", "X-API-Key", { append: true });
  };
  return [etag({ weak: true }), cacheControl];
}
