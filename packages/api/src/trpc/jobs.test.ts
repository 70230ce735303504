import { type CasError, isCasError, type Job } from "@cas/models";
import {
  createTRPCClient,
  httpBatchStreamLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import { initTRPC } from "@trpc/server";
import { EventSource } from "eventsource";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { attributeResult, fakeCas, type FakeJobs, fakeJobs } from "@cas/test-doubles";
import { type CuttingProxy, type Listening, serve, startProxy } from "../../test/serve.ts";
import { jobsOfCaller } from "../jobs/jobs-of-caller.ts";
import { createTrpcJobs } from "./jobs-over-trpc.ts";
import { createCasRouter } from "./router.ts";
import type { AppRouter } from "./router-types.ts";
import { createTrpcApi } from "./trpc-api.ts";

const dataset_ids = ["lab:elevation"];
const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const areas = {
  type: "FeatureCollection",
  features: [
    { type: "Feature", id: "a", geometry: point, properties: { name: "A" } },
    { type: "Feature", id: "b", geometry: point, properties: {} },
  ],
} as const;

let jobs: FakeJobs;
let server: Listening;
beforeEach(async () => {
  jobs = fakeJobs();
  const api = createTrpcApi(fakeCas(), {
    endpoint: "/trpc",
    requestId: () => "0123456789ab",
    maxBodyBytes: 10_000,
    jobs: jobsOfCaller(jobs, "ada"),
  });
  server = await serve((request) => api.fetch(request));
});
afterEach(() => server[Symbol.asyncDispose]());

const clientOf = (url: string): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({ url: `${url}/trpc`, EventSource }),
        false: splitLink({
          condition: ({ path }) => path === "jobs.results",
          true: httpBatchStreamLink({ url: `${url}/trpc`, maxItems: 1 }),
          false: httpLink({ url: `${url}/trpc` }),
        }),
      }),
    ],
  });
type Port = ReturnType<typeof createTrpcJobs>;
const portOf = (url: string): Port => createTrpcJobs(clientOf(url).jobs);

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

describe("the port over tRPC", () => {
  it("submits, follows and removes a job of its caller", async () => {
    const port = portOf(server.url);
    const { id, state } = await port.submit({ areas, dataset_ids, name: "counties" });
    expect(state).toBe("queued");
    expect(await port.get(id)).toMatchObject({
      name: "counties",
      progress: { values: 2, done: 0 },
    });
    jobs.finish(id);
    expect((await port.list({ limit: 1 })).jobs).toMatchObject([{ id, state: "succeeded" }]);
    expect(await collect(port.results(id))).toMatchObject([
      { area_id: "a", results: [attributeResult] },
      { area_id: "b", results: [attributeResult] },
    ]);
    expect((await port.retry(id)).state).toBe("queued");
    expect((await port.cancel(id)).state).toBe("cancelled");
    await port.remove(id);
    expect(await failureOf(port.get(id))).toMatchObject({
      errorType: "not_found",
      statusCode: 404,
    });
  });

  it("sends areas that are read one after the other", async () => {
    const port = portOf(server.url);
    async function* stream() {
      yield { id: "x", geometry: point };
      yield { id: "y", geometry: point };
    }
    expect((await port.submit({ areas: stream(), dataset_ids })).progress.areas).toBe(2);
  });

  it("watches a job until its end, from a revision on", async () => {
    const port = portOf(server.url);
    const { id } = await port.submit({ areas, dataset_ids });
    const seen: number[] = [];
    for await (const { progress } of port.watch(id)) {
      seen.push(progress.done);
      if (progress.done === 0) jobs.advance(id, 1);
      if (progress.done === 1) jobs.finish(id);
    }
    expect(seen).toEqual([0, 1, 2]);
    const { revision } = await port.get(id);
    expect(await collect(port.watch(id, { after: revision - 1 }))).toMatchObject([{ revision }]);
    expect(await collect(port.watch(id, { after: revision }))).toEqual([]);
  });

  it("a watch ends when its reader leaves or aborts", async () => {
    const port = portOf(server.url);
    const { id } = await port.submit({ areas, dataset_ids });
    for await (const { state } of port.watch(id)) {
      expect(state).toBe("queued");
      break;
    }
    const controller = new AbortController();
    const watch = port.watch(id, { signal: controller.signal })[Symbol.asyncIterator]();
    await watch.next();
    const next = failureOf(watch.next());
    controller.abort();
    expect((await next).errorType).toBe("aborted");
  });

  it.each<[string, (port: Port) => Promise<unknown>, object]>([
    ["an unknown job", (port) => port.get("nope"), { errorType: "not_found" }],
    ["an unknown job to watch", (port) => collect(port.watch("nope")), { errorType: "not_found" }],
    [
      "results of an unknown job",
      (port) => collect(port.results("nope")),
      { errorType: "not_found" },
    ],
    [
      "no datasets",
      (port) => port.submit({ areas, dataset_ids: [] }),
      { errorType: "validation_error", detail: [{ loc: ["body", "dataset_ids"] }] },
    ],
    [
      "no areas",
      (port) => port.submit({ areas: { type: "FeatureCollection" } as never, dataset_ids }),
      { errorType: "validation_error", detail: [{ loc: ["body", "areas"] }] },
    ],
    ["a limit of 0", (port) => port.list({ limit: 0 }), { errorType: "validation_error" }],
    [
      "a body that is too large",
      (port) => port.submit({ areas, dataset_ids, name: "x".repeat(10_000) }),
      { errorType: "payload_too_large" },
    ],
  ])("rejects %s", async (_what, ask, error) => {
    expect(await failureOf(ask(portOf(server.url)))).toMatchObject(error);
  });

  it("results before the end of a job are not found", async () => {
    const port = portOf(server.url);
    const { id } = await port.submit({ areas, dataset_ids });
    expect(await failureOf(collect(port.results(id)))).toMatchObject({
      errorType: "not_found",
      message: expect.stringContaining("queued") as unknown,
    });
  });
});

it("a lost connection of a watch goes on after the revision that arrived", async () => {
  await using proxy: CuttingProxy = await startProxy(server.port);
  const { id } = await portOf(server.url).submit({ areas, dataset_ids });
  const seen: [string, number][] = [];
  // The first connection is cut before the second event.
  proxy.cutsWhen = (_received, connection) => connection === 0 && seen.length > 0;
  await new Promise<void>((resolve, reject) => {
    clientOf(proxy.url).jobs.watch.subscribe(
      { id },
      {
        onData: ({ id: eventId, data }) => {
          seen.push([eventId, data.progress.done]);
          if (data.progress.done === 0) jobs.advance(id, 1);
          if (data.progress.done === 1) jobs.finish(id);
        },
        onComplete: resolve,
        onError: reject,
      },
    );
  });
  expect(seen).toEqual([
    ["1", 0],
    ["2", 1],
    ["3", 2],
  ]);
  expect(proxy.connections).toBe(2);
});

it("an item of too many values becomes failures", async () => {
  const { id } = await portOf(server.url).submit({ areas, dataset_ids });
  jobs.finish(id);
  const classes = Object.fromEntries(Array.from({ length: 160_001 }, (_, code) => [code, 0]));
  const results = jobs.results.bind(jobs);
  jobs.results = async function* large(...call) {
    for await (const one of results(...call))
      yield {
        ...one,
        results: [{ ...attributeResult, dataset_id: "lab:elevation", value: classes }],
      };
  };
  const [first] = await collect(portOf(server.url).results(id));
  expect(first).toMatchObject({
    results: [],
    failures: [{ dataset_id: "lab:elevation", error_type: "request_limit" }],
  });
});

it("without jobs each procedure says so", async () => {
  const { jobs: none } = createCasRouter(fakeCas()).createCaller({});
  for (const call of [
    () => none.submit({ areas, dataset_ids }),
    () => none.get({ id: "1" }),
    () => none.list(),
    () => none.watch({ id: "1" }),
    () => none.results({ id: "1" }),
    () => none.cancel({ id: "1" }),
    () => none.retry({ id: "1" }),
    () => none.remove({ id: "1" }),
  ])
    await expect(call()).rejects.toMatchObject({
      code: "NOT_FOUND",
      cause: { errorType: "not_found", message: expect.stringContaining("no jobs") as unknown },
    });
});

it("a host gives each of its users the jobs of that user", async () => {
  const t = initTRPC.context<{ readonly user: string }>().create();
  const router = t.router({
    cas: createCasRouter(fakeCas(), {
      procedure: t.procedure,
      jobs: ({ user }) => jobsOfCaller(jobs, user),
    }),
  });
  const ada = router.createCaller({ user: "ada" });
  const bob = router.createCaller({ user: "bob" });
  const job: Job = await ada.cas.jobs.submit({ areas, dataset_ids });
  expect((await ada.cas.jobs.list()).total).toBe(1);
  expect((await bob.cas.jobs.list()).total).toBe(0);
  for (const name of ["get", "cancel", "retry", "remove"] as const)
    await expect(bob.cas.jobs[name]({ id: job.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(collect(await bob.cas.jobs.results({ id: job.id }))).rejects.toMatchObject({
    cause: { errorType: "not_found" },
  });
  expect((await ada.cas.jobs.get({ id: job.id })).state).toBe("queued");
});
