import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import type { DatasetListResponse, HealthResponse, ProviderDetail } from "@cas/models";
import { healthResponse } from "../../test/responses.ts";
import { errorOf } from "../../test/error-of.ts";
import { startThreadedService, type ThreadedService } from "../../test/threaded-service.ts";
import type { BatchStreamItem } from "../batch/chunk-result.ts";
import type { CasAnswer } from "../call/cas-call.ts";
import type { CasClient } from "../client.ts";
import type { Blocking, BlockingArguments, SyncMethod } from "./cas-sync.ts";
import { CasClientSync } from "./cas-client-sync.ts";

let service: ThreadedService;
let cas: CasClientSync;
beforeAll(async () => {
  service = await startThreadedService();
  cas = new CasClientSync(service.url, { maxRetries: 0 });
});
afterAll(async () => {
  cas.close();
  await service[Symbol.asyncDispose]();
});

describe("the methods", () => {
  type Methods = SyncMethod;

  it("are those of CasClient and no others", () => {
    expectTypeOf<Exclude<keyof CasClientSync, typeof Symbol.dispose>>().toEqualTypeOf<
      Exclude<keyof CasClient, typeof Symbol.asyncDispose | "jobs">
    >();
  });

  it("take the same arguments", () => {
    expectTypeOf<{ [M in Methods]: Parameters<CasClientSync[M]> }>().toEqualTypeOf<{
      [M in Methods]: BlockingArguments<Parameters<CasClient[M]>>;
    }>();
    // Only batches differ: a blocked thread cannot wait for an async iterable.
    type Unchanged = Exclude<Methods, "batchExtract" | "batchExtractStream">;
    expectTypeOf<{ [M in Unchanged]: Parameters<CasClientSync[M]> }>().toEqualTypeOf<{
      [M in Unchanged]: Parameters<CasClient[M]>;
    }>();
    type Options = Parameters<CasClientSync["batchExtract"]>[1];
    expectTypeOf<Options>().toEqualTypeOf<Parameters<CasClient["batchExtract"]>[1]>();
  });

  it("return the synchronous counterpart of the result", () => {
    expectTypeOf<{ [M in Methods]: ReturnType<CasClientSync[M]> }>().toEqualTypeOf<{
      [M in Methods]: Blocking<ReturnType<CasClient[M]>>;
    }>();
  });

  it("have these return types", () => {
    expectTypeOf<ReturnType<CasClientSync["health"]>>().toExtend<HealthResponse>();
    expectTypeOf(cas.health().withResponse()).toEqualTypeOf<CasAnswer<HealthResponse>>();
    expectTypeOf<ReturnType<CasClientSync["datasets"]>>().toExtend<DatasetListResponse>();
    expectTypeOf(cas.datasets().pages()).toEqualTypeOf<
      Generator<DatasetListResponse, void, undefined>
    >();
    expectTypeOf(cas.providerDetails().toArray()).toEqualTypeOf<ProviderDetail[]>();
    expectTypeOf<ReturnType<CasClientSync["batchExtractStream"]>>().toEqualTypeOf<
      Generator<BatchStreamItem, void, undefined>
    >();
    expectTypeOf<ReturnType<CasClientSync["close"]>>().toEqualTypeOf<void>();
  });
});

describe("results", () => {
  it("are plain data to JSON, comparisons and copies, and have the status, headers and ids", () => {
    const health = cas.health();
    expect(health).toEqual(healthResponse);
    expect(JSON.parse(JSON.stringify(health))).toEqual(healthResponse);
    expect(Object.keys(health)).toEqual(Object.keys(healthResponse));
    expect(structuredClone(health)).toStrictEqual(healthResponse);
    expect(health.withResponse()).toMatchObject({
      data: healthResponse,
      status: 200,
      headers: { "content-type": "application/json" },
      headerRequestId: "r1",
      attempts: 1,
    });
  });

  it("of lists are the first page, and all items as they are needed", async () => {
    const page = cas.datasets({ limit: 2 });
    expect(Object.keys(page)).toEqual(["total", "limit", "offset", "count", "datasets"]);
    expect(page.count).toBe(2);
    await service.seen();
    expect(page.toArray({ limit: 2 })).toHaveLength(2);
    expect(page.toArray({ limit: 0 })).toEqual([]);
    expect(await service.seen()).toEqual([]);
    expect(Array.from(page.pages(), ({ offset }) => offset)).toEqual([0, 2, 4]);
    expect(Array.from(page, ({ provider }) => provider)).toEqual(["p0", "p1", "p2", "p3", "p4"]);
    expect(page.withResponse().status).toBe(200);
  });

  it("of providerDetails come in order", () => {
    const details = cas.providerDetails({ limit: 2 }, { concurrency: 3 });
    expect(Array.from(details, ({ slug }) => slug)).toEqual(["p0", "p1", "p2", "p3", "p4"]);
    expect(details.toArray({ limit: 2 })).toMatchObject([
      { slug: "p0", datasets: [] },
      { slug: "p1" },
    ]);
  });

  it("without validation may be any JSON", () => {
    using nothing = new CasClientSync(`${service.url}/nothing-0`, { validation: "off" });
    expect(nothing.health()).toBeNull();
  });
});

describe("further endpoints", () => {
  it("are called by get and post, with their errors", async () => {
    using own = new CasClientSync(service.url, { maxRetries: 0 });
    await service.seen();
    const { data, status } = own.get<HealthResponse>("/health", { query: { a: 1 } });
    expect([data, status]).toEqual([healthResponse, 200]);
    expect((await service.seen()).at(-1)).toMatchObject({ url: "/health?a=1" });
    expect(errorOf(() => own.post("health"))).toMatchObject({
      errorType: "validation_error",
      message: expect.stringMatching(/^path must begin with a slash/) as string,
    });
    expect(
      errorOf(() => own.get("/health", { signal: AbortSignal.abort("enough") })),
    ).toMatchObject({ errorType: "aborted", cause: "enough" });
  });

  it("withOptions is a client with other options", async () => {
    using first = new CasClientSync(service.url, { headers: { "x-a": "1" }, maxRetries: 0 });
    using copy = first.withOptions({ headers: { "x-b": "2" }, apiKey: "k", timeout: undefined });
    await service.seen();
    copy.health();
    first.health();
    const [ofCopy, ofFirst] = await service.seen();
    expect(ofCopy?.headers).toMatchObject({ "x-a": "1", "x-b": "2", "x-api-key": "k" });
    expect(ofFirst?.headers).toMatchObject({ "x-a": "1" });
    expect(ofFirst?.headers).not.toHaveProperty("x-b");
    expect(errorOf(() => first.withOptions({ timeout: 0 }))).toMatchObject({
      errorType: "validation_error",
    });
  });
});

describe("options", () => {
  it("of a call override those of the client", async () => {
    using busy = new CasClientSync(`${service.url}/busy-2`, { maxRetries: 0 });
    const headers = { "x-test": "1" };
    const { attempts } = busy.health({ maxRetries: 2, headers }).withResponse();
    expect(attempts).toBe(3);
    expect((await service.seen()).at(-1)?.headers).toMatchObject({ "x-test": "1" });
    using hanging = new CasClientSync(`${service.url}/silent-0`, { maxRetries: 0 });
    expect(errorOf(() => hanging.health({ timeout: 20 }))).toMatchObject({
      errorType: "timeout",
      detail: { scope: "call", timeout_ms: 20 },
      attempts: 1,
    });
  });

  it("bound calls that outlast many replies of the worker", () => {
    using hanging = new CasClientSync(`${service.url}/silent-0`, { maxRetries: 0 });
    expect(errorOf(() => hanging.health({ timeout: 700 }))).toMatchObject({
      errorType: "timeout",
      detail: { scope: "call", timeout_ms: 700 },
    });
    expect(hanging.close()).toBeUndefined();
  });

  it("have a default limit for the length of a response", () => {
    using long = new CasClientSync(`${service.url}/long-0`, { maxRetries: 0 });
    expect(errorOf(() => long.health({ timeout: 20_000 }))).toMatchObject({
      errorType: "invalid_response",
      message: expect.stringContaining("longer than 268435456 bytes") as string,
    });
  });

  it("that cannot be sent to another thread are rejected by name", () => {
    // @ts-expect-error a function cannot be sent
    const withMiddleware = () => new CasClientSync(service.url, { middleware: [] });
    // @ts-expect-error connections cannot be sent
    const withDispatcher = () => new CasClientSync(service.url, { dispatcher: {} });
    expect(errorOf(withMiddleware)).toMatchObject({
      errorType: "validation_error",
      message: expect.stringMatching(/^middleware cannot be given/) as string,
    });
    expect(errorOf(withDispatcher)).toMatchObject({
      message: expect.stringMatching(/^dispatcher cannot be given/) as string,
    });
  });

  it("are each sent to the worker, used in this thread or rejected", () => {
    expectTypeOf<keyof NonNullable<ConstructorParameters<typeof CasClientSync>[1]>>().toEqualTypeOf<
      // To the client in the worker.
      | "apiKey"
      | "connections"
      | "maxAnswerBytes"
      | "logLevel"
      // With each call.
      | "timeout"
      | "attemptTimeout"
      | "maxRetries"
      | "validation"
      | "headers"
      // Used in this thread.
      | "logger"
      // Rejected.
      | "middleware"
      | "tracing"
      | "dispatcher"
    >();
  });

  it("a logger is called in the calling thread, without the key", () => {
    const lines: unknown[] = [];
    const record =
      (level: string) =>
      (message: string, fields: object): void => {
        lines.push([level, message, fields]);
      };
    const logger = {
      debug: record("debug"),
      info: record("info"),
      warn: record("warn"),
      error: record("error"),
    };
    using busy = new CasClientSync(`${service.url}/busy-1`, {
      logger,
      logLevel: "warn",
      apiKey: "secret-1",
    });
    busy.health();
    errorOf(() => busy.provider("nope", { headers: { "x-token": "secret-2" } }));
    expect(lines).toMatchObject([
      ["warn", "GET /health failed, next try in 0 ms", { errorType: "rate_limited", attempts: 1 }],
      ["error", "GET /api/v1/providers/nope failed", { errorType: "http_error", statusCode: 404 }],
    ]);
    expect(JSON.stringify(lines)).not.toContain("secret");
  });
});

describe("close", () => {
  it("makes calls fail like those of a closed CasClient", () => {
    const closed = new CasClientSync(service.url);
    closed.health();
    closed.close();
    closed.close();
    for (const call of [() => closed.health(), () => closed.provider("p0")])
      expect(errorOf(call)).toMatchObject({
        errorType: "connection_error",
        message: "The client is closed",
      });
  });

  it("starts no worker for a client without calls", async () => {
    await service.seen();
    const unused = new CasClientSync(service.url);
    unused.close();
    expect(errorOf(() => unused.health())).toMatchObject({ message: "The client is closed" });
    expect(await service.seen()).toEqual([]);
  });
});
