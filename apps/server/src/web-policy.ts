import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** The script that may compile WebAssembly: the worker that reads GeoPackages with SQLite. */
const FILE_WORKER = /^\/assets\/area-file\.worker-[\w-]+\.js$/;

/**
 * The content security policy of the page: only scripts and styles from files of this server, no inline code, no eval, and
 * connections only to this server. Icons of the map's style sheet are data URLs. A worker has the policy of its own file, so
 * that the worker that reads files may compile WebAssembly and the page may not.
 */
export function webPolicy(): MiddlewareHandler {
  const pagePolicy = policyWith("'self'");
  const workerPolicy = policyWith("'self'", "'wasm-unsafe-eval'");
  return (context, next) =>
    (FILE_WORKER.test(context.req.path) ? workerPolicy : pagePolicy)(context, next);
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
    // The server may run over plain HTTP on a laptop, and pages of other origins may use its API.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: false,
  });
}
