import { createCallerCas, createCasContext, createCasRouter } from "@cas/api";
import { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, describe, expect, it, vi } from "vitest";
import { overHttp, overTrpc } from "../src/in-process-apis.ts";

/** Numbers of geometries whose coordinates are checked, of parsed requests, and of checked responses. */
const counts = vi.hoisted(() => ({ geometries: 0, requests: 0, responses: 0 }));
type Called = (...call: unknown[]) => unknown;
vi.mock("../../models/src/geometry/geometry-problem.ts", async (original) => {
  const { geometryProblem } = await original<{ geometryProblem: Called }>();
  return {
    geometryProblem: (...call: unknown[]) => {
      counts.geometries += 1;
      return geometryProblem(...call);
    },
  };
});
vi.mock("../../models/src/errors/parse.ts", async (original) => {
  const real = await original<{ parseRequest: Called; parseResponse: Called }>();
  return {
    ...real,
    parseRequest: (...call: unknown[]) => {
      counts.requests += 1;
      return real.parseRequest(...call);
    },
    parseResponse: (...call: unknown[]) => {
      counts.responses += 1;
      return real.parseResponse(...call);
    },
  };
});

const engine = await CasEngine.open({ catalog: sampleCatalog });
afterAll(() => engine.close());

const geometry = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const dataset_ids = ["srtm:elevation"];

const http = overHttp(engine);
const caller = createCasRouter(engine).createCaller(createCasContext());

/** The counts of a way. */
type Counted = readonly [geometries: number, requests: number, responses: number];

/**
 * Each way from a caller to the engine, and the counts for one geometry in `extract` and in `batchExtract`. The port
 * that computes checks the request. So does a port that sends it to another process, and the response is checked when
 * it arrives. A transport only types a request; it types a batch by the parser of the port, which does not check
 * coordinates.
 */
const WAYS: readonly (readonly [name: string, cas: Cas, one: Counted, batch: Counted])[] = [
  ["the engine", engine, [1, 1, 0], [1, 1, 0]],
  ["a caller of the router", createCallerCas(createCasRouter(engine)), [1, 1, 0], [1, 2, 0]],
  ["tRPC", overTrpc(engine).port, [1, 1, 1], [1, 2, 1]],
  ["the client over HTTP", http, [2, 2, 1], [2, 3, 1]],
  ["tRPC to a facade, HTTP behind it", overTrpc(http).port, [2, 2, 2], [2, 4, 2]],
  ["HTTP to a facade, HTTP behind it", overHttp(http), [3, 3, 2], [3, 5, 2]],
];

/** The counts of a call. */
async function counted(call: () => Promise<unknown>): Promise<Counted> {
  Object.assign(counts, { geometries: 0, requests: 0, responses: 0 });
  await call();
  const { geometries, requests, responses } = counts;
  return [geometries, requests, responses];
}

describe.each(WAYS)("over %s", (_name, cas, one, batch) => {
  it("a request is checked once where it is computed and once where it is sent", async () => {
    expect(await counted(() => cas.extract({ geometry, dataset_ids }))).toEqual(one);
    const geometries = [geometry];
    expect(await counted(() => cas.batchExtract({ geometries, dataset_ids }))).toEqual(batch);
  });

  it("an invalid one too", async () => {
    const faulty = { type: "Point", coordinates: [0, 91] } as const;
    const ask = async (): Promise<void> => {
      await expect(cas.extract({ geometry: faulty, dataset_ids })).rejects.toMatchObject({
        statusCode: 422,
        detail: [{ loc: ["body", "geometry", "coordinates", 1], input: 91 }],
      });
    };
    // The first port that gets it rejects it.
    expect(await counted(ask)).toEqual([1, 1, 0]);
  });
});

describe("streams", () => {
  const geometries = Array.from({ length: 45 }, () => geometry);
  const request = { geometries, dataset_ids };
  const read = async (items: AsyncIterable<unknown> | Promise<AsyncIterable<unknown>>) => {
    const all: unknown[] = [];
    for await (const item of await items) all.push(item);
    expect(all).toHaveLength(45);
  };

  // Typed as a whole, then by the engine in three parts.
  it.each<[string, () => ReturnType<typeof read>, Counted]>([
    ["a stream", () => read(caller.batchExtractStream(request)), [45, 4, 0]],
    ["events", () => read(caller.batchExtractEvents(request)), [45, 4, 0]],
    [
      "a stream over tRPC",
      () => read(overTrpc(engine).client.batchExtractStream.query(request)),
      [45, 4, 0],
    ],
    [
      "a stream of a facade",
      () => read(overTrpc(http).client.batchExtractStream.query(request)),
      // For each part the client checks, the API types, and the engine checks.
      [90, 10, 3],
    ],
  ])("%s checks each geometry once in each port", async (_name, ask, expected) => {
    expect(await counted(ask)).toEqual(expected);
  });
});
