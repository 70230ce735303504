import { type Cas, ResultMemory } from "@cas/models";
import { batchResponse, extractResponse, fakeCas } from "@cas/test-doubles";
import { describe, expect, it } from "vitest";
import { createHttpApi } from "../http/http-api.ts";
import { streamBatch } from "../stream/stream-batch.ts";
import { createTrpcApi } from "../trpc/trpc-api.ts";

const geometry = { type: "Point", coordinates: [0, 40] } as const;
const question = { geometries: [geometry], dataset_ids: ["lab:elevation"] };
const post = (path: string, body: object): Request =>
  new Request(`http://cas.test${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "content-length": String(JSON.stringify(body).length),
    },
    body: JSON.stringify(body),
  });

/** A source whose batches have this many results. */
function sourceOf(count: number): Cas {
  const cas = fakeCas();
  const responses = Array.from({ length: count }, () => extractResponse);
  cas.batchExtract.mockResolvedValue({ ...batchResponse, responses });
  return cas;
}

describe("results of responses", () => {
  const both = (cas: Cas, memory: ResultMemory) => {
    const options = { holdResults: () => memory.hold() };
    const [http, trpc] = [
      createHttpApi(cas, options),
      createTrpcApi(cas, { ...options, endpoint: "/trpc" }),
    ];
    return [
      async () => http.fetch(post("/api/v1/extract/batch", question)),
      async () => trpc.fetch(post("/trpc/batchExtract", question)),
      async () => trpc.fetch(post("/trpc/batchExtract?batch=1", { 0: question })),
    ];
  };

  it("are counted until they are written, on every way", async () => {
    const memory = new ResultMemory({ limit: 1_000_000, setting: "limit" });
    for (const send of both(sourceOf(10), memory)) {
      const response = await send();
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("lab:elevation");
      expect(memory.taken).toBe(0);
    }
  });

  it("over the limit are refused by the name of the setting, on every way", async () => {
    const memory = new ResultMemory({ limit: 10_000, setting: "THE_SETTING" });
    for (const send of both(sourceOf(10), memory)) {
      const response = await send();
      expect(response.status).toBe(422);
      expect(await response.text()).toContain("more than 5000 bytes (half of THE_SETTING)");
      expect(memory.taken).toBe(0);
    }
  });
});

describe("results of calls whose responses are sent one by one", () => {
  const open = async (memory: ResultMemory): Promise<Response> => {
    const api = createTrpcApi(sourceOf(10), {
      holdResults: () => memory.hold(),
      endpoint: "/trpc",
    });
    const request = post("/trpc/batchExtract,batchExtract?batch=1", { 0: question, 1: question });
    request.headers.set("trpc-accept", "application/jsonl");
    return api.fetch(request);
  };
  const memoryOf = (): ResultMemory => new ResultMemory({ limit: 1_000_000, setting: "limit" });

  it("are counted until the end of the stream", async () => {
    const memory = memoryOf();
    const { status, body } = await open(memory);
    const texts: string[] = [];
    let most = 0;
    for await (const bytes of body ?? []) {
      most = Math.max(most, memory.taken);
      texts.push(Buffer.from(bytes).toString());
    }
    expect([status, texts.join("").split('"geometry_hash"').length]).toEqual([200, 21]);
    expect([most > 0, memory.taken]).toEqual([true, 0]);
  });

  it("are counted no more when the reader leaves", async () => {
    const memory = memoryOf();
    const response = await open(memory);
    const reader = response.body?.getReader();
    while (memory.taken === 0) await reader?.read();
    await reader?.cancel();
    expect(memory.taken).toBe(0);
  });
});

describe("results of a stream", () => {
  const geometries = Array.from({ length: 200 }, () => geometry);
  const batch = {
    parameters: question,
    geometries: geometries.map((one) => ({ geometry: one })),
    from: 0,
  };
  const source = (): Cas => {
    const cas = fakeCas();
    cas.batchExtract.mockImplementation(async (request) => ({
      ...batchResponse,
      responses: request.geometries.map(() => extractResponse) as never,
    }));
    return cas;
  };
  const streamOf = (memory: ResultMemory) =>
    streamBatch(source(), batch as never, {
      signal: undefined,
      requestId: "r",
      results: { holdStream: () => memory.hold() },
    });

  it("are given back when the reader has taken them", async () => {
    const memory = new ResultMemory({ limit: 1_000_000, setting: "limit" });
    let most = 0;
    let count = 0;
    for await (const { done } of streamOf(memory)) {
      most = Math.max(most, memory.taken);
      count = done;
    }
    expect([count, memory.taken]).toEqual([200, 0]);
    // Of two chunks of 20 and those before them, not of all 200.
    expect(most).toBeLessThan(70 * 2000);
  });

  it("end a stream whose reader takes none, when others need the memory", async () => {
    const memory = new ResultMemory({ limit: 200_000, setting: "limit" });
    const stream = streamOf(memory);
    await stream.next();
    const held = memory.taken;
    expect(held).toBeGreaterThan(0);
    using other = memory.hold("another");
    const results = { results: [], warnings: ["w".repeat(100)] };
    const count = (): void => {
      for (let index = 0; index < 110; index++) other.count(results);
    };
    count();
    expect(memory.taken).toBe(held + 110 * 700);
    await expect(
      (async () => {
        // One more call of the stream's caller is over the limit.
        using more = memory.hold();
        for (let index = 0; index < 130; index++) more.count(results);
        for await (const _ of stream);
      })(),
    ).rejects.toMatchObject({ errorType: "rate_limited" });
  });
});
