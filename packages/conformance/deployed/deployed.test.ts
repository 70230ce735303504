import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { AppRouter } from "@cas/api";
import {
  allStations,
  HeldUpstream,
  named,
  readEvents,
  stations,
} from "@cas/server/test/held-stream";
import { holdWait } from "@cas/server/test/hold-wait";
import { startUpstream } from "@cas/server/test/start-upstream";
import { createTRPCClient, httpBatchStreamLink } from "@trpc/client";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { startRedis } from "../redis/redis-server.ts";
import { freePort } from "../src/free-port.ts";
import { buildImage, type Image, type Replica } from "./image.ts";
import { startNginx } from "./nginx.ts";

let image: Image;
beforeAll(async () => {
  image = await buildImage();
});
afterAll(() => image[Symbol.asyncDispose]());
afterEach(() => {
  vi.unstubAllGlobals();
});

const pointRequest = {
  geometry: { type: "Point", coordinates: [-78.64, 35.78] },
  dataset_ids: ["mcd12c1:land_cover"],
};
const extract = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${url}/api/v1/extract`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(pointRequest),
  });

describe("the image of the Dockerfile", () => {
  it("serves the built packages and the web app, and stops at SIGTERM", async () => {
    await using replica = await image.start({});
    const response = await extract(replica.url);
    expect(await response.json()).toMatchObject({ results: [{ value: 13 }] });
    expect(await (await fetch(replica.url)).text()).toContain('<div id="app">');
    expect(await replica.checkHealth()).toBe(0);
    expect(await replica.stop()).toBe(0);
    expect(await replica.checkHealth()).toBe(1);
  });

  it("contains no tests, no build tools and only the bundle of the page", async () => {
    const files = await readdir(image.app, { recursive: true });
    const own = files.filter((file) => !file.startsWith("node_modules"));
    expect(own.filter((file) => /\.(test|e2e)\.ts$/.test(file))).toEqual([]);
    expect(own).toContain(join("src", "main.ts"));
    const packages = await readdir(join(image.app, "node_modules/.pnpm"));
    expect(
      packages.filter((name) => /^(vitest|vite|react|maplibre-gl|turbo|knip)@/.test(name)),
    ).toEqual([]);
  });
});

describe("two replicas behind nginx", () => {
  it("take turns", async () => {
    await using first = await image.start({});
    await using second = await image.start({});
    await using nginx = await startNginx(first.url, second.url);
    for (let sent = 0; sent < 4; sent++) expect((await extract(nginx.url)).status).toBe(200);
    const counted = await Promise.all([first, second].map(extractsOf));
    expect(counted).toEqual([2, 2]);
  });

  it("a stream passes unbuffered: responses arrive while others are still computed", async () => {
    await using upstream = await HeldUpstream.start(20);
    await using first = await image.start({ CAS_BASE_URL: upstream.url });
    await using nginx = await startNginx(first.url, first.url);
    const client = createTRPCClient<AppRouter>({
      links: [
        httpBatchStreamLink({ url: `${nginx.url}/trpc`, methodOverride: "POST", maxItems: 1 }),
      ],
    });
    const items = await client.batchExtractStream.query({
      geometries: stations,
      dataset_ids: ["lab:elevation"],
    });
    const indices: number[] = [];
    for await (const { index } of items) {
      indices.push(index);
      // The next ones are held back until this one has arrived.
      if (index === 19) upstream.release();
    }
    expect(indices).toEqual(stations.map((_station, index) => index));
  });

  it("events continue on the other replica when one stops, without loss or repetition", async () => {
    // EventSource waits 3 s before it connects again.
    const reconnect = holdWait(3000);
    await using upstream = await HeldUpstream.start(60);
    const variables = { CAS_BASE_URL: upstream.url, SHUTDOWN_TIMEOUT_S: "0.01" };
    await using first = await image.start(variables);
    await using second = await image.start(variables);
    await using nginx = await startNginx(first.url, second.url);
    const half = Promise.withResolvers<void>();
    const read = readEvents(nginx.url, ({ index }) => {
      if (index === 59) half.resolve();
    });
    await half.promise;
    const [ofFirst = 0] = await Promise.all([first].map(streamsOf));
    const serving = ofFirst === 1 ? first : second;
    expect(await serving.stop()).toBe(0);
    upstream.release();
    reconnect();
    expect(named(await read)).toEqual(allStations);
    expect(await streamsOf(serving === first ? second : first)).toBe(1);
  });

  it("no request is lost when a replica stops, and nginx sends no POST twice", async () => {
    // Longer than nginx keeps idle connections: keepalive_timeout of its upstream.
    await using first = await image.start({ DRAIN_DELAY_S: "3" });
    await using second = await image.start({});
    await using nginx = await startNginx(first.url, second.url);
    const statuses: number[] = [];
    let stopped: Promise<unknown> = Promise.resolve();
    let sent = 0;
    let last = Infinity;
    for (; sent < last; sent++) {
      if (sent === 50)
        stopped = first.stop().finally(() => {
          last = sent + 50;
        });
      const responses = await Promise.all(Array.from({ length: 4 }, () => extract(nginx.url)));
      for (const response of responses) {
        await response.arrayBuffer();
        // A connection that waits to be accepted when the replica closes is reset. nginx does not know whether the POST was
        // read, so it answers 502, which clients repeat.
        const repeated = response.status === 502 ? await extract(nginx.url) : response;
        if (repeated !== response) await repeated.arrayBuffer();
        statuses.push(repeated.status);
      }
    }
    expect(await stopped).toBe(0);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("get the caller's address, and do not expose metrics and probes", async () => {
    await using echo = await startUpstream((request, response) => {
      request.resume();
      response.end(JSON.stringify({ path: request.url, headers: request.headers }));
    });
    await using nginx = await startNginx(echo.url, echo.url);
    const response = await fetch(`${nginx.url}/health?a=b`, {
      headers: { "x-forwarded-for": "203.0.113.9" },
    });
    expect(await response.json()).toMatchObject({
      path: "/health?a=b",
      headers: {
        host: new URL(nginx.url).host,
        "x-forwarded-for": "203.0.113.9, 127.0.0.1",
        "x-forwarded-proto": "http",
      },
    });
    for (const path of ["/metrics", "/readyz", "/livez"])
      expect((await fetch(nginx.url + path)).status).toBe(404);
  });

  it("count a caller's requests together, by an address that the caller cannot choose", async () => {
    await using redis = await startRedis(await freePort());
    const variables = {
      CAS_RATE_LIMIT_ENABLED: "true",
      CAS_RATE_LIMIT_PER_MINUTE: "3",
      REDIS_URL: redis.url,
      TRUST_PROXY: "1",
    };
    await using first = await image.start(variables);
    await using second = await image.start(variables);
    await using nginx = await startNginx(first.url, second.url);
    const statuses: number[] = [];
    for (let sent = 0; sent < 5; sent++) {
      const response = await extract(nginx.url, { "x-forwarded-for": `203.0.113.${sent}` });
      statuses.push(response.status);
      await response.arrayBuffer();
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });
});

/** Number of requests of a route that a replica has received. */
async function countOf({ url }: Replica, path: string): Promise<number> {
  const lines = (await (await fetch(`${url}/metrics`)).text()).split("\n");
  return lines
    .filter((line) => line.startsWith("cas_http_requests_total") && line.includes(`"${path}"`))
    .reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
}
const extractsOf = (replica: Replica): Promise<number> => countOf(replica, "/api/v1/extract");
const streamsOf = (replica: Replica): Promise<number> => countOf(replica, "/trpc/{procedure}");
