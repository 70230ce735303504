import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** What a script of the page may do beyond the page: the worker that reads GeoPackages compiles SQLite from WebAssembly. */
const FILE_WORKER = /^\/assets\/area-file\.worker-[\w-]+\.js$/;

/**
 * What a page from here may do: run its own files alone, with no inline script or style and no evaluated text, and talk to
 * this server alone. Icons of the map's style sheet are data URLs. A worker goes by the policy of its own file, so that
 * what reads files may compile WebAssembly and the page may not.
 */
export function webPolicy(): MiddlewareHandler {
  const ofPage = policyWith("'self'");
  const ofFileWorker = policyWith("'self'", "'wasm-unsafe-eval'");
  return (context, next) =>
    (FILE_WORKER.test(context.req.path) ? ofFileWorker : ofPage)(context, next);
}

function policyWith(...scripts: string[]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: scripts,
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
