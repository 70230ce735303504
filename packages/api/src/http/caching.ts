import type { MiddlewareHandler } from "hono";
import { etag } from "hono/etag";

/** How long, and by whom, answers about the catalog may be kept. */
export interface CatalogCaching {
  /** Seconds in which a kept answer is taken unasked; 0, the default: it is asked about every time. */
  readonly maxAgeS?: number | undefined;
  /**
   * Whether caches between here and the caller may keep them. Default false, and always false where callers are asked
   * for a key (`authorize`).
   */
  readonly isPublic?: boolean | undefined;
}

/**
 * Lets callers keep an answer: it carries a weak ETag of its body, and a caller who names that in `If-None-Match` is
 * answered 304 without a body. Failures are left as they are.
 */
export function mayBeKept({
  maxAgeS = 0,
  isPublic = false,
}: CatalogCaching): readonly MiddlewareHandler[] {
  const keeper = isPublic ? "public" : "private";
  const age = maxAgeS > 0 ? `max-age=${Math.floor(maxAgeS)}, must-revalidate` : "no-cache";
  const cacheControl: MiddlewareHandler = async (context, next) => {
    await next();
    if (!context.res.ok) return;
    context.header("Cache-Control", `${keeper}, ${age}`);
    // Who changes the key must not be answered from what another key was given.
    if (!isPublic) context.header("Vary", "X-API-Key", { append: true });
  };
  return [etag({ weak: true }), cacheControl];
}
