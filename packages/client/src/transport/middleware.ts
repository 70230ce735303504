import { CasError } from "@cas/models";
import type { HttpResponse, HttpRequest } from "./transport.ts";

/** Passes a request on to the next middleware, or to the service. */
export type Send = (request: HttpRequest) => Promise<HttpResponse>;

/**
 * Wraps every attempt of a call. It may change the request (a signature), respond instead of the service (a cache), or
 * read the response or the error (a log). It must pass on changed copies and leave its arguments as they are.
 *
 * @example
 * const signed: Middleware = (request, next) =>
 *   next({ ...request, headers: { ...request.headers, "x-signature": sign(request.body ?? "") } });
 */
export type Middleware = (request: HttpRequest, next: Send) => Promise<HttpResponse>;

/** A send through all middleware, the first outermost. */
export function through(middleware: readonly Middleware[], send: Send): Send {
  const last: Send = async (request) => {
    // After an origin, "@other.example.com/" and ".example.com/" would name another host; the key must not reach it.
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
