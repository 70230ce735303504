import { createHash } from "node:crypto";
import type { ApiOptions } from "@cas/api";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import type { Environment } from "../environment/environment.ts";
import { askForKey, knownKeys } from "./api-keys.ts";
import { callerAddress, networkOf } from "./caller-address.ts";
import { openRateCounts } from "./rate-counts.ts";
import { limitRate } from "./rate-limit.ts";

/** Who may ask, and how often. */
export interface Access {
  /** For both APIs. */
  readonly guards: Pick<ApiOptions, "authorize" | "limitRate">;
  /** Remembers where a request comes from; before the APIs. None where nobody wants to know. */
  readonly middleware?: MiddlewareHandler;
  /** Gives back the connection to Redis. */
  readonly close: () => void;
}

/** Reads from the settings who may ask. */
export async function openAccess(settings: Environment, log: Logger): Promise<Access> {
  const keyOf = knownKeys(settings.CAS_AUTH_ENABLED ? settings.CAS_API_KEYS : []);
  const authorize = settings.CAS_AUTH_ENABLED ? askForKey(keyOf) : undefined;
  if (!settings.CAS_RATE_LIMIT_ENABLED)
    return {
      guards: { authorize },
      close: () => undefined,
    };

  const networks = new WeakMap<Request, string>();
  // Keys are counted by what cannot be turned back into them: counts may be in a Redis that others read.
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
