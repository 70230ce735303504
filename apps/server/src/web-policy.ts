import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * What a page from here may do: run its own files alone, with no inline script or style and no evaluated text, and talk to
 * this server alone. Icons of the map's style sheet are data URLs.
 */
export function webPolicy(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:", "blob:"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    // Of a server that may speak plain HTTP on a laptop, and whose API other pages may ask.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: false,
  });
}
