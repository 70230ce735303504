import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { extractResponse, healthResponse } from "../test/responses.ts";
import { failureOf } from "../test/error-of.ts";
import { json, raw, startTestServer, type TestServer } from "../test/test-server.ts";
import type { Middleware } from "./transport/middleware.ts";
import { CasClient } from "./client.ts";
import { CasClient as FetchClient } from "./fetch/fetch-client.ts";

let server: TestServer;
beforeEach(async () => {
  // Full jitter with 0: no wait.
  vi.spyOn(Math, "random").mockReturnValue(0);
  server = await startTestServer(json(healthResponse));
});
afterEach(() => server[Symbol.asyncDispose]());

/** Calls `act` once, after the first response. */
function afterFirstAnswer(act: () => void): Middleware {
  let isFirst = true;
  return async (request, next) => {
    const result = await next(request);
    if (isFirst) act();
    isFirst = false;
    return result;
  };
}

describe.each([
  ["undici", CasClient],
  ["fetch", FetchClient],
])("closing the client over %s", (_name, Client) => {
  it("waits for a call between two attempts", async () => {
    const settled: string[] = [];
    let closing: Promise<unknown> = Promise.resolve();
    const cas = new Client(server.url, {
      middleware: [
        afterFirstAnswer(() => {
          closing = cas.close().then(() => settled.push("closed"));
        }),
      ],
    });
    server.handleInTurn(raw("", 503), raw("", 503), json(healthResponse));
    const { attempts } = await cas.health().withResponse();
    settled.push("answered");
    await closing;
    expect([attempts, settled]).toEqual([3, ["answered", "closed"]]);
  });

  it("waits for every request of a batch", async () => {
    const closing: Promise<void>[] = [];
    const cas = new Client(server.url, {
      middleware: [afterFirstAnswer(() => void closing.push(cas.close()))],
    });
    const count = { total_geometries: 1, total_results: 1 };
    const one = json({ request_id: "r", responses: [extractResponse], ...count, elapsed_ms: 1 });
    server.handleInTurn(one, one, one, one, one);
    const result = await cas.batchExtract(
      {
        geometries: Array.from({ length: 5 }, () => ({ type: "Point", coordinates: [-84, 36] })),
        dataset_ids: ["lab_dem:elevation"],
      },
      { chunkSize: 1, concurrency: 1 },
    );
    await Promise.all(closing);
    expect(result.responses.map(({ warnings }) => warnings)).toEqual([[], [], [], [], []]);
    expect([server.received.length, closing.length]).toEqual([5, 1]);
  });

  it("rejects new calls, with their method and path", async () => {
    const cas = new Client(server.url);
    await cas.close();
    await cas.close();
    expect(await failureOf(cas.provider("lab dem"))).toMatchObject({
      errorType: "connection_error",
      message: "The client is closed",
      method: "GET",
      path: "/api/v1/providers/lab%20dem",
      retryable: false,
    });
    expect(server.received).toEqual([]);
  });
});
