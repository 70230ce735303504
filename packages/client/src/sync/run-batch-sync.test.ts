import { isCasError } from "@cas/models";
import { afterAll, beforeAll, expect, it } from "vitest";
import { errorOf } from "../../test/error-of.ts";
import { startThreadedService, type ThreadedService } from "../../test/threaded-service.ts";
import type { BatchProgress } from "../options/call-options.ts";
import { CasClientSync } from "./cas-client-sync.ts";

let service: ThreadedService;
beforeAll(async () => {
  service = await startThreadedService();
});
afterAll(() => service[Symbol.asyncDispose]());

const dataset_ids = ["lab_dem:elevation"];
const point = (longitude: number) => ({ type: "Point", coordinates: [longitude, 1] }) as const;
const open = (behaviour = ""): CasClientSync =>
  new CasClientSync(service.url + behaviour, { maxRetries: 0 });

/** Yields points at longitudes 20, 20.01, ... and counts how many were read. */
class Points {
  read = 0;
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  *[Symbol.iterator]() {
    for (; this.read < this.#count; this.read++) yield point(20 + this.read / 100);
  }
}

it("requests run at the same time while the thread waits for the first result", () => {
  // The service responds when three requests have arrived.
  using cas = open("/together-3");
  const { responses } = cas.batchExtract(
    { geometries: new Points(12), dataset_ids },
    { chunkSize: 2, concurrency: 3 },
  );
  expect(responses.map(({ results }) => results[0]?.value)).toEqual(
    Array.from(new Points(12), ({ coordinates: [longitude] }) => longitude),
  );
});

it("reads no further ahead than its requests, and stops with its consumer", () => {
  using cas = open();
  let read = 0;
  function* geometries() {
    // The service responds to the first request, and never to those with longitude 16.
    for (; read < 1000; read++) yield point(read < 10 ? 1 : 16);
  }
  for (const { index } of cas.batchExtractStream(
    { geometries: geometries(), dataset_ids },
    { chunkSize: 10, concurrency: 2 },
  )) {
    expect(index).toBe(0);
    break;
  }
  // Two requests; the counter stops at the last geometry of the second.
  expect(read).toBe(2 * 10 - 1);
  // Without the abort of the second request, close would wait for it.
});

it("reports its progress in the calling thread", () => {
  using cas = open();
  const reported: BatchProgress[] = [];
  const onProgress = (progress: BatchProgress): void => {
    reported.push(progress);
  };
  const geometries = [point(1), point(2), point(13), point(4), point(999)];
  cas.batchExtract({ geometries, dataset_ids }, { chunkSize: 2, onProgress });
  expect(reported).toEqual([
    { done: 2, failed: 0, total: 5 },
    { done: 4, failed: 2, total: 5 },
    { done: 5, failed: 2, total: 5 },
  ]);
  reported.length = 0;
  cas.batchExtract({ geometries: new Points(3), dataset_ids }, { onProgress });
  expect(reported).toEqual([{ done: 3, failed: 0, total: undefined }]);
});

it("checks a signal between requests", () => {
  using cas = open();
  const stopping = new AbortController();
  const reason = new TypeError("enough");
  const received: number[] = [];
  const error = errorOf(() => {
    for (const { index } of cas.batchExtractStream(
      { geometries: new Points(100), dataset_ids },
      { chunkSize: 1, concurrency: 1, signal: stopping.signal },
    )) {
      received.push(index);
      if (index === 2) stopping.abort(reason);
    }
  });
  expect(received).toEqual([0, 1, 2]);
  expect(isCasError(error, "aborted")).toBe(true);
  expect(error).toMatchObject({ method: "POST", path: "/api/v1/extract/batch" });
  expect((error as Error).cause).toBe(reason);
});

it("yields the results of the geometries before the failure", () => {
  using cas = open();
  const fault = new RangeError("the file is cut off");
  function* cutOff() {
    yield point(1);
    yield point(2);
    throw fault;
  }
  const received: unknown[] = [];
  const error = errorOf(() => {
    for (const { response } of cas.batchExtractStream(
      { geometries: cutOff(), dataset_ids },
      { chunkSize: 1 },
    ))
      received.push(response.results[0]?.value);
  });
  expect(error).toBe(fault);
  expect(received).toEqual([1, 2]);
});

it("rejects geometries of an async iterable", () => {
  using cas = open();
  async function* later() {
    yield point(1);
  }
  // @ts-expect-error a synchronous call cannot wait
  const error = errorOf(() => cas.batchExtract({ geometries: later(), dataset_ids }));
  expect(isCasError(error, "validation_error") && error.detail).toMatchObject([
    { loc: ["body", "geometries"], msg: expect.stringContaining("cannot wait") as string },
  ]);
});

it("clients can be used while a batch of another is in flight", () => {
  using cas = open();
  using other = open();
  const values: unknown[] = [];
  for (const { response } of cas.batchExtractStream(
    { geometries: new Points(6), dataset_ids },
    { chunkSize: 2 },
  )) {
    values.push(response.results[0]?.value);
    expect(other.health().status).toBe("ok");
    expect(cas.provider("p1").slug).toBe("p1");
  }
  expect(values).toHaveLength(6);
});
