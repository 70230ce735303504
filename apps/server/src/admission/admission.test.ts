import { EventEmitter } from "node:events";
import { pino } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";
import { startUpstream } from "../../test/start-upstream.ts";
import { readEnvironment } from "../environment/environment.ts";
import { type RunningServer, startServer } from "../start-server.ts";
import { type AdmissionLimits, createAdmission } from "./admission.ts";
import { type Load, watchPressure } from "./pressure.ts";

const LIMITS: AdmissionLimits = {
  maxRequests: 5,
  maxRequestsOfCaller: 3,
  maxBodiesBytes: 1000,
  maxBodyBytes: 400,
};

describe("createAdmission", () => {
  /** Sends requests to an admission; each stays in flight until its response is closed. */
  const senderOf = (limits: Partial<AdmissionLimits> = {}, pressure = { isTooHigh: false }) => {
    const { middleware, guard } = createAdmission({
      limits: { ...LIMITS, ...limits },
      pressure,
      callerOf: ({ headers }) => headers.get("caller") ?? "",
    });
    return async (caller: string, headers: Record<string, string> = {}, closed = false) => {
      const hasBody = Object.keys(headers).length > 0;
      const request = new Request("http://host/api/v1/extract", {
        method: hasBody ? "POST" : "GET",
        headers: { caller, ...headers },
      });
      const response = Object.assign(new EventEmitter(), { closed });
      const context = { req: { raw: request }, env: { outgoing: response } };
      await middleware(context as never, () => Promise.resolve());
      const refusal = await guard(request);
      return { status: refusal?.statusCode, retryAfter: refusal?.retryAfter, response };
    };
  };

  it("limits each caller to its share, and all callers together", async () => {
    const send = senderOf();
    const strangers = [];
    for (let sent = 0; sent < 4; sent++) strangers.push(await send("stranger"));
    expect(strangers.map(({ status }) => status)).toEqual([undefined, undefined, undefined, 429]);
    expect((await send("honest")).status).toBeUndefined();
    expect((await send("another")).status).toBeUndefined();
    expect(await send("last")).toMatchObject({ status: 503, retryAfter: 1 });
    strangers[0]?.response.emit("close");
    expect((await send("last")).status).toBeUndefined();
  });

  it("limits the bytes of bodies; one without a stated length counts as the largest", async () => {
    const send = senderOf();
    const first = await send("stranger", { "content-length": "400" });
    expect(first.status).toBeUndefined();
    expect((await send("stranger", { "transfer-encoding": "chunked" })).status).toBe(429);
    expect((await send("honest", { "transfer-encoding": "chunked" })).status).toBeUndefined();
    expect((await send("another", { "content-length": "300" })).status).toBe(503);
    // The API rejects it without reading it.
    expect((await send("another", { "content-length": "900" })).status).toBeUndefined();
    first.response.emit("close");
    expect((await send("another", { "content-length": "300" })).status).toBeUndefined();
  });

  it("does not count a request whose connection is already closed", async () => {
    const send = senderOf({ maxRequestsOfCaller: 1 });
    expect((await send("a", {}, true)).status).toBeUndefined();
    expect((await send("a")).status).toBeUndefined();
    expect((await send("a")).status).toBe(429);
  });

  it("rejects all requests while the load is too high", async () => {
    const pressure = { isTooHigh: true };
    const send = senderOf({}, pressure);
    expect(await send("honest")).toMatchObject({ status: 503, retryAfter: 5 });
    pressure.isTooHigh = false;
    expect((await send("honest")).status).toBeUndefined();
  });
});

describe("watchPressure", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("measures the load every second, and logs only changes", () => {
    vi.useFakeTimers();
    const load = { loopDelayMs: 0, heapFraction: 0 };
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => lines.push(line) });
    using pressure = watchPressure(
      { maxLoopDelayMs: 500, maxHeapFraction: 0.9 },
      log,
      (): Load => ({ ...load }),
    );
    const after = (next: Partial<Load>): boolean => {
      Object.assign(load, next);
      vi.advanceTimersByTime(1000);
      return pressure.isTooHigh;
    };
    expect(after({})).toBe(false);
    expect(after({ loopDelayMs: 501 })).toBe(true);
    expect(after({ heapFraction: 0.95 })).toBe(true);
    expect(after({ loopDelayMs: 0 })).toBe(true);
    expect(after({ heapFraction: 0.5 })).toBe(false);
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      "overloaded: refuses requests",
      "accepts requests again",
    ]);
  });

  it("without limits no load is too high", () => {
    vi.useFakeTimers();
    const limits = { maxLoopDelayMs: 0, maxHeapFraction: 0 };
    const read = (): Load => ({ loopDelayMs: 1e6, heapFraction: 1 });
    using pressure = watchPressure(limits, pino({ level: "silent" }), read);
    vi.advanceTimersByTime(1000);
    expect(pressure.isTooHigh).toBe(false);
  });
});

describe("a server", () => {
  const ask = async ({ url }: RunningServer, path: string, caller: string): Promise<Response> =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": caller },
      body: JSON.stringify({
        geometry: { type: "Point", coordinates: [Math.random(), 0] },
        dataset_ids: ["a:b"],
      }),
    });

  it.each([
    ["MAX_REQUESTS_OF_CALLER", "203.0.113.1", 429, "rate_limited", 200],
    ["MAX_REQUESTS_IN_FLIGHT", "203.0.113.2", 503, "connection_error", 503],
  ])("over %s rejects requests to both APIs", async (setting, caller, status, type, others) => {
    const held: (() => void)[] = [];
    await using upstream = await startUpstream((request, response) => {
      const answer = (): void => {
        response.setHeader("content-type", "application/json");
        const body = { request_id: "x", geometry_hash: "", results: [], warnings: [] };
        response.end(JSON.stringify({ ...body, elapsed_ms: 1 }));
      };
      request.resume();
      if (held.length < 2) held.push(answer);
      else answer();
    });
    await using server = await startServer(
      readEnvironment({
        PORT: "0",
        TRUST_PROXY: "1",
        CAS_BASE_URL: upstream.url,
        [setting]: "2",
      }),
      pino({ level: "silent" }),
    );
    const first = [0, 1].map(() => ask(server, "/api/v1/extract", "203.0.113.1"));
    await vi.waitFor(() => expect(held).toHaveLength(2));
    const http = await ask(server, "/api/v1/extract", caller);
    expect([http.status, http.headers.get("retry-after")]).toEqual([status, "1"]);
    expect(await http.json()).toMatchObject({ error: { type } });
    const trpc = await ask(server, "/trpc/extract", caller);
    expect([trpc.status, trpc.headers.get("retry-after")]).toEqual([status, "1"]);
    expect((await ask(server, "/trpc/extract", "203.0.113.9")).status).toBe(others);
    for (const path of ["/livez", "/metrics", "/docs"])
      expect((await fetch(server.url + path)).status).toBe(200);
    for (const answer of held) answer();
    for (const response of await Promise.all(first)) expect(response.status).toBe(200);
    await vi.waitFor(async () => {
      expect((await ask(server, "/trpc/extract", caller)).status).toBe(200);
    });
  });
});
