import { pino } from "pino";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readEnvironment } from "../environment/environment.ts";
import { startServer } from "../start-server.ts";
import { limitRate, WINDOW_S } from "./rate-limit.ts";

describe("limitRate", () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  const guardOf = (points: number) =>
    limitRate(
      new RateLimiterMemory({ points, duration: WINDOW_S }),
      ({ headers }) => headers.get("caller") ?? "unknown",
    );
  const request = (guard: ReturnType<typeof guardOf>, caller = "a", path = "/api/v1/datasets") =>
    guard(new Request(`http://host${path}`, { headers: { caller } }));

  it("a window begins with the first request, and the error says when it ends", async () => {
    vi.useFakeTimers();
    const guard = guardOf(2);
    expect(await request(guard)).toBeUndefined();
    vi.advanceTimersByTime(19_500);
    expect(await request(guard)).toBeUndefined();
    expect(await request(guard)).toMatchObject({
      errorType: "rate_limited",
      statusCode: 429,
      message: "Rate limit exceeded; retry after 41s",
      retryAfter: 41,
    });
    expect(await request(guard, "b")).toBeUndefined();
    vi.advanceTimersByTime(41_000);
    expect(await request(guard)).toBeUndefined();
  });

  it.each([
    "/trpc/datasets,providers,health?batch=1",
    "/trpc/datasets%2Cproviders%2chealth?batch=1",
    "/%74rpc/datasets,providers,health?batch=1",
    "/%54%52pc/../%74%72%70%63/datasets,%70roviders,%68ealth?batch=1",
    "/trpc/%zz,%ff,health?batch=1",
  ])("every call of %s counts", async (path) => {
    const guard = guardOf(4);
    expect(await request(guard, "a", path)).toBeUndefined();
    expect(await request(guard)).toBeUndefined();
    expect(await request(guard)).toMatchObject({ errorType: "rate_limited" });
  });

  it("rethrows other errors", async () => {
    const counts = new RateLimiterMemory({ points: 1, duration: WINDOW_S });
    const broken = limitRate(counts, () => {
      throw new TypeError("bug");
    });
    await expect(broken(new Request("http://host/"))).rejects.toThrow("bug");
  });
});

describe("a server that limits the rate", () => {
  const start = (variables: Record<string, string>) =>
    startServer(
      readEnvironment({
        PORT: "0",
        CAS_RATE_LIMIT_ENABLED: "1",
        CAS_RATE_LIMIT_PER_MINUTE: "2",
        ...variables,
      }),
      pino({ level: "silent" }),
    );
  /** Statuses of three requests in a row. */
  const statusesOf = async (
    url: string,
    headers: Record<string, string> = {},
  ): Promise<number[]> => {
    const statuses: number[] = [];
    for (let sent = 0; sent < 3; sent++) {
      const response = await fetch(url, { headers });
      await response.text();
      statuses.push(response.status);
    }
    return statuses;
  };

  it("counts both APIs together, refuses as CAS does, and leaves health open", async () => {
    await using server = await start({});
    await fetch(`${server.url}/trpc/datasets`);
    await fetch(`${server.url}/api/v1/datasets`);
    const http = await fetch(`${server.url}/api/v1/datasets`);
    const retryAfter = http.headers.get("retry-after") ?? "";
    expect(Number(retryAfter)).toSatisfy((seconds) => seconds > 0 && seconds <= 60);
    expect([http.status, await http.json()]).toEqual([
      429,
      {
        error: {
          type: "rate_limited",
          message: `Rate limit exceeded; retry after ${retryAfter}s`,
          request_id: http.headers.get("x-request-id"),
        },
      },
    ]);
    const trpc = await fetch(`${server.url}/trpc/datasets`);
    expect([trpc.status, trpc.headers.has("retry-after")]).toEqual([429, true]);
    expect(await trpc.json()).toMatchObject({
      error: { data: { code: "TOO_MANY_REQUESTS", cas: { error_type: "rate_limited" } } },
    });
    expect(await statusesOf(`${server.url}/health`)).toEqual([200, 200, 200]);
  });

  it("counts by key; counts wrong keys by address, so that guessing keys is limited", async () => {
    await using server = await start({ CAS_AUTH_ENABLED: "1", CAS_API_KEYS: "one,other" });
    const url = `${server.url}/api/v1/datasets`;
    expect(await statusesOf(url, { "x-api-key": "one" })).toEqual([200, 200, 429]);
    expect(await statusesOf(url, { "x-api-key": "other" })).toEqual([200, 200, 429]);
    const guesses: number[] = [];
    for (const key of ["a", "b", "c"])
      guesses.push((await fetch(url, { headers: { "x-api-key": key } })).status);
    expect(guesses).toEqual([401, 401, 429]);
  });

  it("ignores keys if the server requires none", async () => {
    await using server = await start({ CAS_API_KEYS: "a,b,c" });
    const statuses: number[] = [];
    for (const key of ["a", "b", "c"])
      statuses.push(
        (await fetch(`${server.url}/api/v1/datasets`, { headers: { "x-api-key": key } })).status,
      );
    expect(statuses).toEqual([200, 200, 429]);
  });

  it.each([
    ["0", [200, 200, 429]],
    ["1", [200, 200, 200]],
  ])(
    "with TRUST_PROXY=%s counts three callers behind a proxy as %j",
    async (TRUST_PROXY, expected) => {
      await using server = await start({ TRUST_PROXY });
      const statuses: number[] = [];
      for (const address of ["203.0.113.1", "203.0.113.2", "2001:db8::3"]) {
        const headers = { "x-forwarded-for": `192.0.2.1, ${address}` };
        statuses.push((await fetch(`${server.url}/api/v1/datasets`, { headers })).status);
      }
      expect(statuses).toEqual(expected);
    },
  );
});
