import { once } from "node:events";
import { connect } from "node:net";
import {
  BatchExtractInput,
  batchItem,
  type Cas,
  CasError,
  failedGeometryResponse,
  type GeometryInput,
  parseRequest,
} from "@cas/models";
import {
  createTRPCClient,
  httpBatchStreamLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { EventSource } from "eventsource";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { extractResponse, fakeCas } from "@cas/test-doubles";
import { type Listening, serve, startProxy } from "../../test/serve.ts";
import { createCasRouter } from "../trpc/router.ts";
import { createTrpcApi } from "../trpc/trpc-api.ts";
import type { AppRouter } from "../trpc/router-types.ts";
import { postInput } from "./post-input.ts";
import type { BatchStreamItem } from "./batch-stream-item.ts";

const stations = (count: number): { id: string; geometry: GeometryInput }[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    geometry: { type: "Point", coordinates: [index / 1000, 40] },
  }));
const datasets = { dataset_ids: ["lab:elevation"] };
/** The items of a whole stream in the order of the request. */
const byIndex = (items: readonly BatchStreamItem[]): BatchStreamItem[] =>
  items.toSorted((a, b) => a.index - b.index);

/** Responds to each geometry with its coordinates as text, to distinguish them; checks coordinates like every port. */
const answerOf = (request: BatchExtractInput): Awaited<ReturnType<Cas["batchExtract"]>> => {
  const { geometries } = parseRequest(BatchExtractInput, request);
  const responses = geometries.map((geometry, index) => {
    const item = batchItem(geometry, index);
    return "warning" in item
      ? failedGeometryResponse("b", item.warning)
      : { ...extractResponse, geometry_hash: JSON.stringify(geometry) };
  });
  return {
    request_id: "b",
    responses,
    total_geometries: responses.length,
    total_results: responses.length,
    elapsed_ms: 1,
  };
};

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const onError = vi.fn<(error: unknown, requestId: string) => void>();
let cas = fakeCas();
let server: Listening;
beforeEach(async () => {
  cas = fakeCas();
  cas.batchExtract.mockImplementation(async (request) => answerOf(request));
  onError.mockReset();
  const api = createTrpcApi(cas, { endpoint: "/trpc", requestId: () => "0123456789ab", onError });
  server = await serve((request) => api.fetch(request));
});
afterEach(() => server[Symbol.asyncDispose]());

const clientOf = (url: string): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({
          url: `${url}/trpc`,
          EventSource,
          eventSourceOptions: () => ({ fetch: postInput }),
        }),
        false: httpBatchStreamLink({ url: `${url}/trpc`, methodOverride: "POST", maxItems: 1 }),
      }),
    ],
  });

describe("batchExtractStream", () => {
  it("sends one geometry after another with index, id and progress", async () => {
    const client = clientOf(server.url);
    const stream = await client.batchExtractStream.query({ ...datasets, geometries: stations(45) });
    expectTypeOf(stream).toExtend<AsyncIterable<BatchStreamItem>>();
    const items = await collect(stream);
    expect(items.map(({ done, total, eventId }) => [done, total, eventId])).toEqual(
      Array.from({ length: 45 }, (_, place) => [place + 1, 45, `${place + 1}/45`]),
    );
    expect(byIndex(items).map(({ index, id }) => [index, id])).toEqual(
      Array.from({ length: 45 }, (_, index) => [index, `s${index}`]),
    );
    expect(byIndex(items).map(({ response }) => response.geometry_hash)).toEqual(
      stations(45).map(({ geometry }) => JSON.stringify(geometry)),
    );
    expect(cas.batchExtract.mock.calls.map(([{ geometries }]) => geometries.length)).toEqual([
      20, 20, 5,
    ]);
  });

  it("sends an item before the next call", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    cas.batchExtract.mockImplementation(async (request) => {
      if (cas.batchExtract.mock.calls.length > 1) await held;
      return answerOf(request);
    });
    const client = clientOf(server.url);
    const stream = await client.batchExtractStream.query({ ...datasets, geometries: stations(45) });
    const seen: number[] = [];
    for await (const { done } of stream) {
      seen.push(done);
      // The source responds to the second call only after the first item has arrived here.
      if (done === 20) release();
    }
    expect(seen).toHaveLength(45);
  });

  it("sends neighbours in one call, whatever the order of the request", async () => {
    // Two distant places in turn: in the order of the request each call would contain twenty of each.
    const places = Array.from({ length: 80 }, (_, index) => [
      (index % 2 === 0 ? -100 : 100) + index / 1000,
      (index % 4 < 2 ? -40 : 40) + index / 1000,
    ]);
    const client = clientOf(server.url);
    const stream = await client.batchExtractStream.query({
      ...datasets,
      geometries: places.map((coordinates) => ({ type: "Point", coordinates })),
    });
    const items = await collect(stream);
    const parts = cas.batchExtract.mock.calls.map(([{ geometries }]) =>
      geometries.map((one) => JSON.stringify("coordinates" in one && one.coordinates)),
    );
    expect(parts.map((part) => part.length)).toEqual([20, 20, 20, 20]);
    const regionOf = (text: string): string => (JSON.parse(text) as number[]).map(Math.sign).join();
    for (const part of parts) expect(new Set(part.map(regionOf)).size).toBe(1);
    expect(byIndex(items).map(({ response }) => response.geometry_hash)).toEqual(
      places.map((coordinates) => JSON.stringify({ type: "Point", coordinates })),
    );
  });

  it("continues after an item by its id, at another server too", async () => {
    const geometries = stations(150).toReversed();
    const ask = async (lastEventId?: string): Promise<BatchStreamItem[]> =>
      collect(
        await clientOf(server.url).batchExtractStream.query({
          ...datasets,
          geometries,
          lastEventId,
        }),
      );
    const whole = await ask();
    for (const place of [0, 19, 57, 148]) {
      const rest = await ask(whole[place]?.eventId);
      expect(rest).toEqual(whole.slice(place + 1));
    }
    expect(await ask(whole.at(-1)?.eventId)).toEqual([]);
  });

  it("accepts geometries, Features and geometries with ids; a faulty one gets a warning", async () => {
    const point = { type: "Point", coordinates: [1, 2] } as const;
    const client = clientOf(server.url);
    const stream = await client.batchExtractStream.query({
      ...datasets,
      geometries: [
        { type: "Point", coordinates: [0, 91] },
        point,
        { type: "Feature", id: 7, geometry: point },
        { id: "x", geometry: { type: "Feature", geometry: point } },
      ],
    });
    const items = byIndex(await collect(stream));
    expect(items.map(({ id }) => id)).toEqual([undefined, undefined, 7, "x"]);
    expect(items[0]?.response).toMatchObject({
      geometry_hash: "error",
      warnings: [expect.stringContaining("geometries[0]: the point: latitude 91")],
    });
    expect(items[3]?.response.geometry_hash).toBe(JSON.stringify(point));
  });

  it.each<[string, object, (string | number)[]]>([
    ["no geometry", { geometries: [] }, ["geometries"]],
    ["10,001 geometries", { geometries: stations(10_001) }, ["geometries"]],
    [
      "a LineString",
      { geometries: [...stations(2), { type: "LineString", coordinates: [] }] },
      ["geometries", 2, "type"],
    ],
    [
      "a named LineString",
      { geometries: [{ id: 1, geometry: { type: "LineString", coordinates: [] } }] },
      ["geometries", 0, "geometry", "type"],
    ],
    ["no datasets", { geometries: stations(1), dataset_ids: [] }, ["dataset_ids"]],
    ...["x", "0", "2/1", "1/2", "1/1/1", "-1/1", "1e0/1"].map(
      (lastEventId): [string, object, string[]] => [
        `the id ${lastEventId}, which no item has,`,
        { geometries: stations(1), lastEventId },
        ["lastEventId"],
      ],
    ),
  ])("rejects %s before any call to the source", async (_what, change, loc) => {
    const client = clientOf(server.url);
    const error: unknown = await client.batchExtractStream
      .query({ ...datasets, geometries: stations(1), ...change })
      .catch((cause: unknown) => cause);
    expect(error).toMatchObject({
      data: {
        httpStatus: 422,
        cas: { error_type: "validation_error", detail: [{ loc: ["body", ...loc] }] },
      },
    });
    expect(cas.batchExtract).not.toHaveBeenCalled();
  });

  it("an id that JSON cannot represent counts as none", async () => {
    const answer = await fetch(`${server.url}/trpc/batchExtractStream`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"geometries":[{"id":1e999,"geometry":{"type":"Point","coordinates":[0,40]}}],"dataset_ids":["lab:elevation"]}`,
    });
    expect(await answer.text()).not.toContain("INTERNAL_SERVER_ERROR");
    expect(onError).not.toHaveBeenCalled();
  });

  it("an endlessly nested input is rejected", async () => {
    const deep = "[".repeat(50_000) + "]".repeat(50_000);
    const answer = await fetch(`${server.url}/trpc/batchExtract`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"geometries":[{"type":"Polygon","coordinates":${deep}}],"dataset_ids":["lab:elevation"]}`,
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("is nested more than 64 levels deep");
    expect(cas.batchExtract).not.toHaveBeenCalled();
  });

  it("a part that fails becomes a warning on its own geometries, without secrets", async () => {
    cas.batchExtract.mockImplementation(async (request) => {
      if (cas.batchExtract.mock.calls.length === 2)
        throw new CasError({ errorType: "connection_error", message: "10.0.0.7 refused" });
      return answerOf(request);
    });
    const client = clientOf(server.url);
    const stream = await client.batchExtractStream.query({ ...datasets, geometries: stations(50) });
    const items = await collect(stream);
    const failed = items.filter(({ response }) => response.results.length === 0);
    expect(failed.map(({ done }) => done)).toEqual(Array.from({ length: 20 }, (_, i) => 21 + i));
    for (const { index, response } of failed)
      expect(response.warnings).toEqual([
        `geometries[${index}]: connection_error: The CAS service cannot be reached`,
      ]);
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: "10.0.0.7 refused" }),
      "0123456789ab",
    );
  });

  it("waits for a turn before each item", async () => {
    let free = 10;
    const pause = (): Promise<void> | undefined =>
      (free -= 1) >= 0 ? undefined : new Promise(() => undefined);
    const api = createTrpcApi(cas, { endpoint: "/trpc", pause });
    const { body } = await api.fetch(
      new Request("http://cas.test/trpc/batchExtractEvents", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...datasets, geometries: stations(15) }),
      }),
    );
    let text = "";
    const reading = body?.pipeThrough(new TextDecoderStream()).pipeTo(
      new WritableStream({
        write: (piece) => {
          text += piece;
        },
      }),
    );
    expect(await Promise.race([reading, turns(50)])).toBeUndefined();
    // The body has taken some.
    const before = 10 - [...text.matchAll(/"index"/g)].length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(4);
  });

  it("an item that would hold the event loop while it is written becomes a warning", async () => {
    const [result] = extractResponse.results;
    if (result === undefined) throw new TypeError("the response has no result");
    const value = Object.fromEntries(Array.from({ length: 10_000 }, (_, one) => [one, 1]));
    const results = Array.from({ length: 16 }, () => ({ ...result, value }));
    cas.batchExtract.mockImplementation(async (request) => {
      const answer = answerOf(request);
      const responses = answer.responses.map((one, index) =>
        index === 1 ? { ...one, results } : one,
      );
      return { ...answer, responses };
    });
    const client = clientOf(server.url);
    const items = byIndex(
      await collect(
        await client.batchExtractStream.query({ ...datasets, geometries: stations(3) }),
      ),
    );
    expect(items.map(({ response }) => response.warnings)).toEqual([
      [],
      [
        "geometries[1]: request_limit: An item of a stream may have 160000 values, classes among them; ask for fewer datasets, or send a single POST",
      ],
      [],
    ]);
    expect(items[1]?.response.results).toEqual([]);
  });

  it("ends with the typed error of an invalid request", async () => {
    cas.batchExtract.mockRejectedValue(
      new CasError({ errorType: "validation_error", message: "Unknown dataset 'a:b'" }),
    );
    const client = clientOf(server.url);
    const stream = await client.batchExtractStream.query({ ...datasets, geometries: stations(50) });
    await expect(collect(stream)).rejects.toMatchObject({
      data: { cas: { error_type: "validation_error", message: "Unknown dataset 'a:b'" } },
    });
  });

  it.each(["an abort", "a closed connection"])("%s stops the work at the source", async (what) => {
    const stopped = new Promise<void>((resolve) => {
      cas.batchExtract.mockImplementation(
        (request, options) =>
          new Promise((answer) => {
            if (cas.batchExtract.mock.calls.length === 1) answer(answerOf(request));
            else options?.signal?.addEventListener("abort", () => resolve());
          }),
      );
    });
    await using proxy = await startProxy(server.port);
    const controller = new AbortController();
    const stream = await clientOf(proxy.url).batchExtractStream.query(
      { ...datasets, geometries: stations(1000) },
      { signal: controller.signal },
    );
    const read = async (): Promise<void> => {
      for await (const { done } of stream)
        if (done === 20) {
          if (what === "an abort") controller.abort();
          else await proxy[Symbol.asyncDispose]();
        }
    };
    const failure = read().catch((error: unknown) => error);
    await stopped;
    expect(await failure).toBeInstanceOf(Error);
    // The first part, the two that were in flight, and none of the other 47.
    expect(cas.batchExtract.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it("a reader that does not read stops the calls", async () => {
    // 64 KB per response: unread ones would soon fill the memory.
    const large = "x".repeat(65_536);
    cas.batchExtract.mockImplementation(async (request) => {
      const answer = answerOf(request);
      return {
        ...answer,
        responses: answer.responses.map((one) => ({ ...one, warnings: [large] })),
      };
    });
    const body = JSON.stringify({ 0: { ...datasets, geometries: stations(5000) } });
    const socket = connect(server.port, "127.0.0.1");
    socket.write(
      `POST /trpc/batchExtractStream?batch=1 HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntrpc-accept: application/jsonl\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await once(socket, "readable");
    // Nothing is read: wait until nothing moves.
    for (let [still, before] = [0, -1]; still < 500; still++) {
      await new Promise(setImmediate);
      const { length } = cas.batchExtract.mock.calls;
      if (length !== before) [still, before] = [0, length];
    }
    // 250 calls would be 328 MB; the buffers of the system and of the streams hold some of it.
    expect(cas.batchExtract.mock.calls.length).toBeLessThan(50);
    socket.destroy();
  });
});

describe("batchExtractEvents", () => {
  it("continues after lost connections, without repeating or losing an item", async () => {
    // EventSource waits 3 s before it reconnects.
    const { setTimeout: timeout } = globalThis;
    vi.stubGlobal("setTimeout", (run: () => void, wait: number) =>
      timeout(run, wait === 3000 ? 0 : wait),
    );
    await using proxy = await startProxy(server.port);
    proxy.cutsWhen = (received, connection) => connection < 3 && received > 6000 * (connection + 1);
    const items: BatchStreamItem[] = [];
    await new Promise<void>((resolve, reject) => {
      clientOf(proxy.url).batchExtractEvents.subscribe(
        { ...datasets, geometries: stations(150) },
        {
          onData: ({ id, data }) => {
            expect(id).toBe(data.eventId);
            items.push(data);
          },
          onComplete: resolve,
          onError: reject,
        },
      );
    });
    vi.unstubAllGlobals();
    expect(proxy.connections).toBe(4);
    expect(items.map(({ done }) => done)).toEqual(Array.from({ length: 150 }, (_, i) => i + 1));
    expect(byIndex(items).map(({ index, id, total }) => [index, id, total])).toEqual(
      Array.from({ length: 150 }, (_, index) => [index, `s${index}`, 150]),
    );
    expect(byIndex(items).map(({ response }) => response.geometry_hash)).toEqual(
      stations(150).map(({ geometry }) => JSON.stringify(geometry)),
    );
  });

  it("unsubscribing stops the work at the source", async () => {
    const client = clientOf(server.url);
    await new Promise<void>((resolve, reject) => {
      cas.batchExtract.mockImplementation(
        (request, options) =>
          new Promise((answer) => {
            if (cas.batchExtract.mock.calls.length === 1) answer(answerOf(request));
            else options?.signal?.addEventListener("abort", () => resolve());
          }),
      );
      const subscription = client.batchExtractEvents.subscribe(
        { ...datasets, geometries: stations(1000) },
        {
          onData: ({ data }) => {
            if (data.done === 20) subscription.unsubscribe();
          },
          onError: reject,
        },
      );
    });
    expect(cas.batchExtract.mock.calls.length).toBeLessThanOrEqual(4);
  });

  const ofHost = initTRPC.create({ sse: { ping: { enabled: true } } });
  const hosted = ofHost.procedure.errors(({ shape }) => shape);
  const api = (): Fetch => createTrpcApi(cas, { endpoint: "/trpc" }).fetch;
  const host = (): Fetch => {
    const router = createCasRouter(() => cas, { procedure: hosted });
    return (req) =>
      fetchRequestHandler({ req, router, endpoint: "/trpc", allowMethodOverride: true });
  };

  it.each([
    ["the API, when its caller leaves", api, untilLeft],
    ["a host with errors of its own, when its caller leaves", host, untilLeft],
    ["the API, when the source rejects the rest", api, rejected],
  ])("a stream half read has no unhandled rejection: %s", async (_name, fetchOf, rest) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    cas.batchExtract.mockImplementation((request, options) => {
      const isFirst = cas.batchExtract.mock.calls.length === 1;
      return isFirst ? Promise.resolve(answerOf(request)) : rest(options?.signal);
    });
    // Which of the 20 items is the last that tRPC has taken depends on the buffers of streams.
    for (let taken = 1; taken <= 20; taken++) {
      cas.batchExtract.mockClear();
      const leaving = new AbortController();
      const { body } = await fetchOf()(
        new Request("http://cas.test/trpc/batchExtractEvents", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ ...datasets, geometries: stations(100) }),
          signal: leaving.signal,
        }),
      );
      const events = body?.pipeThrough(new TextDecoderStream()).getReader();
      for (let items = 0; items < taken;)
        items += /^data: .*"index"/.test((await events?.read())?.value ?? "") ? 1 : 0;
      await turns(5);
      leaving.abort();
      await turns(5);
    }
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

type Fetch = (request: Request) => Response | Promise<Response>;

/** What a source does with a call in progress whose caller leaves. */
const untilLeft = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => {
      reject(new CasError({ errorType: "aborted", message: "The caller went away" }));
    });
  });

async function rejected(): Promise<never> {
  await turns(2);
  throw new CasError({ errorType: "unauthorized", message: "The key was revoked" });
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
