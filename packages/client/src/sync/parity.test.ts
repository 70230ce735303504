import { type CasError, isCasError } from "@cas/models";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startThreadedService, type ThreadedService } from "../../test/threaded-service.ts";
import { CasClient } from "../client.ts";
import type { CasSync } from "./cas-sync.ts";
import { CasClientSync } from "./cas-client-sync.ts";

let service: ThreadedService;
beforeAll(async () => {
  service = await startThreadedService();
});
afterAll(() => service[Symbol.asyncDispose]());

type Both = CasClient | CasSync;
const point = (longitude: number) => ({ type: "Point", coordinates: [longitude, 1] }) as const;
const points = (...longitudes: number[]) => longitudes.map(point);
const dataset_ids = ["lab_dem:elevation"];
const extractRequest = { geometry: point(1), dataset_ids };
const aborted = { signal: AbortSignal.abort(new Error("enough")) };

async function all(items: Iterable<unknown> | AsyncIterable<unknown>): Promise<unknown[]> {
  const collected = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Calls that are the same for both clients. */
const CALLS: Readonly<Record<string, (cas: Both) => unknown>> = {
  extract: (cas) => cas.extract(extractRequest),
  "extract, a Feature with a time range": (cas) =>
    cas.extract({
      ...extractRequest,
      geometry: { type: "Feature", geometry: point(1) },
      time_range: [new Date(0), "2001-01-01"],
      aggregation: "max",
    }),
  "extract, all or nothing": (cas) =>
    cas.extract(
      { ...extractRequest, dataset_ids: ["lab_dem:elevation", "lab_dem:slope"] },
      { strict: true },
    ),
  "extract, an invalid request": (cas) => cas.extract({ ...extractRequest, dataset_ids: [] }),
  "extract, aborted before it begins": (cas) => cas.extract(extractRequest, aborted),
  "extract, a wrong option": (cas) => cas.extract(extractRequest, { maxRetries: -1 }),
  "extract, headers that HTTP does not allow": (cas) =>
    cas.extract(extractRequest, { headers: { "a b": "c" } }),
  batchExtract: (cas) => cas.batchExtract({ geometries: points(1, 2, 3), dataset_ids }),
  "batchExtract, withResponse": (cas) =>
    cas.batchExtract({ geometries: points(1, 2, 3), dataset_ids }, { chunkSize: 2 }).withResponse(),
  "batchExtract, one chunk fails": (cas) =>
    cas.batchExtract({ geometries: points(1, 2, 13, 4, 5), dataset_ids }, { chunkSize: 2 }),
  "batchExtract, all fail": (cas) => cas.batchExtract({ geometries: points(13), dataset_ids }),
  "batchExtract, the key is wrong": (cas) =>
    cas.batchExtract(
      { geometries: points(1, 14, 3), dataset_ids },
      { chunkSize: 1, concurrency: 1 },
    ),
  "batchExtract, all or nothing": (cas) =>
    cas.batchExtract({ geometries: points(1, 13), dataset_ids }, { chunkSize: 1, strict: true }),
  "batchExtract, invalid coordinates": (cas) =>
    cas.batchExtract({ geometries: points(1, 999, 3), dataset_ids }),
  "batchExtract, no valid geometry": (cas) =>
    cas.batchExtract({ geometries: points(999), dataset_ids }),
  "batchExtract, not even geometries": (cas) =>
    cas.batchExtract({ geometries: [point(1), { type: "Line" } as never], dataset_ids }),
  "batchExtract, none": (cas) => cas.batchExtract({ geometries: [], dataset_ids }),
  "batchExtract, a number": (cas) => cas.batchExtract({ geometries: 1 as never, dataset_ids }),
  "batchExtract, an empty iterable": (cas) =>
    cas.batchExtract({ geometries: [].values(), dataset_ids }),
  "batchExtract, a wrong option": (cas) =>
    cas.batchExtract({ geometries: points(1), dataset_ids }, { concurrency: 0 }),
  "batchExtract, aborted": (cas) =>
    cas.batchExtract({ geometries: points(1), dataset_ids }, { concurrency: 1, ...aborted }),
  batchExtractStream: (cas) =>
    all(
      cas.batchExtractStream(
        {
          geometries: [
            { id: "a", geometry: point(1) },
            { type: "Feature", id: 7, geometry: point(999) },
            point(13),
            { id: "d", geometry: point(4) },
          ],
          dataset_ids,
        },
        { chunkSize: 2, concurrency: 1 },
      ),
    ),
  "batchExtractStream, an iterable with an invalid geometry": (cas) =>
    all(
      cas.batchExtractStream(
        { geometries: [point(1), {} as never, point(3)].values(), dataset_ids },
        { chunkBytes: 1, concurrency: 1 },
      ),
    ),
  "batchExtractStream, too few responses": (cas) =>
    all(
      cas.batchExtractStream({ geometries: points(1, 15, 3, 15), dataset_ids }, { chunkSize: 2 }),
    ),
  "batchExtractStream, an iterable that fails": async (cas) => {
    const indices: number[] = [];
    function* cutOff() {
      yield* points(1, 2, 3);
      throw new RangeError("the file is cut off");
    }
    try {
      const batch = { geometries: cutOff(), dataset_ids };
      for await (const { index } of cas.batchExtractStream(batch, { chunkSize: 1 }))
        indices.push(index);
    } catch (error) {
      return [indices, error];
    }
    return indices;
  },
  providers: (cas) => cas.providers({ limit: 2, offset: 1 }),
  "providers, all": (cas) => all(cas.providers({ limit: 2 })),
  "providers, some": (cas) => cas.providers({ limit: 2 }).toArray({ limit: 3 }),
  "providers, page by page": (cas) => all(cas.providers({ limit: 2, offset: 1 }).pages()),
  "providers, no page": (cas) => cas.providers({ limit: 0 }),
  "providers, withResponse": (cas) => cas.providers().withResponse(),
  provider: (cas) => cas.provider("p1"),
  "provider, unknown": (cas) => cas.provider("nope"),
  "provider, no slug": (cas) => cas.provider(".."),
  providerDetails: (cas) => all(cas.providerDetails({ limit: 2 }, { concurrency: 1 })),
  "providerDetails, some": (cas) =>
    cas.providerDetails({}, { concurrency: 1 }).toArray({ limit: 5 }),
  "providerDetails, a wrong option": (cas) => cas.providerDetails({}, { concurrency: 0.5 }),
  datasets: (cas) =>
    cas.datasets({ variable: "x", bbox: [-1e-7, 0, 1, 1], min_resolution: 1e-7, provider: null }),
  "datasets, all": (cas) => all(cas.datasets({ limit: 3, bbox: "1,2,3,4" })),
  "datasets, a list that does not advance": (cas) => all(cas.datasets({ variable: "stuck" })),
  "datasets, a wrong box": (cas) => cas.datasets({ bbox: [0, 1, 0, -1] }),
  health: (cas) => cas.health(),
  "health, withResponse": (cas) => cas.health({ headers: { "X-Test": "1" } }).withResponse(),
};

interface Ending {
  readonly value?: unknown;
  readonly error?: unknown;
}

async function endOf(call: () => unknown): Promise<Ending> {
  try {
    return { value: await call() };
  } catch (error) {
    if (isCasError(error)) return { error: facts(error) };
    throw error;
  }
}

/** All fields of an error, its cause by name and message. */
function facts(error: CasError): object {
  const { name, message, retryable, cause } = error;
  const response = "response" in error ? error.response : undefined;
  const from = typeof cause === "object" && cause !== null ? (cause as Error) : undefined;
  const reason = from && { name: from.name, message: from.message };
  return {
    ...Object.fromEntries(Object.entries(error)),
    name,
    message,
    retryable,
    response,
    reason,
    body: error.toErrorBody(),
  };
}

/** Requests that are sent at the same time arrive in any order. */
const inOrder = (requests: readonly unknown[]): unknown[] =>
  requests.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

it.each(Object.entries(CALLS))("%s: the same requests, result or error", async (_name, call) => {
  await using cas = new CasClient(service.url, { maxRetries: 0, apiKey: "k" });
  using sync = new CasClientSync(service.url, { maxRetries: 0, apiKey: "k" });
  await service.seen();
  const expected = await endOf(() => call(cas));
  const expectedRequests = inOrder(await service.seen());
  expect(await endOf(() => call(sync))).toEqual(expected);
  expect(inOrder(await service.seen())).toEqual(expectedRequests);
});
