import type { Server } from "node:http";
import { type AddressInfo, connect, createServer } from "node:net";
import { createHttpApi } from "@cas/api/http";
import { CasClient } from "@cas/client";
import { CasClient as FetchClient } from "@cas/client/fetch";
import { type CasError, isCasError, type Jobs } from "@cas/models";
import { fakeCas, type FakeJobs, fakeJobs } from "@cas/test-doubles";
import { createAdaptorServer } from "@hono/node-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

let jobs: FakeJobs;
let api: ReturnType<typeof createHttpApi>;
/** What a test does to the responses of the server. */
let change: (response: Response, request: Request) => Response = (response) => response;
let requests: string[] = [];

/** How many connections are still cut, each after some bytes of responses. */
let cuts = { count: 0, after: 0 };
/** A proxy that cuts connections. */
const proxy = createServer((client) => {
  const upstream = connect((server.address() as AddressInfo).port, "127.0.0.1");
  let received = 0;
  for (const socket of [client, upstream]) {
    socket.on("error", () => undefined);
    socket.on("close", () => {
      client.destroy();
      upstream.destroy();
    });
  }
  client.pipe(upstream);
  upstream.on("data", (chunk: Buffer) => {
    const left = cuts.count > 0 ? cuts.after - received : Infinity;
    received += chunk.length;
    if (chunk.length <= left) client.write(chunk);
    else if (!client.writableEnded) {
      cuts = { ...cuts, count: cuts.count - 1 };
      client.end(chunk.subarray(0, Math.max(0, left)));
    }
  });
});

let server: Server;
let url: string;
beforeAll(async () => {
  server = createAdaptorServer({
    fetch: async (request) => {
      requests.push(request.headers.get("range") ?? new URL(request.url).search);
      return change(await api.fetch(request), request);
    },
  }) as Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  proxy.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  jobs = fakeJobs();
  api = createHttpApi(fakeCas(), { jobs });
  change = (response) => response;
  requests = [];
  cuts = { count: 0, after: 0 };
});

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const job = {
  areas: Array.from({ length: 300 }, (_, index) => ({ id: `a${index}`, geometry: point })),
  dataset_ids: ["lab:elevation"],
};

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
async function failureOf(call: Promise<unknown>): Promise<CasError> {
  const error: unknown = await call.catch((cause: unknown) => cause);
  if (isCasError(error)) return error;
  throw new Error("no CasError", { cause: error });
}

describe.each([
  ["undici", (address: string) => new CasClient(address, { maxRetries: 2 })],
  ["fetch", (address: string) => new FetchClient(address, { maxRetries: 2 })],
] as const)("jobs of the client over %s", (_name, clientOf) => {
  let cas: CasClient | FetchClient;
  let port: Jobs;
  beforeEach(() => {
    cas = clientOf(url);
    port = cas.jobs;
    return () => cas.close();
  });

  it("submits, follows, reads and removes a job", async () => {
    const { id, state } = await port.submit({
      ...job,
      name: "many",
      time_range: ["2000", "2001"],
      time_statistic: { statistic: "mean" },
    });
    expect(state).toBe("queued");
    expect(await port.get(id)).toMatchObject({ name: "many", progress: { areas: 300 } });
    expect(await port.list({ limit: 1 })).toMatchObject({ total: 1, count: 1, jobs: [{ id }] });
    expect((await port.cancel(id)).state).toBe("cancelled");
    expect((await port.retry(id)).state).toBe("queued");
    jobs.finish(id);
    const results = await collect(port.results(id));
    expect(results.map(({ area_id }) => area_id)).toEqual(job.areas.map((area) => area.id));
    await port.remove(id);
    expect(await failureOf(port.get(id))).toMatchObject({
      errorType: "not_found",
      statusCode: 404,
    });
  });

  it("watches until the end, from a revision on", async () => {
    change = (response) => {
      if (response.headers.has("retry-after")) response.headers.set("retry-after", "0");
      return response;
    };
    const { id } = await port.submit(job);
    const seen: number[] = [];
    for await (const { progress } of port.watch(id)) {
      seen.push(progress.done);
      if (progress.done === 0) jobs.advance(id, 10);
      if (progress.done === 10) jobs.finish(id);
    }
    expect(seen).toEqual([0, 10, 300]);
    expect(await collect(port.watch(id, { after: 99 }))).toEqual([]);
  });

  it("a watch ends with the abort of its reader, in its pause too", async () => {
    const { id } = await port.submit(job);
    const controller = new AbortController();
    const watch = port.watch(id, { signal: controller.signal })[Symbol.asyncIterator]();
    await watch.next();
    const next = failureOf(watch.next() as Promise<unknown>);
    controller.abort();
    expect((await next).errorType).toBe("aborted");
  });

  it("a broken download goes on where it was", async () => {
    const { id } = await port.submit(job);
    jobs.finish(id);
    const table = await port.table(id, { format: "ndjson" });
    expect(table).toMatchObject({
      fileName: `${id}.csv`,
      contentType: "text/csv; charset=utf-8",
      sha256: "0123456789abcdef".repeat(4),
    });
    const whole = new TextDecoder().decode(
      Buffer.concat(await collect((await jobs.table(id, { format: "ndjson" })).read())),
    );
    requests = [];
    cuts = { count: 3, after: 1200 };
    const got = Buffer.concat(await collect(table.read())).toString();
    expect(got).toBe(whole);
    expect(cuts.count).toBe(0);
    const starts = requests.map((range) => Number(/bytes=(\d+)/.exec(range)?.[1]));
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(new Set(starts).size).toBeGreaterThan(2);
    expect(Buffer.concat(await collect(table.read({ start: 5, end: 9 }))).toString()).toBe(
      whole.slice(5, 9),
    );
    expect(table.size).toBe(whole.length);
  });

  it("broken results go on after the areas that arrived", async () => {
    const { id } = await port.submit(job);
    jobs.finish(id);
    requests = [];
    cuts = { count: 3, after: 20_000 };
    const results = await collect(port.results(id));
    expect(results.map(({ area_id }) => area_id)).toEqual(job.areas.map((area) => area.id));
    expect(cuts.count).toBe(0);
    expect(new Set(requests).size).toBeGreaterThan(2);
  });

  it("a download that breaks again and again fails in the end", async () => {
    const { id } = await port.submit(job);
    jobs.finish(id);
    const table = await port.table(id);
    cuts = { count: 100, after: 10 };
    expect(await failureOf(collect(table.read()))).toMatchObject({ errorType: "connection_error" });
  });

  it("a file that changed meanwhile is not put together from two", async () => {
    const { id } = await port.submit(job);
    jobs.finish(id);
    const table = await port.table(id);
    change = (response) => {
      response.headers.set("etag", '"other"');
      return response;
    };
    expect(await failureOf(collect(table.read()))).toMatchObject({ errorType: "not_found" });
  });

  it("an abort ends a download", async () => {
    const { id } = await port.submit(job);
    jobs.finish(id);
    const table = await port.table(id);
    const signal = AbortSignal.abort();
    expect(await failureOf(collect(table.read({}, { signal })))).toMatchObject({
      errorType: "aborted",
    });
  });

  it.each<[string, (jobsOf: Jobs) => Promise<unknown>, object]>([
    ["an unknown job", (one) => one.get("no/such job"), { errorType: "not_found" }],
    ["results of an unknown job", (one) => collect(one.results("x")), { errorType: "not_found" }],
    ["a table of an unknown job", (one) => one.table("x"), { errorType: "not_found" }],
    [
      "no datasets",
      (one) => one.submit({ ...job, dataset_ids: [] }),
      { errorType: "validation_error", detail: [{ loc: ["body", "dataset_ids"] }] },
    ],
    [
      "a faulty layout",
      (one) => one.table("x", { layout: "round" as never }),
      { errorType: "validation_error" },
    ],
  ])("rejects %s", async (_what, ask, error) => {
    expect(await failureOf(ask(port))).toMatchObject(error);
  });

  it("a submission whose response is lost is not made twice", async () => {
    const keys: (string | null | undefined)[] = [];
    const submit = jobs.submit.bind(jobs);
    jobs.submit = async (request, options) => {
      keys.push(request.idempotency_key);
      return submit(request, options);
    };
    cuts = { count: 1, after: 100 };
    await port.submit(job);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
  });
});

it("a service without jobs says so", async () => {
  api = createHttpApi(fakeCas());
  await using cas = new CasClient(url);
  expect(await failureOf(cas.jobs.list())).toMatchObject({ errorType: "not_found" });
});
