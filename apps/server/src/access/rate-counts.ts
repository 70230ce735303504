import { once } from "node:events";
import { createClient } from "@redis/client";
import type { Logger } from "pino";
import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import type { Environment } from "../environment/environment.ts";
import { type Counts, countsInRedis } from "./counts-in-redis.ts";
import { WINDOW_S } from "./rate-limit.ts";

/** Milliseconds to connect to Redis; after that the server starts without it. */
const CONNECT_TIMEOUT_MS = 2000;
/** Longest wait between attempts to connect, milliseconds. */
const MAX_RECONNECT_MS = 2000;
/** Most commands that wait for Redis; further commands fail. */
const MAX_WAITING = 1000;

/** Counts the requests of each caller. */
export interface RateCounts {
  readonly counts: Counts;
  readonly close: () => void;
}

/**
 * Counts in memory or, with REDIS_URL, together with all servers of that Redis. While Redis is unreachable or slow, every server
 * counts alone: a limit that is too high for a while is better than no responses.
 */
export async function openRateCounts(settings: Environment, log: Logger): Promise<RateCounts> {
  const window = { points: settings.CAS_RATE_LIMIT_PER_MINUTE, duration: WINDOW_S };
  const memory = new RateLimiterMemory(window);
  if (settings.REDIS_URL === undefined) return { counts: memory, close: () => undefined };
  const client = connect(settings.REDIS_URL, log);
  const shared = new RateLimiterRedis({
    ...window,
    storeClient: client,
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    keyPrefix: "cas:rate",
    insuranceLimiter: memory,
  });
  // Wait for Redis, so that servers count together from the first request.
  const signal = AbortSignal.timeout(CONNECT_TIMEOUT_MS);
  await once(client, "ready", { signal }).catch(() => undefined);
  return {
    counts: countsInRedis({ shared, alone: memory, log }),
    close: () => {
      client.destroy();
    },
  };
}

/** A connection that reconnects whenever it is lost. */
function connect(url: string, log: Logger) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MAX_WAITING,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, MAX_RECONNECT_MS),
    },
  });
  // One log line for each loss, not for each attempt to reconnect.
  let isConnected: boolean | undefined;
  client.on("error", (err: unknown) => {
    if (isConnected !== false)
      log.warn({ err }, "Redis is unreachable: this server limits rates alone");
    isConnected = false;
  });
  client.on("ready", () => {
    if (isConnected === false) log.info("Redis is reachable again: servers limit rates together");
    isConnected = true;
  });
  // The client retries, and reports failures as "error" events.
  client.connect().catch(() => undefined);
  return client;
}
