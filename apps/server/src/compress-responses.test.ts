import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { buffer, json } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testEnvironment } from "../test/test-environment.ts";
import { sendEmptyBatch } from "../test/empty-batch.ts";
import { startUpstream } from "../test/start-upstream.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const silent = pino({ level: "silent" });
let server: RunningServer;
beforeAll(async () => {
  server = await startServer(testEnvironment({ CAS_CORS_ORIGINS: "http://a" }), silent);
});
afterAll(() => server.close());

/** The response as it is on the wire; fetch would decompress it. */
async function wireResponse(path: string, headers: Record<string, string> = {}) {
  const sent = request(server.url + path, { headers });
  sent.end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const body = await buffer(response);
  return {
    status: response.statusCode,
    encoding: response.headers["content-encoding"],
    varies: (response.headers.vary ?? "").toLowerCase().split(/, */),
    tag: response.headers.etag,
    body,
  };
}
const GZIP = { "accept-encoding": "gzip" };

describe("whole responses", () => {
  it.each(["/api/v1/datasets", "/trpc/datasets", "/openapi.json"])(
    "%s is compressed for callers that accept gzip, with a Vary header",
    async (path) => {
      const [plain, compressed] = [await wireResponse(path), await wireResponse(path, GZIP)];
      expect([plain.encoding, compressed.encoding]).toEqual([undefined, "gzip"]);
      expect(compressed.body.length).toBeLessThan(plain.body.length / 2);
      expect(gunzipSync(compressed.body).equals(plain.body)).toBe(true);
      for (const { varies } of [plain, compressed]) {
        expect(varies.filter((one) => one === "accept-encoding")).toHaveLength(1);
        expect(varies).toContain("origin");
      }
    },
  );

  it("a small response, and one for a caller that does not accept gzip, is not compressed", async () => {
    expect((await wireResponse("/health", GZIP)).encoding).toBeUndefined();
    const acceptsOther = await wireResponse("/api/v1/datasets", { "accept-encoding": "br" });
    expect([acceptsOther.encoding, acceptsOther.status]).toEqual([undefined, 200]);
    const refuses = await wireResponse("/api/v1/datasets", { "accept-encoding": "gzip;q=0" });
    expect(refuses.encoding).toBeUndefined();
  });

  it("has the same weak ETag compressed or not, and both are revalidated with 304", async () => {
    const path = "/api/v1/datasets";
    const { tag = "" } = await wireResponse(path);
    expect(tag).toMatch(/^W\//);
    expect((await wireResponse(path, GZIP)).tag).toBe(tag);
    for (const headers of [{}, GZIP]) {
      const again = await wireResponse(path, { ...headers, "if-none-match": tag });
      expect([again.status, again.tag, again.body.length]).toEqual([304, tag, 0]);
      expect(again.varies).toEqual(expect.arrayContaining(["accept-encoding", "origin"]));
    }
  });
});

/** A deployed CAS that responds to its first batch at once, and to the others when a test calls `release`. */
async function startHeldUpstream() {
  const released = Promise.withResolvers<void>();
  let batches = 0;
  const upstream = await startUpstream(async (incoming, response) => {
    const { geometries } = (await json(incoming)) as { geometries: unknown[] };
    batches++;
    if (batches > 1) await released.promise;
    sendEmptyBatch(response, geometries);
  });
  return {
    ...upstream,
    release: () => {
      released.resolve();
    },
  };
}

const batch = {
  dataset_ids: ["lab:x"],
  geometries: Array.from({ length: 100 }, (_, index) => ({
    id: `area-${index}`,
    geometry: { type: "Point", coordinates: [index / 10, 40] },
  })),
};

it.each<[string, string, RequestInit]>([
  [
    "lines of JSON",
    "/trpc/batchExtractStream?batch=1",
    {
      method: "POST",
      headers: { ...GZIP, "trpc-accept": "application/jsonl", "content-type": "application/json" },
      body: JSON.stringify({ 0: batch }),
    },
  ],
  [
    "events",
    `/trpc/batchExtractEvents?input=${encodeURIComponent(JSON.stringify(batch))}`,
    { headers: { ...GZIP, accept: "text/event-stream" } },
  ],
])(
  "%s arrive before the last item exists, also for callers that accept gzip",
  async (_name, path, init) => {
    await using upstream = await startHeldUpstream();
    await using facade = await startServer(testEnvironment({ CAS_BASE_URL: upstream.url }), silent);
    const response = await fetch(facade.url + path, init);
    expect([response.status, response.headers.get("content-encoding")]).toEqual([200, null]);
    let received = "";
    for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(
      new TextDecoderStream(),
    )) {
      received += chunk;
      if (received.includes('area-0"')) upstream.release();
      if (received.includes('area-99"')) break;
    }
    expect(received).toContain('area-99"');
  },
);
