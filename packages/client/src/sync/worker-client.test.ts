import { DatasetsQuery, ExtractInput, parseRequest, ProvidersQuery } from "@cas/models";
import { beforeEach, expect, it, vi } from "vitest";
import { json, startTestServer } from "../../test/test-server.ts";
import { checkSyncOptions } from "./sync-options.ts";
import { WorkerClient } from "./worker-client.ts";
import type { RemoteCall } from "./worker-protocol.ts";

/** How many times a request is checked in the worker. */
const counts = vi.hoisted(() => ({ geometries: 0, requests: 0 }));
type Called = (...call: unknown[]) => unknown;
vi.mock("../../../models/src/geometry/geometry-problem.ts", async (original) => {
  const { geometryProblem } = await original<{ geometryProblem: Called }>();
  return {
    geometryProblem: (...call: unknown[]) => {
      counts.geometries += 1;
      return geometryProblem(...call);
    },
  };
});
vi.mock("../../../models/src/errors/parse.ts", async (original) => {
  const real = await original<{ parseRequest: Called }>();
  return {
    ...real,
    parseRequest: (...call: unknown[]) => {
      counts.requests += 1;
      return real.parseRequest(...call);
    },
  };
});

const page = { total: 0, limit: 1, offset: 0, count: 0 };
const question = parseRequest(ExtractInput, {
  geometry: { type: "Point", coordinates: [1, 2] },
  dataset_ids: ["lab:elevation"],
});
/** Requests as the calling thread sends them: checked. */
const CALLS: readonly (readonly [Pick<RemoteCall, "name" | "request">, object])[] = [
  [
    { name: "extract", request: question },
    { request_id: "r", geometry_hash: "h", results: [], warnings: [], elapsed_ms: 1 },
  ],
  [
    { name: "providers", request: parseRequest(ProvidersQuery, { limit: 1 }) },
    { ...page, providers: [] },
  ],
  [
    { name: "datasets", request: parseRequest(DatasetsQuery, { limit: 1 }) },
    { ...page, datasets: [] },
  ],
  [
    { name: "provider", request: "lab" },
    { slug: "lab", name: "Lab", protocol: "mirror", base_url: "", datasets: [] },
  ],
];
beforeEach(() => {
  Object.assign(counts, { geometries: 0, requests: 0 });
});

it.each(CALLS)(
  "the worker does not check again what the thread that calls has: %j",
  async (call, answer) => {
    await using server = await startTestServer(json(answer));
    const { target, settings } = checkSyncOptions(server.url, {});
    const client = new WorkerClient(target);
    const start = { ...call, settings, ticket: 1 } as RemoteCall;
    const message = { client: 1, target, isClosed: false, isAborted: false };
    const { outcome } = await client.handle({ ...message, start, take: 1 });
    expect(outcome).toMatchObject({ result: { data: answer, status: 200 } });
    expect(counts).toEqual({ geometries: 0, requests: 0 });
    await client.handle({ ...message, isClosed: true });
  },
);
