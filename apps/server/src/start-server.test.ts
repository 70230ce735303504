import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { json as readJson } from "node:stream/consumers";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { startUpstream } from "../test/start-upstream.ts";
import { testEnvironment } from "../test/test-environment.ts";
import { PortInUseError, type RunningServer, startServer } from "./start-server.ts";

const silent = pino({ level: "silent" });
const start = (variables: Record<string, string> = {}, log = silent): Promise<RunningServer> =>
  startServer(testEnvironment(variables), log);

const extractRequest = (dataset_id: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    geometry: { type: "Point", coordinates: [-78.64, 35.78] },
    dataset_ids: [dataset_id],
  }),
});
const json = async (response: Response): Promise<unknown> => response.json();

describe("with the engine", () => {
  it("serves the sample data over CAS's HTTP API and over tRPC", async () => {
    await using server = await start();
    const expected = {
      results: [{ dataset_id: "mcd12c1:land_cover", value: 13, quality: "good" }],
    };
    const init = extractRequest("mcd12c1:land_cover");
    expect(await json(await fetch(`${server.url}/api/v1/extract`, init))).toMatchObject(expected);
    expect(await json(await fetch(`${server.url}/trpc/extract`, init))).toMatchObject({
      result: { data: expected },
    });
    expect(await json(await fetch(`${server.url}/health`))).toMatchObject({
      providers_registered: 4,
    });
  });

  it.each([
    ["an invalid Host header", { headers: { host: "a b" } }],
    ["a path with backslashes", { path: "/trpc/\\\\health" }],
  ])("refuses %s with an error envelope and an id", async (_what, options) => {
    await using server = await start();
    const sent = get(server.url, options);
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    const { error } = (await readJson(response)) as { error: Record<string, unknown> };
    expect(response.statusCode).toBe(400);
    expect(error).toEqual({
      type: "validation_error",
      message: "The request cannot be read: its Host header or its path is not valid",
      request_id: response.headers["x-request-id"],
    });
  });

  it("logs a line for each request with the id of the response, without its content", async () => {
    const lines: string[] = [];
    const log = pino({ level: "info" }, { write: (line: string) => lines.push(line) });
    await using server = await start({}, log);
    const response = await fetch(`${server.url}/api/v1/providers/nope?key=s3cret`, {
      headers: { "x-api-key": "s3cret" },
    });
    const { error } = (await response.json()) as { error: { request_id: string } };
    expect(response.headers.get("x-request-id")).toBe(error.request_id);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual(
      expect.objectContaining({
        msg: "request",
        request_id: error.request_id,
        method: "GET",
        path: "/api/v1/providers/nope",
        status: 404,
      }),
    );
    expect(lines.join()).not.toContain("s3cret");
  });

  it.each(["/health", "/livez", "/readyz", "/metrics", "/api/v1/providers", "/trpc/health"])(
    "%s has the id of its log line",
    async (path) => {
      const ids: unknown[] = [];
      const write = (line: string): void => {
        const { msg, request_id } = JSON.parse(line) as Record<string, unknown>;
        if (msg === "request") ids.push(request_id);
      };
      await using server = await start({}, pino({ level: "info" }, { write }));
      const response = await fetch(server.url + path);
      await response.arrayBuffer();
      expect([response.status, [response.headers.get("x-request-id")]]).toEqual([200, ids]);
    },
  );

  it("survives faulty requests of every kind, over both APIs", async () => {
    await using server = await start({ MAX_BODY_BYTES: "100000" });
    const headers = { "content-type": "application/json" };
    const bodies = [
      "not json",
      "",
      "null",
      "[]",
      "[".repeat(50_000),
      `{"geometry":{"type":"Polygon","coordinates":${"[".repeat(40_000)}${"]".repeat(40_000)}},"dataset_ids":["srtm:elevation"]}`,
      '{"geometry":{"type":"Point","coordinates":[1,2]},"dataset_ids":["__proto__"]}',
      " ".repeat(100_001),
    ];
    for (const body of bodies)
      for (const path of [
        "/api/v1/extract",
        "/api/v1/extract/batch",
        "/trpc/extract",
        "/trpc/batchExtract",
      ]) {
        const response = await fetch(server.url + path, { method: "POST", headers, body });
        expect([path, response.status]).toEqual([path, body.length > 100_000 ? 413 : 422]);
        expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f]{12}$/);
      }
    const wrong = await fetch(`${server.url}/api/v1/extract`, { method: "DELETE" });
    expect(wrong.status).toBe(405);
    const traversal = await fetch(`${server.url}/..%2f..%2fpackage.json`);
    expect(traversal.status).toBe(404);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  it("enforces the limits of its settings", async () => {
    await using server = await start({ CAS_MAX_POLYGON_VERTICES: "3", MAX_BODY_BYTES: "300" });
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const extract = async (coordinates: unknown): Promise<unknown> =>
      json(
        await fetch(`${server.url}/api/v1/extract`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({
            geometry: { type: "Polygon", coordinates },
            dataset_ids: ["mcd12c1:land_cover"],
          }),
        }),
      );
    expect(await extract([ring])).toMatchObject({
      error: { type: "request_limit", message: "Geometry too complex: 4 vertices > limit 3" },
    });
    expect(await extract(Array.from({ length: 20 }, () => ring))).toMatchObject({
      error: { type: "payload_too_large" },
    });
  });
});

describe("in front of a deployed CAS", () => {
  it("forwards requests with its own key", async () => {
    await using upstream = await startUpstream((request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({
          status: `key ${String(request.headers["x-api-key"])}`,
          providers_registered: 222,
          cache: { hits: 0, misses: 0, size: 0, hit_rate: 0 },
        }),
      );
    });
    await using server = await start({ CAS_BASE_URL: upstream.url, CAS_API_KEY: "right" });
    const response = await fetch(`${server.url}/health`, {
      headers: { "x-api-key": "of the caller" },
    });
    expect(await json(response)).toMatchObject({ status: "key right", providers_registered: 222 });
  });

  it("reports an unreachable CAS without its address", async () => {
    const upstream = await startUpstream(() => undefined);
    await upstream[Symbol.asyncDispose]();
    await using server = await start({ CAS_BASE_URL: upstream.url });
    expect(await json(await fetch(`${server.url}/health`))).toMatchObject({
      status: "unreachable",
      circuit: "closed",
    });
    const response = await fetch(`${server.url}/trpc/providers`);
    expect(response.status).toBe(503);
    const text = await response.text();
    expect(text).toContain('"error_type":"connection_error"');
    expect(text).not.toContain(new URL(upstream.url).port);
  });

  it.each(["/trpc/extract", "/api/v1/extract"])(
    "an abort by the caller of %s aborts the request to the deployed CAS",
    async (path) => {
      const [arrived, closed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      await using upstream = await startUpstream((_request, response) => {
        response.on("close", closed.resolve);
        arrived.resolve();
      });
      await using server = await start({ CAS_BASE_URL: upstream.url });
      const controller = new AbortController();
      const call = fetch(server.url + path, {
        ...extractRequest("a:b"),
        signal: controller.signal,
      });
      await arrived.promise;
      controller.abort();
      await expect(call).rejects.toThrow("abort");
      await closed.promise;
    },
  );

  it("close lets a request in flight finish and accepts no more", async () => {
    const arrived = Promise.withResolvers<() => void>();
    await using upstream = await startUpstream((_request, response) => {
      arrived.resolve(() => {
        response.end(
          JSON.stringify({ slug: "a", name: "A", protocol: "wcs", base_url: "", datasets: [] }),
        );
      });
    });
    const server = await start({ CAS_BASE_URL: upstream.url });
    const inFlight = fetch(`${server.url}/api/v1/providers/a`);
    const respond = await arrived.promise;
    const closed = server.close();
    await expect(fetch(`${server.url}/health`)).rejects.toThrow("fetch failed");
    respond();
    expect(await json(await inFlight)).toMatchObject({ slug: "a" });
    await closed;
  });

  it("close cuts off a request that does not finish in time", async () => {
    const arrived = Promise.withResolvers<void>();
    await using upstream = await startUpstream(() => {
      arrived.resolve();
    });
    const server = await start({ CAS_BASE_URL: upstream.url, SHUTDOWN_TIMEOUT_S: "0.01" });
    const inFlight = fetch(`${server.url}/health`).catch((error: unknown) => error);
    await arrived.promise;
    await server.close();
    expect(await inFlight).toBeInstanceOf(TypeError);
  });
});

it("reports a port in use, with what to do", async () => {
  await using server = await start();
  const { port } = new URL(server.url);
  await expect(start({ PORT: port })).rejects.toThrow(
    new PortInUseError(
      `Port ${port} of 127.0.0.1 is in use: stop what listens there, or set PORT to another port`,
    ),
  );
});
