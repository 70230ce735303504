import type { ApiOptions } from "@cas/api";
import type { Logger } from "pino";
import type { Environment } from "../environment/environment.ts";
import { requireKey, validKeys } from "./api-keys.ts";
import { type Callers, createCallers } from "./callers.ts";
import { openRateCounts } from "./rate-counts.ts";
import { limitRate } from "./rate-limit.ts";

/** Authorization, rate limits and the identity of callers. */
export interface Access {
  /** Guards of both APIs. */
  readonly guards: Pick<ApiOptions, "authorize" | "limitRate">;
  readonly callers: Callers;
  /** Closes the connection to Redis. */
  readonly close: () => void;
}

/** Creates the guards from the settings. */
export async function openAccess(settings: Environment, log: Logger): Promise<Access> {
  const keyOf = validKeys(settings.CAS_AUTH_ENABLED ? settings.CAS_API_KEYS : []);
  const authorize = settings.CAS_AUTH_ENABLED ? requireKey(keyOf) : undefined;
  const callers = createCallers(keyOf, settings.TRUST_PROXY);
  if (!settings.CAS_RATE_LIMIT_ENABLED)
    return { guards: { authorize }, callers, close: () => undefined };

  const { counts, close } = await openRateCounts(settings, log);
  return { guards: { authorize, limitRate: limitRate(counts, callers.of) }, callers, close };
}
