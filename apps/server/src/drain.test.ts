import { json } from "node:stream/consumers";
import type { AppRouter } from "@cas/api";
import { type BatchStreamItem, postInput } from "@cas/api/client";
import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";
import { EventSource } from "eventsource";
import { pino } from "pino";
import { afterEach, expect, it, vi } from "vitest";
import { startProxy } from "../test/start-proxy.ts";
import { startUpstream, type Upstream } from "../test/start-upstream.ts";
import { readEnvironment } from "./environment.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const start = (variables: Record<string, string>): Promise<RunningServer> =>
  startServer(readEnvironment({ PORT: "0", ...variables }), pino({ level: "silent" }));

const stations = Array.from({ length: 150 }, (_, index) => ({
  id: `s${index}`,
  geometry: { type: "Point" as const, coordinates: [index / 1000, 40] as [number, number] },
}));

/** A deployed CAS that names each geometry in its answer; a test can hold back what comes after some station. */
class HeldUpstream {
  #released = Promise.withResolvers<void>();
  readonly url: string;
  readonly #server: Upstream;

  private constructor(server: Upstream) {
    this.#server = server;
    this.url = server.url;
  }

  static async start(holdsFrom: number): Promise<HeldUpstream> {
    const self = new HeldUpstream(
      await startUpstream(async (request, response) => {
        const { geometries } = (await json(request)) as { geometries: object[] };
        const from = JSON.stringify(stations[holdsFrom]?.geometry);
        if (geometries.some((one) => JSON.stringify(one) === from)) await self.#released.promise;
        const responses = geometries.map((geometry) => ({
          request_id: "r",
          geometry_hash: JSON.stringify(geometry),
          results: [],
          warnings: [],
          elapsed_ms: 1,
        }));
        response.setHeader("content-type", "application/json");
        response.end(
          JSON.stringify({
            request_id: "r",
            responses,
            total_geometries: responses.length,
            total_results: 0,
            elapsed_ms: 1,
          }),
        );
      }),
    );
    return self;
  }

  release(): void {
    this.#released.resolve();
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    this.release();
    return this.#server[Symbol.asyncDispose]();
  }
}

/** Reads a stream of events to its end; told of each as it arrives. */
function readEvents(
  url: string,
  onItem: (item: BatchStreamItem) => void,
): Promise<BatchStreamItem[]> {
  const items: BatchStreamItem[] = [];
  const client = createTRPCClient<AppRouter>({
    links: [
      httpSubscriptionLink({
        url: `${url}/trpc`,
        EventSource,
        eventSourceOptions: () => ({ fetch: postInput }),
      }),
    ],
  });
  return new Promise((resolve, reject) => {
    client.batchExtractEvents.subscribe(
      { geometries: stations, dataset_ids: ["lab:elevation"] },
      {
        onData: ({ data }) => {
          items.push(data);
          onItem(data);
        },
        onComplete: () => {
          resolve(items);
        },
        onError: reject,
      },
    );
  });
}

const allStations = stations.map(({ id, geometry }, index) => [
  index,
  id,
  JSON.stringify(geometry),
]);
const named = (items: BatchStreamItem[]): unknown[] =>
  items.map(({ index, id, response }) => [index, id, response.geometry_hash]);

/** Lets a wait of this length end when a test says so. */
function holdWait(milliseconds: number): () => void {
  const { setTimeout: timeout } = globalThis;
  const held: (() => void)[] = [];
  let isOver = false;
  vi.stubGlobal(
    "setTimeout",
    (run: (...words: unknown[]) => void, ms: number, ...words: unknown[]) => {
      if (ms !== milliseconds || isOver)
        return timeout(run, ms === milliseconds ? 0 : ms, ...words);
      held.push(() => {
        run(...words);
      });
      return timeout(() => undefined, 0);
    },
  );
  return () => {
    isOver = true;
    for (const run of held) run();
  };
}
afterEach(() => {
  vi.unstubAllGlobals();
});

it("says that it is not ready while it still takes requests, for the set delay", async () => {
  const endDelay = holdWait(123_000);
  const server = await start({ DRAIN_DELAY_S: "123" });
  const closed = server.close();
  const ready = await fetch(`${server.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: "unavailable", checks: { server: "draining" } },
  ]);
  const answer = await fetch(`${server.url}/api/v1/providers/srtm`);
  expect(answer.status).toBe(200);
  // A proxy is not to keep the connection: the next request over it would meet a closed one.
  expect(answer.headers.get("connection")).toBe("close");
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  endDelay();
  await closed;
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow("fetch failed");
});

it("finishes a stream that is under way", async () => {
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

it("a stream that it cuts off goes on at another replica, nothing lost and nothing twice", async () => {
  // EventSource waits 3 s before it connects again.
  const reconnect = holdWait(3000);
  await using upstream = await HeldUpstream.start(60);
  const first = await start({ CAS_BASE_URL: upstream.url, SHUTDOWN_TIMEOUT_S: "0.01" });
  await using second = await start({ CAS_BASE_URL: upstream.url });
  await using proxy = await startProxy(first.url);
  const closing = Promise.withResolvers<{ closed: Promise<void> }>();
  const read = readEvents(proxy.url, ({ index }) => {
    // Three questions of twenty are answered; of the fourth nothing arrives from the first server.
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
