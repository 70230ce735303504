import { createHmac } from "node:crypto";
import { CasError } from "@cas/models";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { extractResponse, healthResponse } from "../../test/responses.ts";
import { json, raw, startTestServer, type TestServer } from "../../test/test-server.ts";
import { CasClient } from "../client.ts";
import { CasClient as FetchCasClient } from "../fetch/fetch-client.ts";
import type { HttpResponse, HttpRequest } from "./transport.ts";
import type { Middleware } from "./middleware.ts";

const extractRequest = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["lab_dem:elevation"],
} as const;

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer(json(extractResponse));
});
afterEach(() => server[Symbol.asyncDispose]());

const failureOf = (call: PromiseLike<unknown>): Promise<CasError> =>
  Promise.resolve(call).then(
    () => {
      throw new TypeError("The call succeeded");
    },
    (error: CasError) => error,
  );

describe.each([
  ["undici", CasClient],
  ["fetch", FetchCasClient],
])("middleware over %s", (_name, Client) => {
  it("signs requests", async () => {
    const sign = (body: string): string =>
      createHmac("sha256", "shared").update(body).digest("hex");
    const signing: Middleware = (request, next) =>
      next({
        ...request,
        headers: { ...request.headers, "x-signature": sign(request.body ?? "") },
      });
    await using cas = new Client(server.url, { middleware: [signing] });
    await cas.extract(extractRequest);
    const [received] = server.received;
    expect(received?.headers["x-signature"]).toBe(sign(received?.body ?? ""));
  });

  it("responds from a cache instead of the service", async () => {
    const cache = new Map<string, HttpResponse>();
    const caching: Middleware = async (request, next) => {
      const key = `${request.method} ${request.path} ${request.body}`;
      const result = cache.get(key) ?? (await next(request));
      if (result.status === 200) cache.set(key, result);
      return result;
    };
    await using cas = new Client(server.url, { middleware: [caching], maxRetries: 0 });
    server.handler = raw("", 500);
    await failureOf(cas.extract(extractRequest));
    server.handler = json(extractResponse);
    const first = await cas.extract(extractRequest);
    expect(await cas.extract(extractRequest)).toEqual(first);
    await cas.extract({ ...extractRequest, aggregation: "max" });
    expect(server.received).toHaveLength(3);
  });

  it("sees every attempt and every failure", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const log: string[] = [];
    const logging: Middleware = async (request, next) => {
      try {
        const result = await next(request);
        log.push(`${request.method} ${request.path} ${result.status}`);
        return result;
      } catch (error) {
        log.push(error instanceof CasError ? error.errorType : "unknown");
        throw error;
      }
    };
    server.handler = (response, received) => {
      const [, second] = server.received;
      if (received === second) response.socket?.destroy();
      else json(healthResponse, server.received.length === 1 ? 503 : 200)(response, received);
    };
    await using cas = new Client(server.url, { middleware: [logging] });
    await cas.health();
    expect(log).toEqual(["GET /health 503", "connection_error", "GET /health 200"]);
  });

  it("wraps the next one: the first is outermost for requests and responses", async () => {
    const order: string[] = [];
    const named =
      (name: string): Middleware =>
      async (request, next) => {
        order.push(`${name} out`);
        const result = await next({
          ...request,
          headers: { ...request.headers, "x-last": name },
        });
        order.push(`${name} back`);
        return result;
      };
    await using cas = new Client(server.url, { middleware: [named("a"), named("b")] });
    await cas.extract(extractRequest);
    expect(order).toEqual(["a out", "b out", "b back", "a back"]);
    expect(server.received[0]?.headers["x-last"]).toBe("b");
  });

  it("that throws fails the call immediately, with the reason as its cause", async () => {
    const cause = new RangeError("no signature today");
    for (const failing of [
      () => Promise.reject(cause),
      () => {
        throw cause;
      },
    ] satisfies Middleware[]) {
      await using cas = new Client(server.url, { middleware: [failing] });
      const error = await failureOf(cas.extract(extractRequest));
      expect(error).toMatchObject({
        errorType: "internal_error",
        message: "A middleware of the client failed: no signature today",
        method: "POST",
        path: "/api/v1/extract",
        retryable: false,
      });
      expect(error.cause).toBe(cause);
    }
    expect(server.received).toEqual([]);
  });

  it("that throws a CasError is retried if the error is retryable", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    let calls = 0;
    const limiting: Middleware = (request, next) => {
      calls += 1;
      if (calls < 3) throw new CasError({ errorType: "rate_limited", message: "Own limit" });
      return next(request);
    };
    await using cas = new Client(server.url, { middleware: [limiting] });
    const { attempts } = await cas.extract(extractRequest).withResponse();
    expect(attempts).toBe(3);
    expect(server.received).toHaveLength(1);
  });

  it("that never responds is stopped by the limit of the attempt or by the caller", async () => {
    const endless: Middleware = () => new Promise(() => undefined);
    await using cas = new Client(server.url, {
      middleware: [endless],
      attemptTimeout: 1000,
      maxRetries: 0,
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const late = failureOf(cas.health());
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(await late).toMatchObject({
      errorType: "timeout",
      detail: { scope: "attempt", timeout_ms: 1000 },
    });
    const controller = new AbortController();
    const aborted = failureOf(cas.health(controller));
    controller.abort();
    expect(await aborted).toMatchObject({ errorType: "aborted" });
  });

  it("never sees the API key", async () => {
    const seen: HttpRequest[] = [];
    const watching: Middleware = (request, next) => {
      seen.push(request);
      return next(request);
    };
    await using cas = new Client(server.url, { apiKey: "s3cret", middleware: [watching] });
    await cas.extract(extractRequest);
    expect(JSON.stringify(seen)).not.toContain("s3cret");
    expect(server.received[0]?.headers["x-api-key"]).toBe("s3cret");
  });

  it("cannot send the key to another host through the path", async () => {
    await using other = await startTestServer(json(healthResponse));
    const { host } = new URL(other.url);
    for (const path of [`@${host}/health`, `.${host}/health`, "health"]) {
      await using cas = new Client(server.url, {
        apiKey: "s3cret",
        maxRetries: 0,
        middleware: [(request, next) => next({ ...request, path })],
      });
      expect(await failureOf(cas.health())).toMatchObject({
        message: `A middleware changed the path to one without a leading slash: ${path}`,
        retryable: false,
      });
    }
    expect(other.received).toEqual([]);
  });
});
