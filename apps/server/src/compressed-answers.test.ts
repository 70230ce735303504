import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer, json } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnvironment } from "./environment/environment.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const silent = pino({ level: "silent" });
let server: RunningServer;
beforeAll(async () => {
  server = await startServer(readEnvironment({ PORT: "0", CAS_CORS_ORIGINS: "http://a" }), silent);
});
afterAll(() => server.close());

/** The answer as it is on the wire; fetch would unpack it. */
async function wireAnswer(path: string, headers: Record<string, string> = {}) {
  const sent = request(server.url + path, { headers });
  sent.end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  const body = await buffer(answer);
  return {
    status: answer.statusCode,
    encoding: answer.headers["content-encoding"],
    varies: (answer.headers.vary ?? "").toLowerCase().split(/, */),
    tag: answer.headers.etag,
    body,
  };
}
const GZIP = { "accept-encoding": "gzip" };

describe("answers that are there as a whole", () => {
  it.each(["/api/v1/datasets", "/trpc/datasets", "/openapi.json"])(
    "%s is sent smaller to who takes gzip, and says what it depends on",
    async (path) => {
      const [plain, packed] = [await wireAnswer(path), await wireAnswer(path, GZIP)];
      expect([plain.encoding, packed.encoding]).toEqual([undefined, "gzip"]);
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
      expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
      for (const { varies } of [plain, packed]) {
        expect(varies.filter((one) => one === "accept-encoding")).toHaveLength(1);
        expect(varies).toContain("origin");
      }
    },
  );

  it("a small one, and one to a caller who takes nothing of the kind, is sent as it is", async () => {
    expect((await wireAnswer("/health", GZIP)).encoding).toBeUndefined();
    const takesNone = await wireAnswer("/api/v1/datasets", { "accept-encoding": "br" });
    expect([takesNone.encoding, takesNone.status]).toEqual([undefined, 200]);
    const refuses = await wireAnswer("/api/v1/datasets", { "accept-encoding": "gzip;q=0" });
    expect(refuses.encoding).toBeUndefined();
  });

  it("has one weak tag in either form, which is answered 304 in both", async () => {
    const path = "/api/v1/datasets";
    const { tag = "" } = await wireAnswer(path);
    expect(tag).toMatch(/^W\//);
    expect((await wireAnswer(path, GZIP)).tag).toBe(tag);
    for (const headers of [{}, GZIP]) {
      const again = await wireAnswer(path, { ...headers, "if-none-match": tag });
      expect([again.status, again.tag, again.body.length]).toEqual([304, tag, 0]);
      expect(again.varies).toEqual(expect.arrayContaining(["accept-encoding", "origin"]));
    }
  });
});

/** A deployed CAS that answers its first batch at once, and the others when a test says so. */
async function startUpstream() {
  const go = Promise.withResolvers<void>();
  let batches = 0;
  const upstream = createServer((question, response) => {
    void (async () => {
      const { geometries } = (await json(question)) as { geometries: unknown[] };
      batches++;
      if (batches > 1) await go.promise;
      const responses = geometries.map(() => ({
        request_id: "d9b24e976557",
        geometry_hash: "a2c20794d2cc6c17",
        results: [],
        warnings: [],
        elapsed_ms: 1,
      }));
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({
          request_id: "d9b24e976557",
          responses,
          total_geometries: responses.length,
          total_results: 0,
          elapsed_ms: 1,
        }),
      );
    })();
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`,
    goOn: () => {
      go.resolve();
    },
    [Symbol.asyncDispose]: async () => {
      upstream.closeAllConnections();
      await new Promise((resolve) => upstream.close(resolve));
    },
  };
}

const question = {
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
      body: JSON.stringify({ 0: question }),
    },
  ],
  [
    "events",
    `/trpc/batchExtractEvents?input=${encodeURIComponent(JSON.stringify(question))}`,
    { headers: { ...GZIP, accept: "text/event-stream" } },
  ],
])(
  "%s arrive while the last are not made yet, to who takes gzip too",
  async (_name, path, init) => {
    await using upstream = await startUpstream();
    await using facade = await startServer(
      readEnvironment({ PORT: "0", CAS_BASE_URL: upstream.url }),
      silent,
    );
    const answer = await fetch(facade.url + path, init);
    expect([answer.status, answer.headers.get("content-encoding")]).toEqual([200, null]);
    let received = "";
    for await (const chunk of (answer.body ?? new ReadableStream()).pipeThrough(
      new TextDecoderStream(),
    )) {
      received += chunk;
      // The source goes on only now.
      if (received.includes('area-0"')) upstream.goOn();
      if (received.includes('area-99"')) break;
    }
    expect(received).toContain('area-99"');
  },
);
