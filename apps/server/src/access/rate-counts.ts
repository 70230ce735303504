import { once } from "node:events";
import { createClient } from "@redis/client";
import type { Logger } from "pino";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RLWrapperTimeouts,
} from "rate-limiter-flexible";
import type { Environment } from "../environment/environment.ts";
import { WINDOW_S } from "./rate-limit.ts";

/** Milliseconds to connect to Redis; the server starts without it after that. */
const CONNECT_TIMEOUT_MS = 2000;
/** Milliseconds that an answer waits for Redis to count; then this process counts alone. */
const COUNT_TIMEOUT_MS = 500;
/** Longest wait before another try to connect, milliseconds. */
const MOST_RECONNECT_MS = 2000;
/** Questions to a Redis that does not answer; more are not kept. */
const MOST_WAITING = 1000;

/** What counts the questions of callers. */
export interface RateCounts {
  readonly limiter: RateLimiterAbstract;
  readonly close: () => void;
}

/**
 * Counts in memory, or, with REDIS_URL, together with all servers of that Redis. While Redis is away or does not answer in time
 * every server counts for itself: a limit that is too wide for a while is better than no answers.
 */
export async function openRateCounts(settings: Environment, log: Logger): Promise<RateCounts> {
  const window = { points: settings.CAS_RATE_LIMIT_PER_MINUTE, duration: WINDOW_S };
  const memory = new RateLimiterMemory(window);
  if (settings.REDIS_URL === undefined) return { limiter: memory, close: () => undefined };
  const client = connect(settings.REDIS_URL, log);
  const limiter = new RateLimiterRedis({
    ...window,
    storeClient: client,
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    keyPrefix: "cas:rate",
    insuranceLimiter: memory,
  });
  // Callers are counted together from the first question on, unless Redis is away.
  const signal = AbortSignal.timeout(CONNECT_TIMEOUT_MS);
  await once(client, "ready", { signal }).catch(() => undefined);
  return {
    limiter: new RLWrapperTimeouts({ limiter, timeoutMs: COUNT_TIMEOUT_MS }),
    close: () => {
      client.destroy();
    },
  };
}

/** A connection that is made anew whenever it is lost. */
function connect(url: string, log: Logger) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MOST_WAITING,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, MOST_RECONNECT_MS),
    },
  });
  // Of each loss a line, not of every try to come back.
  let isThere: boolean | undefined;
  client.on("error", (err: unknown) => {
    if (isThere !== false) log.warn({ err }, "Redis is away: this server limits rates by itself");
    isThere = false;
  });
  client.on("ready", () => {
    if (isThere === false) log.info("Redis is back: rates are limited together");
    isThere = true;
  });
  // Its failure was an "error" by then; it settles late, for the client goes on trying.
  client.connect().catch(() => undefined);
  return client;
}
