import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";

/** Seconds that a browser keeps what it was told of an origin. */
const MAX_AGE_S = 600;

/**
 * Lets pages of these origins ask, `*` for those of any. No cookies are in play: a caller is known by its key, which a page has
 * to be given.
 */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: origins.includes("*") ? "*" : [...origins],
    allowMethods: ["GET", "HEAD", "POST"],
    exposeHeaders: ["X-Request-ID", "Retry-After", "ETag"],
    maxAge: MAX_AGE_S,
  });
}
