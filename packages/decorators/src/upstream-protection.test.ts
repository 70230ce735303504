import { abortedError, type Cas, CasError, type CasErrorType, isCasError } from "@cas/models";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { extractResponse, fakeCas } from "@cas/test-doubles";
import { breakCircuit, type Circuit } from "./break-circuit.ts";
import { honourRateLimit } from "./honour-rate-limit.ts";
import { limitConcurrency } from "./limit-concurrency.ts";
import { limitTime } from "./limit-time.ts";

const extract = (cas: Cas, lon = 0, signal?: AbortSignal, caller?: string): Promise<unknown> =>
  cas.extract(
    { geometry: { type: "Point", coordinates: [lon, 0] }, dataset_ids: ["a:b"] },
    { signal, caller },
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

describe("limitConcurrency between callers", () => {
  beforeEach(() => {
    source.extract.mockImplementation((_question, { caller } = {}) =>
      caller === "stranger" ? new Promise(() => undefined) : Promise.resolve(extractResponse),
    );
  });
  const outcomes = (calls: readonly Promise<unknown>[]): string[] => {
    const ended: string[] = [];
    for (const call of calls)
      call.then(
        () => ended.push("answered"),
        (error: unknown) => ended.push(isCasError(error) ? error.errorType : "bug"),
      );
    return ended;
  };

  it("one caller's 1,500 slow calls do not block another's", async () => {
    const cas = limitConcurrency(source, { concurrency: 64 });
    const strangers = outcomes(
      Array.from({ length: 1500 }, (_, lon) => extract(cas, lon, undefined, "stranger")),
    );
    await vi.waitFor(() => expect(source.extract).toHaveBeenCalledTimes(48));
    const honest = Array.from({ length: 100 }, (_, lon) => extract(cas, lon, undefined, "honest"));
    expect(await Promise.all(honest)).toHaveLength(100);
    // 48 are at the source, 500 wait, and the others are rejected.
    expect(strangers).toEqual(Array.from({ length: 952 }, () => "rate_limited"));
    expect(source.extract).toHaveBeenCalledTimes(148);
  });

  it("a caller's share of the concurrency and of the queue can be set", async () => {
    const cas = limitConcurrency(source, {
      concurrency: 10,
      concurrencyOfCaller: 2,
      queueOfCaller: 3,
    });
    const calls = Array.from({ length: 9 }, () => extract(cas, 0, undefined, "stranger"));
    const ended = outcomes(calls);
    await vi.waitFor(() => expect(ended).toHaveLength(4));
    expect(source.extract).toHaveBeenCalledTimes(2);
  });

  it("calls that are aborted in the queue leave their places at once", async () => {
    const cas = limitConcurrency(source, { concurrency: 1, queue: 3000 });
    const first = extract(cas, 0, undefined, "stranger");
    await vi.waitFor(() => expect(source.extract).toHaveBeenCalledOnce());
    const left = new AbortController();
    const waiting = outcomes(Array.from({ length: 3000 }, () => extract(cas, 1, left.signal)));
    await vi.waitFor(() =>
      expect(failure(extract(cas, 2))).resolves.toMatchObject({ errorType: "rate_limited" }),
    );
    left.abort();
    const next = outcomes([extract(cas, 3)]);
    await vi.waitFor(() => expect(waiting).toHaveLength(3000));
    expect(new Set(waiting)).toEqual(new Set(["aborted"]));
    expect([next, first]).toEqual([[], expect.any(Promise)]);
  });
});

describe("limitTime", () => {
  const neverAnswers = (): void => {
    source.extract.mockImplementation(
      (_question, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          if (signal?.aborted === true) reject(abortedError(signal));
          signal?.addEventListener("abort", () => {
            reject(abortedError(signal));
          });
        }),
    );
  };

  it("counts the time in a queue, and leaves it", async () => {
    neverAnswers();
    const slow = limitConcurrency(source, { concurrency: 1 });
    const cas = limitTime(slow, { timeoutS: 120 });
    const held = failure(extract(slow));
    await vi.waitFor(() => expect(source.extract).toHaveBeenCalledOnce());
    const late = failure(extract(cas, 1));
    await vi.advanceTimersByTimeAsync(119_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await late).toMatchObject({ errorType: "timeout", statusCode: 504 });
    expect([source.extract.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
    expect(held).toBeInstanceOf(Promise);
  });

  it("leaves an abort and a failure as they are", async () => {
    neverAnswers();
    const cas = limitTime(source, { timeoutS: 120 });
    const left = new AbortController();
    const call = failure(extract(cas, 0, left.signal));
    left.abort();
    expect((await call).errorType).toBe("aborted");
    expect((await failure(extract(cas, 0, left.signal))).errorType).toBe("aborted");
    source.extract.mockRejectedValue(new CasError({ errorType: "not_found", message: "x" }));
    expect((await failure(extract(cas))).errorType).toBe("not_found");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("a source that is too late counts as an outage for the circuit below", async () => {
    neverAnswers();
    const cas = limitTime(breakCircuit(source, { failures: 2 }), { timeoutS: 10 });
    for (let call = 0; call < 2; call++) {
      const late = failure(extract(cas));
      await vi.advanceTimersByTimeAsync(10_000);
      expect((await late).errorType).toBe("timeout");
    }
    expect((await failure(extract(cas))).errorType).toBe("connection_error");
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

  it("pauses for at most a minute, whatever the service states", async () => {
    const cas = honourRateLimit(source);
    source.extract.mockRejectedValueOnce(
      new CasError({ errorType: "rate_limited", message: "Too many", retryAfter: 86_400 }),
    );
    await failure(extract(cas));
    expect((await failure(extract(cas))).retryAfter).toBe(60);
    vi.advanceTimersByTime(60_000);
    expect(await extract(cas)).toEqual(extractResponse);
  });

  it("does not depend on the clock of the machine", async () => {
    const cas = honourRateLimit(source);
    source.extract.mockRejectedValueOnce(
      new CasError({ errorType: "rate_limited", message: "Too many", retryAfter: 30 }),
    );
    await failure(extract(cas));
    vi.setSystemTime(Date.now() + 86_400_000);
    expect((await failure(extract(cas))).retryAfter).toBe(30);
    vi.setSystemTime(Date.now() - 2 * 86_400_000);
    vi.advanceTimersByTime(30_000);
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

  it("does not depend on the clock of the machine", async () => {
    fails("timeout");
    for (let call = 0; call < 3; call++) await failure(extract(cas));
    vi.setSystemTime(Date.now() + 86_400_000);
    expect((await failure(extract(cas))).retryAfter).toBe(10);
    vi.setSystemTime(Date.now() - 2 * 86_400_000);
    vi.advanceTimersByTime(10_000);
    source.extract.mockResolvedValue(extractResponse);
    expect(await extract(cas)).toEqual(extractResponse);
  });

  it("passes one call while it tries the source, and the others after that has succeeded", async () => {
    fails("timeout");
    for (let call = 0; call < 3; call++) await failure(extract(cas));
    vi.advanceTimersByTime(10_000);
    const held = Promise.withResolvers<typeof extractResponse>();
    source.extract.mockReturnValue(held.promise);
    const calls = [extract(cas, 0), extract(cas, 1), extract(cas, 2)];
    await vi.waitFor(() => expect(source.extract).toHaveBeenCalledTimes(4));
    held.resolve(extractResponse);
    expect(await Promise.all(calls)).toHaveLength(3);
    expect(source.extract).toHaveBeenCalledTimes(6);
  });

  it("tries the source again at once when the caller of the trial has left", async () => {
    fails("timeout");
    for (let call = 0; call < 3; call++) await failure(extract(cas));
    vi.advanceTimersByTime(10_000);
    source.extract.mockRejectedValueOnce(new CasError({ errorType: "aborted", message: "left" }));
    await failure(extract(cas));
    source.extract.mockResolvedValue(extractResponse);
    expect(await extract(cas)).toEqual(extractResponse);
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
