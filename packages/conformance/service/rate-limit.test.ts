import { type Middleware, CasClient } from "@cas/client";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CLIENTS, errorOf } from "./clients.ts";
import { type LabService, startLabService } from "./python.ts";
import { MOST_REQUESTS, point, SURFACE } from "./surface.ts";

let service: LabService;
beforeAll(async () => {
  service = await startLabService({
    CAS_RATE_LIMIT_ENABLED: "1",
    CAS_RATE_LIMIT_PER_MINUTE: String(MOST_REQUESTS),
  });
});
afterAll(() => service[Symbol.asyncDispose]());

// The service counts by key, even when it requires none: each test has its own key, and its minute begins with its first
// request.
let callers = 0;
const newCaller = (): string => `caller-${++callers}`;

/** A caller that has used up its requests of a minute. */
async function spentCaller(): Promise<string> {
  const apiKey = newCaller();
  await using cas = new CasClient(service.url, { apiKey });
  for (let asked = 0; asked < MOST_REQUESTS; asked++) await cas.provider("lab_dem");
  return apiKey;
}

const RATE_LIMITED = {
  errorType: "rate_limited",
  statusCode: 429,
  message: expect.stringMatching(/^Rate limit exceeded; retry after \d+s$/) as unknown,
  requestId: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown,
  retryable: true,
  attempts: 1,
  // The minute has just begun.
  retryAfter: expect.toSatisfy((seconds) => seconds > 30 && seconds <= 60) as unknown,
};

const surface = SURFACE.map((one) => [one.name, one] as const);

describe.each(CLIENTS)("%s with a service with a rate limit", (_entry, open) => {
  it.each(surface)("within the limit: %s", async (_name, { call, expected }) => {
    await using cas = open(service.url, { apiKey: newCaller() });
    expect(await call(cas)).toEqual(expected);
  });

  it.each(surface)("beyond it, without retries: %s is rate_limited", async (_name, { call }) => {
    await using cas = open(service.url, { apiKey: await spentCaller(), maxRetries: 0 });
    expect(await errorOf(call(cas))).toMatchObject(RATE_LIMITED);
  });

  it("health is not limited", async () => {
    await using cas = open(service.url, { apiKey: await spentCaller(), maxRetries: 0 });
    expect((await cas.health()).status).toBe("ok");
  });

  it("does not start a wait that would outlast the call", async () => {
    await using cas = open(service.url, { apiKey: await spentCaller(), timeout: 30_000 });
    expect(await errorOf(cas.provider("lab_dem"))).toMatchObject(RATE_LIMITED);
  });

  it("waits as long as Retry-After says, and stops waiting when the caller aborts", async () => {
    const controller = new AbortController();
    const lines: string[] = [];
    const ignore = (): void => {};
    await using cas = open(service.url, {
      apiKey: await spentCaller(),
      logger: {
        debug: ignore,
        info: ignore,
        error: ignore,
        warn: (line) => {
          lines.push(line);
          controller.abort();
        },
      },
    });
    const error = await errorOf(cas.provider("lab_dem", controller));
    expect(error).toMatchObject({ errorType: "aborted", path: "/api/v1/providers/lab_dem" });
    const [, wait] =
      /^GET \/api\/v1\/providers\/lab_dem failed, next try in (\d+)000 ms$/.exec(lines[0] ?? "") ??
      [];
    expect(Number(wait)).toBeGreaterThan(30);
  });

  it("succeeds after the wait", async () => {
    // The wait passes at once. Another key starts a new minute at the service.
    const waits = skipWaits();
    const keys = [await spentCaller(), newCaller()];
    const changing: Middleware = (request, next) =>
      next({ ...request, headers: { ...request.headers, "x-api-key": keys.shift() ?? "" } });
    await using cas = open(service.url, { middleware: [changing] });
    const { data, attempts } = await cas.provider("lab_dem").withResponse();
    expect([data.slug, attempts]).toEqual(["lab_dem", 2]);
    expect(waits).toEqual([expect.toSatisfy((wait: number) => wait > 30_000 && wait <= 60_000)]);
  });

  it("a batch returns the responses that it got and names the missing ones", async () => {
    await using cas = open(service.url, { apiKey: newCaller(), maxRetries: 0 });
    const geometries = Array.from({ length: MOST_REQUESTS + 2 }, (_, lon) => point(lon));
    const { responses, total_results } = await cas.batchExtract(
      { geometries, dataset_ids: ["lab_lon:longitude"] },
      { chunkSize: 1, concurrency: 1 },
    );
    expect(total_results).toBe(MOST_REQUESTS);
    expect(responses.map(({ results: [result] }) => result?.value)).toEqual([
      ...Array.from({ length: MOST_REQUESTS }, (_, lon) => lon),
      undefined,
      undefined,
    ]);
    expect(responses.at(-1)?.warnings).toEqual([
      expect.stringMatching(/^geometries\[11\]: rate_limited: Rate limit exceeded; retry after/),
    ]);
  });
});

/** Makes waits of half a minute and more pass at once, which no other timer of a call has; records their lengths. */
function skipWaits(): readonly number[] {
  const waits: number[] = [];
  const { setTimeout } = globalThis;
  vi.spyOn(globalThis, "setTimeout").mockImplementation((run: () => void, ms = 0) => {
    const isWait = ms > 30_000 && ms <= 60_000;
    if (isWait) waits.push(ms);
    return setTimeout(run, isWait ? 0 : ms);
  });
  return waits;
}
