import { type Cas, CasError, type CasErrorType, isCasError } from "@cas/models";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { extractResponse, fakeCas } from "@cas/testing";
import { breakCircuit, type Circuit } from "./break-circuit.ts";
import { honourRateLimit } from "./honour-rate-limit.ts";
import { limitConcurrency } from "./limit-concurrency.ts";

const ask = (cas: Cas, lon = 0, signal?: AbortSignal): Promise<unknown> =>
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
  /** A source whose answers wait to be let out. */
  const held = (): { asked: number[]; next: () => void } => {
    const waiting: (() => void)[] = [];
    const asked: number[] = [];
    source.extract.mockImplementation(({ geometry }) => {
      asked.push((geometry as unknown as { coordinates: [number] }).coordinates[0]);
      return new Promise((resolve) => waiting.push(() => resolve(extractResponse)));
    });
    return { asked, next: () => waiting.shift()?.() };
  };

  it("asks so much at the same time and lets the others wait their turn", async () => {
    const { asked, next } = held();
    const cas = limitConcurrency(source, { concurrency: 2 });
    const calls = [0, 1, 2, 3].map((lon) => ask(cas, lon));
    await vi.waitFor(() => expect(asked).toEqual([0, 1]));
    next();
    await calls[0];
    await vi.waitFor(() => expect(asked).toEqual([0, 1, 2]));
    for (const call of calls.slice(1)) {
      next();
      await call;
    }
    expect(asked).toEqual([0, 1, 2, 3]);
  });

  it("never asks what its caller no longer waits for", async () => {
    const { asked, next } = held();
    const cas = limitConcurrency(source, { concurrency: 1 });
    const controller = new AbortController();
    const first = ask(cas, 0);
    const second = failure(ask(cas, 1, controller.signal));
    const third = ask(cas, 2);
    controller.abort();
    expect((await second).errorType).toBe("aborted");
    next();
    await first;
    await vi.waitFor(() => expect(asked).toEqual([0, 2]));
    next();
    await third;
  });

  it("refuses what would wait behind too many", async () => {
    held();
    const cas = limitConcurrency(source, { concurrency: 1, queue: 1 });
    const calls = [ask(cas, 0), ask(cas, 1)];
    await vi.waitFor(() => expect(source.extract).toHaveBeenCalledTimes(1));
    expect(await failure(ask(cas, 2))).toMatchObject({ errorType: "rate_limited", retryAfter: 1 });
    expect(calls).toHaveLength(2);
  });
});

describe("honourRateLimit", () => {
  it("leaves the source alone for all callers until its time is over", async () => {
    const cas = honourRateLimit(source);
    source.extract.mockRejectedValueOnce(
      new CasError({ errorType: "rate_limited", message: "Too many", retryAfter: 30 }),
    );
    expect((await failure(ask(cas))).retryAfter).toBe(30);
    vi.advanceTimersByTime(10_500);
    expect(await failure(ask(cas, 1))).toMatchObject({ errorType: "rate_limited", retryAfter: 20 });
    expect(source.extract).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(19_500);
    expect(await ask(cas)).toEqual(extractResponse);
  });

  it("lets other failures pass", async () => {
    const cas = honourRateLimit(source);
    source.extract.mockRejectedValueOnce(new CasError({ errorType: "rate_limited", message: "x" }));
    await failure(ask(cas));
    expect(await ask(cas)).toEqual(extractResponse);
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

  it("stops asking a source that is down, and finds out by one question when it is back", async () => {
    fails("connection_error");
    for (let call = 0; call < 3; call++) await failure(ask(cas));
    expect(await failure(ask(cas))).toMatchObject({
      errorType: "connection_error",
      retryAfter: 10,
    });
    vi.advanceTimersByTime(4000);
    expect((await failure(ask(cas))).retryAfter).toBe(6);
    expect(source.extract).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(6000);
    await failure(ask(cas));
    expect(source.extract).toHaveBeenCalledTimes(4);
    await failure(ask(cas));
    expect(source.extract).toHaveBeenCalledTimes(4);
    vi.advanceTimersByTime(10_000);
    source.extract.mockResolvedValue(extractResponse);
    expect(await ask(cas)).toEqual(extractResponse);
    expect(await ask(cas)).toEqual(extractResponse);
    expect(changes).toEqual(["open", "half_open", "open", "half_open", "closed"]);
  });

  it.each<[CasErrorType, number?]>([
    ["validation_error"],
    ["not_found"],
    ["rate_limited"],
    ["aborted"],
    ["http_error", 404],
    ["upstream_error"],
  ])("does not take %s for an outage", async (errorType, statusCode) => {
    fails(errorType, statusCode);
    for (let call = 0; call < 10; call++) await failure(ask(cas));
    expect(source.extract).toHaveBeenCalledTimes(10);
  });

  it.each<[CasErrorType, number?]>([["timeout"], ["invalid_response"], ["http_error", 503]])(
    "takes %s for an outage",
    async (errorType, statusCode) => {
      fails(errorType, statusCode);
      for (let call = 0; call < 10; call++) await failure(ask(cas));
      expect(source.extract).toHaveBeenCalledTimes(3);
    },
  );

  it("shows its state in health, which always asks", async () => {
    expect(await cas.health()).toMatchObject({ status: "ok", circuit: "closed" });
    fails("timeout");
    for (let call = 0; call < 3; call++) await failure(ask(cas));
    source.health.mockRejectedValueOnce(new CasError({ errorType: "timeout", message: "late" }));
    expect(await cas.health()).toMatchObject({ status: "unreachable", circuit: "open" });
    expect(await cas.health()).toMatchObject({ status: "ok", circuit: "open" });
    expect(source.health).toHaveBeenCalledTimes(3);
  });

  it("does not hold up a caller that leaves while the circuit finds out", async () => {
    fails("timeout");
    for (let call = 0; call < 3; call++) await failure(ask(cas));
    vi.advanceTimersByTime(10_000);
    source.extract.mockImplementation(() => new Promise(() => undefined));
    const probe = ask(cas);
    const controller = new AbortController();
    const waiting = failure(ask(cas, 1, controller.signal));
    controller.abort();
    expect((await waiting).errorType).toBe("aborted");
    expect(source.extract).toHaveBeenCalledTimes(4);
    expect(probe).toBeInstanceOf(Promise);
  });
});
