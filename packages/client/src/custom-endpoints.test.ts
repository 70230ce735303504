import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import { errorOf, failureOf } from "../test/error-of.ts";
import { json, raw, startTestServer, type TestServer } from "../test/test-server.ts";
import { CasClient } from "./client.ts";
import { CasClient as FetchClient } from "./fetch/fetch-client.ts";

const job = { id: 7, state: "done" };
let server: TestServer;
beforeEach(async () => {
  server = await startTestServer(json(job));
});
afterEach(() => server[Symbol.asyncDispose]());

describe.each([
  ["undici", CasClient],
  ["fetch", FetchClient],
])("get and post over %s", (_name, Client) => {
  it("send below the base URL, with the key, the headers and the query", async () => {
    await using cas = new Client(`${server.url}/cas/`, { apiKey: "k", headers: { "x-team": "a" } });
    const { data, status, attempts } = await cas
      .get("/api/v1/jobs?state=done", {
        query: { tag: ["a b", "c&d"], limit: 2, all: false, none: null, absent: undefined },
        headers: { "x-call": "1" },
      })
      .withResponse();
    expect([data, status, attempts]).toEqual([job, 200, 1]);
    await cas.post("/api/v1/jobs", { body: { name: "é" }, query: { dry: true } });
    await cas.post("/api/v1/jobs/7/start");
    expect(server.received).toMatchObject([
      {
        method: "GET",
        url: "/cas/api/v1/jobs?state=done&tag=a+b&tag=c%26d&limit=2&all=false",
        headers: { "x-api-key": "k", "x-team": "a", "x-call": "1", accept: "application/json" },
        body: "",
      },
      {
        method: "POST",
        url: "/cas/api/v1/jobs?dry=true",
        headers: { "x-api-key": "k", "content-type": "application/json" },
        body: '{"name":"é"}',
      },
      { method: "POST", url: "/cas/api/v1/jobs/7/start", body: "" },
    ]);
    expect(server.received[2]?.headers).not.toHaveProperty("content-type");
  });

  it("have the type that the caller claims, by default unknown", async () => {
    await using cas = new Client(server.url);
    expectTypeOf(await cas.get("/jobs/7")).toBeUnknown();
    expectTypeOf(await cas.post<typeof job>("/jobs")).toEqualTypeOf<typeof job>();
  });

  it("take any JSON, and no body with 204", async () => {
    await using cas = new Client(server.url, { maxRetries: 0 });
    server.handler = json([1, null]);
    expect(await cas.get("/list")).toEqual([1, null]);
    server.handler = json(null);
    expect(await cas.get("/null")).toBe(null);
    server.handler = (response) => response.writeHead(204).end();
    expect(await cas.post("/nothing")).toBe(undefined);
    // Where the contract has a body, no body breaks it.
    expect((await failureOf(cas.health())).errorType).toBe("invalid_response");
  });

  it("fail with the errors of every call", async () => {
    await using cas = new Client(server.url, { apiKey: "secret-key", maxRetries: 0 });
    const envelope = {
      error: { type: "not_found", message: "No job secret-key", request_id: "r" },
    };
    server.handler = json(envelope, 404);
    const notFound = await failureOf(cas.get("/jobs/8"));
    expect(notFound).toMatchObject({
      errorType: "not_found",
      statusCode: 404,
      requestId: "r",
      method: "GET",
      path: "/jobs/8",
    });
    expect(notFound.message).not.toContain("secret-key");
    server.handler = raw("<html>", 200, { "content-type": "text/html" });
    expect((await failureOf(cas.post("/jobs"))).errorType).toBe("invalid_response");
    server.handler = (response) => response.destroy();
    expect((await failureOf(cas.get("/jobs"))).errorType).toBe("connection_error");
    const aborted = cas.get("/jobs", { signal: AbortSignal.abort() });
    expect((await failureOf(aborted)).errorType).toBe("aborted");
  });

  it("are retried, and bounded in size and time", async () => {
    await using cas = new Client(server.url, { maxAnswerBytes: 100, maxRetries: 1 });
    server.handleInTurn(json({}, 503, { "retry-after": "0" }), json(job));
    expect((await cas.post("/jobs").withResponse()).attempts).toBe(2);
    server.handleInTurn(json({}, 503), json(job));
    expect((await failureOf(cas.post("/jobs", { maxRetries: 0 }))).statusCode).toBe(503);
    server.handler = json("x".repeat(200));
    expect((await failureOf(cas.get("/long"))).message).toMatch(/longer than 100 bytes/);
    server.handler = () => {};
    const late = await failureOf(cas.get("/late", { timeout: 20, maxRetries: 0 }));
    expect(late.errorType).toBe("timeout");
  });

  it.each([
    "jobs",
    "",
    "@evil.example/",
    "http://evil.example/",
    "/a b",
    "/a#b",
    "/é",
    "/a\r\nx: y",
    undefined as never,
  ])("reject the path %j before anything is sent", async (path) => {
    await using cas = new Client(server.url);
    const error = await failureOf(cas.get(path));
    expect(error.errorType).toBe("validation_error");
    expect(error.message).toMatch(/^path must begin with a slash/);
    expect(server.received).toEqual([]);
  });

  it.each(["/..", "/../x", "/api/../../x", "/./x", "/%2e%2E/x", "/a\\..\\x", "/..?a=1"])(
    "reject the path %j, which leads away from the base URL",
    async (path) => {
      await using cas = new Client(`${server.url}/pre`);
      expect((await failureOf(cas.get(path))).message).toMatch(/^path must not have \. or \.\./);
      expect(server.received).toEqual([]);
    },
  );

  it.each(["/a..b", "/.well-known/x", "/a?of=../x", "/..a"])("send the path %j", async (path) => {
    await using cas = new Client(server.url);
    server.handler = json({});
    await cas.get(path);
    expect(server.received[0]?.url).toBe(path);
  });

  it.each([1n, () => 1, Symbol("x")])("reject the body %s", async (body) => {
    await using cas = new Client(server.url);
    expect((await failureOf(cas.post("/jobs", { body }))).message).toBe(
      "body cannot be written as JSON",
    );
  });
});

describe.each([
  ["undici", CasClient],
  ["fetch", FetchClient],
])("withOptions over %s", (_name, Client) => {
  it("changes what it is given, adds headers, and leaves the client as it is", async () => {
    const lines: string[] = [];
    const log = (message: string): number => lines.push(message);
    const logger = { debug: log, info: log, warn: log, error: log };
    await using cas = new Client(server.url, {
      apiKey: "first",
      headers: { "x-a": "1" },
      maxRetries: 0,
      logger,
    });
    const copy = cas.withOptions({
      apiKey: "second",
      headers: { "x-b": "2" },
      maxRetries: 1,
      logLevel: "debug",
      timeout: undefined,
    });
    const unavailable = json({}, 503, { "retry-after": "0" });
    server.handleInTurn(unavailable, json(job));
    expect((await copy.get("/jobs").withResponse()).attempts).toBe(2);
    expect(lines).toContain("GET /jobs answered");
    lines.length = 0;
    server.handler = unavailable;
    expect((await failureOf(cas.get("/jobs"))).attempts).toBe(1);
    expect(lines).toEqual(["GET /jobs failed"]);
    expect(server.received[0]?.headers).toMatchObject({
      "x-api-key": "second",
      "x-a": "1",
      "x-b": "2",
    });
    expect(server.received.at(-1)?.headers).toMatchObject({ "x-api-key": "first", "x-a": "1" });
    expect(server.received.at(-1)?.headers).not.toHaveProperty("x-b");
  });

  it("limits and hides by the options of the copy", async () => {
    await using cas = new Client(server.url, { apiKey: "first", maxRetries: 0 });
    const copy = cas.withOptions({ apiKey: "second-key", maxAnswerBytes: 100 });
    server.handler = json({ error: { type: "not_found", message: "No second-key" } }, 404);
    expect((await failureOf(copy.get("/x"))).message).not.toContain("second-key");
    server.handler = json("x".repeat(200));
    expect((await failureOf(copy.get("/x"))).message).toMatch(/longer than 100 bytes/);
    expect(await cas.get("/x")).toHaveLength(200);
  });

  it("copies of a copy keep its options; its middleware replaces that of the client", async () => {
    await using cas = new Client(server.url, {
      middleware: [(request, next) => next({ ...request, path: `${request.path}/first` })],
    });
    const copy = cas.withOptions({ headers: { "x-a": "1" } }).withOptions({
      middleware: [(request, next) => next({ ...request, path: `${request.path}/second` })],
    });
    await cas.get("/x");
    await copy.get("/x");
    expect(server.received.map(({ url, headers }) => [url, headers["x-a"]])).toEqual([
      ["/x/first", undefined],
      ["/x/second", "1"],
    ]);
  });

  it("rejects a wrong option by its name", async () => {
    await using cas = new Client(server.url);
    expect(errorOf(() => cas.withOptions({ timeout: 0 }))).toMatchObject({
      errorType: "validation_error",
      message: expect.stringMatching(/^timeout must be/) as string,
    });
    expect(errorOf(() => cas.withOptions({ apiKey: "a b" }))).toMatchObject({
      message: expect.not.stringContaining("a b") as string,
    });
  });

  it("closing a copy ends the copy alone", async () => {
    await using cas = new Client(server.url);
    const copy = cas.withOptions({});
    await copy.close();
    expect((await failureOf(copy.get("/x"))).message).toMatch(/closed/);
    expect(await cas.get("/x")).toEqual(job);
  });

  it("closing the client waits for the calls of its copies, and ends them", async () => {
    const cas = new Client(server.url);
    const copy = cas.withOptions({}).withOptions({});
    const held = Promise.withResolvers<() => void>();
    server.handler = (response, received) => held.resolve(() => json(job)(response, received));
    const call = copy.get("/x");
    const send = await held.promise;
    let isClosed = false;
    const closing = cas.close().then(() => (isClosed = true));
    expect((await failureOf(copy.get("/y"))).message).toMatch(/closed/);
    expect(isClosed).toBe(false);
    send();
    expect(await call).toEqual(job);
    await closing;
  });
});
