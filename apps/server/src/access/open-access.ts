import { createHash } from "node:crypto";
import type { ApiOptions } from "@cas/api";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import type { Environment } from "../environment/environment.ts";
import { requireKey, validKeys } from "./api-keys.ts";
import { callerAddress, networkOf } from "./caller-address.ts";
import { openRateCounts } from "./rate-counts.ts";
import { limitRate } from "./rate-limit.ts";

/** Authorization and rate limits. */
export interface Access {
  /** Guards of both APIs. */
  readonly guards: Pick<ApiOptions, "authorize" | "limitRate">;
  /** Records the address of each request, and must run before the APIs; undefined without a rate limit. */
  readonly middleware?: MiddlewareHandler;
  /** Closes the connection to Redis. */
  readonly close: () => void;
}

/** Creates the guards from the settings. */
export async function openAccess(settings: Environment, log: Logger): Promise<Access> {
  const keyOf = validKeys(settings.CAS_AUTH_ENABLED ? settings.CAS_API_KEYS : []);
  const authorize = settings.CAS_AUTH_ENABLED ? requireKey(keyOf) : undefined;
  if (!settings.CAS_RATE_LIMIT_ENABLED)
    return {
      guards: { authorize },
      close: () => undefined,
    };

  const networks = new WeakMap<Request, string>();
  // Hashes, not keys: other programs may read the counts in Redis.
  const callerOf = (request: Request): string => {
    const key = keyOf(request);
    return key === undefined
      ? `address:${networks.get(request) ?? "unknown"}`
      : `key:${createHash("sha256").update(key).digest("hex")}`;
  };
  const { limiter, close } = await openRateCounts(settings, log);
  return {
    guards: { authorize, limitRate: limitRate(limiter, callerOf) },
    middleware: (context, next) => {
      const { address = "unknown" } = getConnInfo(context).remote;
      const forwardedFor = context.req.header("x-forwarded-for");
      const caller = callerAddress(address, forwardedFor, settings.TRUST_PROXY);
      networks.set(context.req.raw, networkOf(caller));
      return next();
    },
    close,
  };
}
