import { CasError } from "@cas/models";
import type { HttpResponse, HttpRequest } from "./transport.ts";

/** Sends a request on: to the next middleware, or to the service. */
export type Send = (request: HttpRequest) => Promise<HttpResponse>;

/**
 * Wraps every attempt of a call: may change the request (a signature), answer instead of the service (a cache), look at
 * the answer or at the error (a log). It must not change the objects that it is given, but pass on changed copies.
 *
 * @example
 * const signed: Middleware = (request, next) =>
 *   next({ ...request, headers: { ...request.headers, "x-signature": sign(request.body ?? "") } });
 */
export type Middleware = (request: HttpRequest, next: Send) => Promise<HttpResponse>;

/** The send that goes through all of them, the first outermost. */
export function through(middleware: readonly Middleware[], send: Send): Send {
  const last: Send = async (request) => {
    // After an origin, "@other.example.com/" and ".example.com/" would name another host, which the key must not reach.
    if (!request.path.startsWith("/")) throw pathError(request.path);
    return send(request);
  };
  return middleware.reduceRight<Send>((next, one) => (request) => one(request, next), last);
}

const pathError = (path: string): CasError =>
  new CasError({
    errorType: "internal_error",
    message: `A middleware changed the path to one without a leading slash: ${path}`,
    retryable: false,
  });
