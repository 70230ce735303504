import { createTrpcApi } from "@cas/api";
import type { CallOptions, Cas } from "@cas/models";
import { getRequestListener } from "@hono/node-server";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { expect, it } from "vitest";
import { startUpstream } from "../../test/start-upstream.ts";
import { validKeys } from "./api-keys.ts";
import { createCallers } from "./callers.ts";

const point = { type: "Point", coordinates: [0, 0] };
const response = {
  request_id: "x",
  geometry_hash: "",
  results: [],
  warnings: [],
  elapsed_ms: 1,
};

/** A source that records the callers of its calls. */
function noting(): { readonly cas: Cas; readonly callers: unknown[] } {
  const callers: unknown[] = [];
  const note = ({ caller }: CallOptions = {}): void => {
    callers.push(caller);
  };
  const unused = () => Promise.reject(new RangeError("not asked"));
  return {
    callers,
    cas: {
      extract: async (_request, options) => {
        note(options);
        return response;
      },
      batchExtract: async ({ geometries }, options) => {
        note(options);
        // A turn of the event loop, as in any real source.
        await new Promise(setImmediate);
        const responses = geometries.map(() => response);
        const total_geometries = responses.length;
        return { request_id: "x", responses, total_geometries, total_results: 0, elapsed_ms: 1 };
      },
      providers: unused,
      provider: unused,
      datasets: unused,
      health: unused,
      close: () => Promise.resolve(),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    },
  };
}

function serverOf(source: Cas) {
  const callers = createCallers(validKeys(["first-key"]), 1);
  const api = createTrpcApi(callers.named(source), { endpoint: "/trpc" });
  const seen: string[] = [];
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(callers.middleware);
  app.all("/trpc/*", (context) => {
    seen.push(callers.of(context.req.raw));
    return api.fetch(context.req.raw);
  });
  const send = (path: string, body: object, headers: Record<string, string>) =>
    app.request(
      path,
      {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      },
      { incoming: { headers, socket: { remoteAddress: "10.0.0.1" } } },
    );
  return { app, send, seen };
}

it("calls have the caller of their request: its key, hashed, or its network", async () => {
  const { cas, callers } = noting();
  const { send, seen } = serverOf(cas);
  const question = { geometry: point, dataset_ids: ["a:b"] };
  await send("/trpc/extract", question, { "x-forwarded-for": "203.0.113.9" });
  await send("/trpc/extract", question, { "x-api-key": "first-key" });
  await send("/trpc/extract", question, { "x-api-key": "wrong-key" });
  expect(seen).toEqual([
    "address:203.0.113.9",
    expect.stringMatching(/^key:[\da-f]{64}$/),
    "address:10.0.0.1",
  ]);
  expect(callers).toEqual(seen);
});

it("a stream has its caller until its end", async () => {
  const { cas, callers } = noting();
  const { app } = serverOf(cas);
  const listener = getRequestListener(app.fetch);
  await using server = await startUpstream((request, answer) => listener(request, answer));
  const geometries = Array.from({ length: 2000 }, () => point);
  const stream = await fetch(`${server.url}/trpc/batchExtractStream?batch=1`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "trpc-accept": "application/jsonl",
      "x-forwarded-for": "203.0.113.9",
    },
    body: JSON.stringify({ "0": { geometries, dataset_ids: ["a:b"] } }),
  });
  expect((await stream.text()).split("\n").length).toBeGreaterThan(2000);
  expect(callers).toEqual(Array.from({ length: 100 }, () => "address:203.0.113.9"));
});
