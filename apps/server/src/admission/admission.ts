import type { RequestGuard } from "@cas/api";
import { CasError } from "@cas/models";
import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import type { Pressure } from "./pressure.ts";
import { type Refusal, Shares } from "./shares.ts";

/** Limits of the requests in flight. */
export interface AdmissionLimits {
  /** Most requests in flight. */
  readonly maxRequests: number;
  /** Most requests of one caller in flight. */
  readonly maxRequestsOfCaller: number;
  /** Most bytes of the bodies of the requests in flight; those of one caller may be at most half. */
  readonly maxBodiesBytes: number;
  /** Largest body, bytes; a body without a stated length counts as this. */
  readonly maxBodyBytes: number;
}

/** Inputs of the decision whether to admit a request. */
export interface AdmissionParts {
  readonly limits: AdmissionLimits;
  readonly pressure: Pick<Pressure, "isTooHigh">;
  readonly callerOf: (request: Request) => string;
}

/** Rejects requests while there is more work than the server can soon do. */
export interface Admission {
  /** Records the response of each request; must run before the APIs. */
  readonly middleware: MiddlewareHandler<{ Bindings: HttpBindings }>;
  readonly guard: RequestGuard;
}

/** Seconds after which a rejected caller may retry: after other requests end, and after the load may have dropped. */
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
    // A connection that is already closed does not report its end again.
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

/** The bytes that a body may take. A body that is too large takes none: it is rejected without being read. */
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
