import { pino } from "pino";
import { afterEach, expect, it, vi } from "vitest";
import { allStations, HeldUpstream, named, readEvents } from "../test/held-stream.ts";
import { holdWait } from "../test/hold-wait.ts";
import { startProxy } from "../test/start-proxy.ts";
import { testEnvironment } from "../test/test-environment.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const start = (variables: Record<string, string>): Promise<RunningServer> =>
  startServer(testEnvironment(variables), pino({ level: "silent" }));

afterEach(() => {
  vi.unstubAllGlobals();
});

it("is not ready but still accepts requests, for the configured delay", async () => {
  const endDelay = holdWait(123_000);
  const server = await start({ DRAIN_DELAY_S: "123" });
  const closed = server.close();
  const ready = await fetch(`${server.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: "unavailable", checks: { server: "draining" } },
  ]);
  const response = await fetch(`${server.url}/api/v1/providers/srtm`);
  expect(response.status).toBe(200);
  // A proxy must not reuse the connection: its next request would fail.
  expect(response.headers.get("connection")).toBe("close");
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  endDelay();
  await closed;
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow("fetch failed");
});

it("finishes a running stream", async () => {
  await using upstream = await HeldUpstream.start(40);
  const server = await start({ CAS_BASE_URL: upstream.url });
  await using proxy = await startProxy(server.url);
  const closing = Promise.withResolvers<{ closed: Promise<void> }>();
  const read = readEvents(proxy.url, ({ index }) => {
    if (index === 19) closing.resolve({ closed: server.close() });
  });
  const { closed } = await closing.promise;
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow("fetch failed");
  upstream.release();
  expect(named(await read)).toEqual(allStations);
  await closed;
  expect(proxy.connections).toBe(1);
});

it("a stream that it cuts off resumes at another replica, without loss or repetition", async () => {
  // EventSource waits 3 s before it connects again.
  const reconnect = holdWait(3000);
  await using upstream = await HeldUpstream.start(60);
  const first = await start({ CAS_BASE_URL: upstream.url, SHUTDOWN_TIMEOUT_S: "0.01" });
  await using second = await start({ CAS_BASE_URL: upstream.url });
  await using proxy = await startProxy(first.url);
  const closing = Promise.withResolvers<{ closed: Promise<void> }>();
  const read = readEvents(proxy.url, ({ index }) => {
    // The first server sends the results of three requests of twenty geometries, and none of the fourth.
    if (index === 59) closing.resolve({ closed: first.close() });
  });
  await (
    await closing.promise
  ).closed;
  proxy.target = second.url;
  upstream.release();
  reconnect();
  expect(named(await read)).toEqual(allStations);
  expect(proxy.connections).toBe(2);
});
