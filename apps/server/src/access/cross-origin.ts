import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";

/** Seconds that a browser caches the response to a preflight request. */
const MAX_AGE_S = 600;

/**
 * Allows requests from pages of these origins, `*` for any origin. There are no cookies: a caller is identified by its API key,
 * which its page must send.
 */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: origins.includes("*") ? "*" : [...origins],
    allowMethods: ["GET", "HEAD", "POST", "DELETE"],
    exposeHeaders: [
      "X-Request-ID",
      "Retry-After",
      "ETag",
      "Location",
      "Link",
      "Preference-Applied",
      "Content-Range",
      "Content-Disposition",
      "Repr-Digest",
    ],
    maxAge: MAX_AGE_S,
  });
}
