import { json } from "node:stream/consumers";
import { pino } from "pino";
import { expect, it, vi } from "vitest";
import { startUpstream } from "../test/start-upstream.ts";
import { testEnvironment } from "../test/test-environment.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const STRANGER = "203.0.113.1";
const HONEST = "203.0.113.2";

/** The longitude in the requests of the stranger, to which the upstream never responds. */
const SLOW = 10;

/** A deployed CAS that never responds to the stranger, and the number of the stranger's requests that reached it. */
async function startHolding() {
  const received = { slow: 0 };
  const upstream = await startUpstream(async (request, response) => {
    const question = (await json(request)) as {
      geometry?: { coordinates: [number] };
      geometries?: { coordinates: [number] }[];
    };
    const [lon] = (question.geometry ?? question.geometries?.[0])?.coordinates ?? [0];
    if (lon >= SLOW) {
      received.slow += 1;
      return;
    }
    response.setHeader("content-type", "application/json");
    const answer = { request_id: "r", geometry_hash: "", results: [], warnings: [], elapsed_ms: 1 };
    response.end(JSON.stringify(answer));
  });
  return Object.assign(upstream, { received });
}

const start = (upstreamUrl: string): Promise<RunningServer> =>
  startServer(
    testEnvironment({
      TRUST_PROXY: "1",
      CAS_BASE_URL: upstreamUrl,
      CAS_CLIENT_CONCURRENCY: "8",
      MAX_REQUESTS_OF_CALLER: "1000",
    }),
    pino({ level: "silent" }),
  );

const ask = (
  { url }: RunningServer,
  path: string,
  input: object,
  { caller, signal = null }: { caller: string; signal?: AbortSignal | null },
): Promise<Response> =>
  fetch(`${url}/trpc/${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-forwarded-for": caller,
      ...(path.includes("Stream") ? { "trpc-accept": "application/jsonl" } : {}),
    },
    body: JSON.stringify(path.includes("Stream") ? { "0": input } : input),
    signal,
  });
const question = (lon: number) => ({
  geometry: { type: "Point", coordinates: [lon, 0] },
  dataset_ids: ["a:b"],
});

it("one caller's 600 slow requests do not block another's", async () => {
  await using upstream = await startHolding();
  await using server = await start(upstream.url);
  const left = new AbortController();
  const strangers = Array.from({ length: 600 }, (_, index) =>
    ask(server, "extract", question(SLOW + index / 1000), {
      caller: STRANGER,
      signal: left.signal,
    }).catch(() => undefined),
  );
  // Three quarters of the permits; 500 wait, and the others are rejected.
  await vi.waitFor(() => expect(upstream.received.slow).toBe(6), { timeout: 30_000 });
  for (let lon = 0; lon < 5; lon++)
    expect((await ask(server, "extract", question(lon), { caller: HONEST })).status).toBe(200);
  left.abort();
  await Promise.all(strangers);
});

it("300 streams that are opened and left leave no work behind", async () => {
  await using upstream = await startHolding();
  await using server = await start(upstream.url);
  const left = new AbortController();
  const streams = Array.from({ length: 300 }, async (_, stream) => {
    const geometries = Array.from({ length: 100 }, (_point, index) => ({
      type: "Point",
      coordinates: [SLOW + stream / 10 + index / 1e4, 0],
    }));
    const input = { geometries, dataset_ids: ["a:b"] };
    const path = "batchExtractStream?batch=1";
    const response = await ask(server, path, input, { caller: STRANGER, signal: left.signal });
    await response.text().catch(() => undefined);
  });
  await vi.waitFor(() => expect(upstream.received.slow).toBe(6), { timeout: 30_000 });
  left.abort();
  await Promise.allSettled(streams);
  const ended = async (): Promise<string> => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return /duration_seconds_count\{[^}]*batchExtractStream[^}]*\} (\d+)/.exec(text)?.[1] ?? "";
  };
  await vi.waitFor(async () => expect(Number(await ended())).toBeGreaterThan(0), {
    timeout: 30_000,
  });
  expect((await ask(server, "extract", question(0), { caller: HONEST })).status).toBe(200);
  // Streams learn in turn that their callers have left. A few calls get the slot of an earlier stream before they learn it: 6 to
  // 10 were seen. If waiting calls did not leave the queue, all 300 would have come.
  expect(upstream.received.slow).toBeLessThan(30);
});
