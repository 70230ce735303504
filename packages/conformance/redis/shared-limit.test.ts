import { type RunningServer, startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { freePort } from "../src/free-port.ts";
import { startRedis } from "./redis-server.ts";

const LIMIT = 4;

/** A server with log lines that a test can wait for. */
async function start(
  REDIS_URL: string,
): Promise<RunningServer & { said: (words: string) => Promise<void> }> {
  const lines: string[] = [];
  const waiting = new Map<string, () => void>();
  const write = (line: string): void => {
    lines.push(line);
    for (const [words, resolve] of waiting) if (line.includes(words)) resolve();
  };
  const server = await startServer(
    readEnvironment({
      PORT: "0",
      CAS_AUTH_ENABLED: "1",
      CAS_API_KEYS: "first-key,second-key",
      CAS_RATE_LIMIT_ENABLED: "1",
      CAS_RATE_LIMIT_PER_MINUTE: String(LIMIT),
      REDIS_URL,
    }),
    pino({ level: "info" }, { write }),
  );
  const said = (words: string): Promise<void> =>
    new Promise((resolve) => {
      if (lines.some((line) => line.includes(words))) resolve();
      else waiting.set(words, resolve);
    });
  return Object.assign(server, { said });
}

const responseOf = ({ url }: RunningServer, key: string): Promise<Response> =>
  fetch(`${url}/api/v1/datasets`, { headers: { "x-api-key": key } });

async function statusOf(server: RunningServer, key = "first-key"): Promise<number> {
  const response = await responseOf(server, key);
  await response.text();
  return response.status;
}

async function askAll(...servers: readonly RunningServer[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const server of servers) statuses.push(await statusOf(server));
  return statuses;
}

describe("two servers with one Redis", () => {
  it("count the requests of a caller together, and those of others separately", async () => {
    await using redis = await startRedis(await freePort());
    await using a = await start(redis.url);
    await using b = await start(redis.url);
    expect(await askAll(a, a, b, b)).toEqual([200, 200, 200, 200]);
    expect(await askAll(a, b)).toEqual([429, 429]);
    const refused = await responseOf(b, "first-key");
    const retryAfter = refused.headers.get("retry-after") ?? "";
    expect(Number(retryAfter)).toSatisfy((seconds) => seconds > 0 && seconds <= 60);
    expect(await refused.text()).toContain(`Rate limit exceeded; retry after ${retryAfter}s`);
    expect(await statusOf(b, "second-key")).toBe(200);
  });

  it("count separately while Redis is gone, and together again when it is back", async () => {
    const port = await freePort();
    const redis = await startRedis(port);
    await using a = await start(redis.url);
    await using b = await start(redis.url);
    expect(await askAll(a, a, b, b, a)).toEqual([200, 200, 200, 200, 429]);
    await redis.kill();
    // Each server has its own count, which begins now.
    expect(await askAll(a, a, a, a, a)).toEqual([200, 200, 200, 200, 429]);
    expect(await askAll(b, b, b, b, b)).toEqual([200, 200, 200, 200, 429]);
    await Promise.all([a.said("Redis is unreachable"), b.said("Redis is unreachable")]);
    await using again = await startRedis(port);
    expect(again.url).toBe(redis.url);
    await Promise.all([a.said("Redis is reachable again"), b.said("Redis is reachable again")]);
    expect(await askAll(a, a, b, b)).toEqual([200, 200, 200, 200]);
    expect(await askAll(a, b)).toEqual([429, 429]);
  });

  it("respond while Redis hangs", async () => {
    await using redis = await startRedis(await freePort());
    await using a = await start(redis.url);
    expect(await statusOf(a)).toBe(200);
    redis.freeze();
    expect(await askAll(a, a, a, a, a)).toEqual([200, 200, 200, 200, 429]);
    await a.said("Redis does not respond");
  });
});

it("a server starts and responds without its Redis", async () => {
  await using server = await start(`redis://user:s3cret@127.0.0.1:${await freePort()}`);
  await server.said("Redis is unreachable");
  expect(await statusOf(server)).toBe(200);
});
