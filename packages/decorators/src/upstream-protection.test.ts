import { type Cas, CasError, type CasErrorType, isCasError } from "@cas/models";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { extractResponse, fakeCas } from "@cas/testing";
import { breakCircuit, type Circuit } from "./break-circuit.ts";
import { honourRateLimit } from "./honour-rate-limit.ts";
import { limitConcurrency } from "./limit-concurrency.ts";

const extract = (cas: Cas, lon = 0, signal?: AbortSignal): Promise<unknown> =>
  cas.extract(
    { geometry: { type: "Point", coordinates: [lon, 0] }, dataset_ids: ["a:b"] },
    { signal },
  );
const failure = async (call: Promise<unknown>): Promise<CasError> => {
  const error: unknown = await call.catch((cause: unknown) => cause);
  if (isCasError(error)) return error;
  throw error;
};

let source = fakeCas();
beforeEach(() => {
  vi.useFakeTimers();
  source = fakeCas();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("limitConcurrency", () => {
  /** A source whose responses wait for `next`. */
  const held = (): { received: number[]; next: () => void } => {
    const waiting: (() => void)[] = [];
    const received: number[] = [];
    source.extract.mockImplementation(({ geometry }) => {
      received.push((geometry as unknown as { coordinates: [number] }).coordinates[0]);
      return new Promise((resolve) => waiting.push(() => resolve(extractResponse)));
    });
    return { received, next: () => waiting.shift()?.() };
  };

  it("passes a limited number of calls at the same time and queues the others", async () => {
    const { received, next } = held();
    const cas = limitConcurrency(source, { concurrency: 2 });
    const calls = [0, 1, 2, 3].map((lon) => extract(cas, lon));
    await vi.waitFor(() => expect(received).toEqual([0, 1]));
    next();
    await calls[0];
    await vi.waitFor(() => expect(received).toEqual([0, 1, 2]));
    for (const call of calls.slice(1)) {
      next();
      await call;
    }
    expect(received).toEqual([0, 1, 2, 3]);
  });

  it("never passes a call that was aborted in the queue", async () => {
    const { received, next } = held();
    const cas = limitConcurrency(source, { concurrency: 1 });
    const controller = new AbortController();
    const first = extract(cas, 0);
    const second = failure(extract(cas, 1, controller.signal));
    const third = extract(cas, 2);
    controller.abort();
    expect((await second).errorType).toBe("aborted");
    next();
    await first;
    await vi.waitFor(() => expect(received).toEqual([0, 2]));
    next();
    await third;
  });

  it("rejects a call when the queue is full", async () => {
    held();
    const cas = limitConcurrency(source, { concurrency: 1, queue: 1 });
    const calls = [extract(cas, 0), extract(cas, 1)];
    await vi.waitFor(() => expect(source.extract).toHaveBeenCalledTimes(1));
    expect(await failure(extract(cas, 2))).toMatchObject({
      errorType: "rate_limited",
      retryAfter: 1,
    });
    expect(calls).toHaveLength(2);
  });
});

describe("honourRateLimit", () => {
  it("passes no call of any caller until the time is over", async () => {
    const cas = honourRateLimit(source);
    source.extract.mockRejectedValueOnce(
      new CasError({ errorType: "rate_limited", message: "Too many", retryAfter: 30 }),
    );
    expect((await failure(extract(cas))).retryAfter).toBe(30);
    vi.advanceTimersByTime(10_500);
    expect(await failure(extract(cas, 1))).toMatchObject({
      errorType: "rate_limited",
      retryAfter: 20,
    });
    expect(source.extract).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(19_500);
    expect(await extract(cas)).toEqual(extractResponse);
  });

  it("passes other failures", async () => {
    const cas = honourRateLimit(source);
    source.extract.mockRejectedValueOnce(new CasError({ errorType: "rate_limited", message: "x" }));
    await failure(extract(cas));
    expect(await extract(cas)).toEqual(extractResponse);
  });
});

describe("breakCircuit", () => {
  const changes: Circuit[] = [];
  let cas: Cas = source;
  beforeEach(() => {
    changes.length = 0;
    cas = breakCircuit(source, {
      failures: 3,
      openS: 10,
      onChange: (state) => changes.push(state),
    });
  });
  const fails = (errorType: CasErrorType, statusCode?: number): void =>
    void source.extract.mockRejectedValue(
      new CasError({ errorType, message: "10.0.0.7", statusCode }),
    );

  it("passes no calls to a source that is down, and tries it with one call later", async () => {
    fails("connection_error");
    for (let call = 0; call < 3; call++) await failure(extract(cas));
    expect(await failure(extract(cas))).toMatchObject({
      errorType: "connection_error",
      retryAfter: 10,
    });
    vi.advanceTimersByTime(4000);
    expect((await failure(extract(cas))).retryAfter).toBe(6);
    expect(source.extract).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(6000);
    await failure(extract(cas));
    expect(source.extract).toHaveBeenCalledTimes(4);
    await failure(extract(cas));
    expect(source.extract).toHaveBeenCalledTimes(4);
    vi.advanceTimersByTime(10_000);
    source.extract.mockResolvedValue(extractResponse);
    expect(await extract(cas)).toEqual(extractResponse);
    expect(await extract(cas)).toEqual(extractResponse);
    expect(changes).toEqual(["open", "half_open", "open", "half_open", "closed"]);
  });

  it.each<[CasErrorType, number?]>([
    ["validation_error"],
    ["not_found"],
    ["rate_limited"],
    ["aborted"],
    ["http_error", 404],
    ["upstream_error"],
  ])("does not count %s as an outage", async (errorType, statusCode) => {
    fails(errorType, statusCode);
    for (let call = 0; call < 10; call++) await failure(extract(cas));
    expect(source.extract).toHaveBeenCalledTimes(10);
  });

  it.each<[CasErrorType, number?]>([["timeout"], ["invalid_response"], ["http_error", 503]])(
    "counts %s as an outage",
    async (errorType, statusCode) => {
      fails(errorType, statusCode);
      for (let call = 0; call < 10; call++) await failure(extract(cas));
      expect(source.extract).toHaveBeenCalledTimes(3);
    },
  );

  it("adds its state to health, which always calls the source", async () => {
    expect(await cas.health()).toMatchObject({ status: "ok", circuit: "closed" });
    fails("timeout");
    for (let call = 0; call < 3; call++) await failure(extract(cas));
    source.health.mockRejectedValueOnce(new CasError({ errorType: "timeout", message: "late" }));
    expect(await cas.health()).toMatchObject({ status: "unreachable", circuit: "open" });
    expect(await cas.health()).toMatchObject({ status: "ok", circuit: "open" });
    expect(source.health).toHaveBeenCalledTimes(3);
  });

  it("does not delay a caller that aborts while the circuit tries the source", async () => {
    fails("timeout");
    for (let call = 0; call < 3; call++) await failure(extract(cas));
    vi.advanceTimersByTime(10_000);
    source.extract.mockImplementation(() => new Promise(() => undefined));
    const probe = extract(cas);
    const controller = new AbortController();
    const waiting = failure(extract(cas, 1, controller.signal));
    controller.abort();
    expect((await waiting).errorType).toBe("aborted");
    expect(source.extract).toHaveBeenCalledTimes(4);
    expect(probe).toBeInstanceOf(Promise);
  });
});
