import { pino } from "pino";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { countsInRedis } from "./counts-in-redis.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A Redis that hangs when the test says so, and the keys that it got. */
function setUp() {
  const redis = new RateLimiterMemory({ keyPrefix: "redis", points: 100, duration: 60 });
  const memory = new RateLimiterMemory({ keyPrefix: "memory", points: 100, duration: 60 });
  const asked: string[] = [];
  const state = { hangs: false };
  const lines: string[] = [];
  const counts = countsInRedis({
    shared: {
      consume: (...call) => {
        asked.push("redis");
        return state.hangs ? new Promise<never>(() => undefined) : redis.consume(...call);
      },
    },
    alone: {
      consume: (...call) => {
        asked.push("memory");
        return memory.consume(...call);
      },
    },
    log: pino({}, { write: (line: string) => lines.push(line) }),
  });
  const said = (): unknown[] => lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
  return { counts, asked, state, said };
}
const HANGS = "Redis does not respond: this server limits rates alone";
const RESPONDS = "Redis responds again: servers limit rates together";

it("a Redis that hangs costs one wait and one log line, and later requests none", async () => {
  const { counts, asked, state, said } = setUp();
  await counts.consume("a", 1);
  state.hangs = true;
  const waiting = Promise.all([counts.consume("a", 1), counts.consume("b", 1)]);
  await vi.advanceTimersByTimeAsync(500);
  await waiting;
  expect(asked).toEqual(["redis", "redis", "redis", "memory", "memory"]);
  asked.length = 0;
  // No timer fires: no request waits.
  for (let request = 0; request < 100; request++)
    await counts.consume("a", 1).catch(() => undefined);
  expect(asked).toEqual(Array.from({ length: 100 }, () => "memory"));
  expect(said()).toEqual([HANGS]);
});

it("tries Redis again without a wait, one request at a time, and counts there when it responds", async () => {
  const { counts, asked, state, said } = setUp();
  state.hangs = true;
  const first = counts.consume("a", 1);
  await vi.advanceTimersByTimeAsync(500);
  await first;
  await vi.advanceTimersByTimeAsync(5000);
  asked.length = 0;
  for (let request = 0; request < 3; request++) await counts.consume("a", 1);
  expect(asked.filter((who) => who === "redis")).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5500);
  state.hangs = false;
  await counts.consume("a", 1);
  await vi.advanceTimersByTimeAsync(0);
  asked.length = 0;
  await counts.consume("a", 1);
  expect([asked, said()]).toEqual([["redis"], [HANGS, RESPONDS]]);
});

it("a rejection by Redis rejects the request", async () => {
  const { counts, asked } = setUp();
  await expect(counts.consume("a", 101)).rejects.toBeInstanceOf(RateLimiterRes);
  expect(asked).toEqual(["redis"]);
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
});
