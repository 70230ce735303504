import type { RequestGuard } from "@cas/api";
import { CasError } from "@cas/models";
import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import type { Pressure } from "./pressure.ts";
import { type Refusal, Shares } from "./shares.ts";

/** What the requests in flight may be and hold together. */
export interface AdmissionLimits {
  /** Most requests in flight. */
  readonly maxRequests: number;
  /** Most of them of one caller. */
  readonly maxRequestsOfCaller: number;
  /** Most bytes of the bodies of the requests in flight; those of one caller take at most half. */
  readonly maxBodiesBytes: number;
  /** Largest body, bytes: what a body without a stated length counts as. */
  readonly maxBodyBytes: number;
}

/** What decides whether a request is answered now. */
export interface AdmissionParts {
  readonly limits: AdmissionLimits;
  readonly pressure: Pick<Pressure, "isTooHigh">;
  readonly callerOf: (request: Request) => string;
}

/** Refuses requests while there is more work than the server can do soon. */
export interface Admission {
  /** Notes the response of each request, and must run before the APIs. */
  readonly middleware: MiddlewareHandler<{ Bindings: HttpBindings }>;
  readonly guard: RequestGuard;
}

/** Seconds after which a refused caller may retry: when requests end, and when the load may be less. */
const RETRY_AFTER_S = { requests: 1, pressure: 5 };

/** Counts requests and their bodies from their admission until their response is sent or their connection is closed. */
export function createAdmission({ limits, pressure, callerOf }: AdmissionParts): Admission {
  const requests = new Shares(limits.maxRequests, limits.maxRequestsOfCaller);
  const bodies = new Shares(limits.maxBodiesBytes, Math.ceil(limits.maxBodiesBytes / 2));
  const responses = new WeakMap<Request, HttpBindings["outgoing"]>();

  const admit = (request: Request): CasError | undefined => {
    if (pressure.isTooHigh) return overloaded(RETRY_AFTER_S.pressure);
    const caller = callerOf(request);
    const bytes = bytesOf(request, limits.maxBodyBytes);
    const refusal = requests.refusalOf(caller, 1) ?? bodies.refusalOf(caller, bytes);
    if (refusal !== undefined) return refused(refusal);
    const response = responses.get(request);
    // A connection that is closed by now reports its end no more.
    if (response === undefined || response.closed) return undefined;
    const giveBack = [requests.take(caller, 1), bodies.take(caller, bytes)];
    response.once("close", () => {
      for (const one of giveBack) one();
    });
    return undefined;
  };

  return {
    middleware: (context, next) => {
      responses.set(context.req.raw, context.env.outgoing);
      return next();
    },
    guard: admit,
  };
}

/** What a body may take. One that is too large is refused without being read, and takes nothing. */
function bytesOf({ method, headers }: Request, maxBodyBytes: number): number {
  if (method === "GET" || method === "HEAD") return 0;
  const length = headers.get("content-length");
  if (length === null || headers.has("transfer-encoding")) return maxBodyBytes;
  return Number(length) > maxBodyBytes ? 0 : Number(length);
}

function refused(refusal: Refusal): CasError {
  if (refusal === "all") return overloaded(RETRY_AFTER_S.requests);
  return new CasError({
    errorType: "rate_limited",
    message: "Too many of your requests are in flight; wait for their responses, then retry",
    retryAfter: RETRY_AFTER_S.requests,
  });
}

function overloaded(retryAfter: number): CasError {
  return new CasError({
    errorType: "connection_error",
    statusCode: 503,
    message: `The server is overloaded; retry after ${retryAfter}s`,
    retryAfter,
  });
}
