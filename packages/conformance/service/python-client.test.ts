import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BatchAttributeResponse } from "@cas/models";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { beforeAll, describe, expect, it } from "vitest";
import { comparable } from "../src/case.ts";
import { ALL, county } from "../src/cases.ts";
import { openImplementations } from "../src/implementations.ts";
import { runPython } from "./python.ts";

type Step = { value: unknown } | { error: Record<string, unknown> };
type Tour = Readonly<Record<string, Step>>;

const wake = county("37183").geometry;
const others = ["47013", "45077"].map((geoid) => county(geoid).geometry);
const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;

type Tours = Readonly<Record<"sync" | "async", Tour>>;

const MODES = ["apps/server", "apps/server in front of another"] as const;

const tours = new Map<(typeof MODES)[number], Tours>();
const expected = new Map<string, unknown>();
beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), "cas-tour-"));
  const implementations = await openImplementations();
  try {
    const file = join(directory, "geometries.json");
    await writeFile(file, JSON.stringify([wake, ...others]));
    const { engine: cas, url } = implementations;
    await using facade = await startServer(
      readEnvironment({ PORT: "0", CAS_BASE_URL: url }),
      pino({ level: "silent" }),
    );
    for (const [mode, address] of [
      ["apps/server", url],
      ["apps/server in front of another", facade.url],
    ] as const)
      tours.set(mode, JSON.parse(await runPython("client_tour.py", address, file)) as Tours);
    const request = { geometry: wake, dataset_ids: ALL };
    const responses: Record<string, Promise<unknown>> = {
      extract: cas.extract(request),
      extract_distribution: cas.extract({ ...request, aggregation: "distribution" }),
      extract_year: cas.extract({ ...request, time_range: ["1999-01-01", "1999-12-31"] }),
      extract_point: cas.extract({ ...request, geometry: point, aggregation: "max" }),
      batch_extract: cas.batchExtract({ geometries: [wake, ...others, point], dataset_ids: ALL }),
      providers: cas.providers(),
      providers_page: cas.providers({ limit: 2, offset: 1 }),
      provider: cas.provider("maurer"),
      datasets: cas.datasets(),
      datasets_of_provider: cas.datasets({ provider: "maurer", limit: 1 }),
      health: cas.health(),
    };
    for (const [name, response] of Object.entries(responses))
      expected.set(name, comparable(await response));
  } finally {
    await implementations[Symbol.asyncDispose]();
    await rm(directory, { recursive: true });
  }
});

/** The Python models have no class names. */
function withoutClasses(response: unknown): unknown {
  return JSON.parse(JSON.stringify(response), (name, value: unknown) =>
    name === "classes" ? undefined : value,
  );
}

const stepOf = (
  mode: (typeof MODES)[number],
  kind: "sync" | "async",
  name: string,
): Partial<Record<"value" | "error", unknown>> => {
  const step = tours.get(mode)?.[kind][name];
  if (step === undefined) throw new TypeError(`The tour made no step ${name}`);
  return step;
};

const KINDS = MODES.flatMap((mode) => [[mode, "sync"] as const, [mode, "async"] as const]);

describe.each(KINDS)("against %s Python's %s client", (mode, kind) => {
  it.each([
    "extract",
    "extract_distribution",
    "extract_year",
    "extract_point",
    "batch_extract",
    "providers",
    "providers_page",
    "provider",
    "datasets",
    "datasets_of_provider",
    "health",
  ])("%s returns the numbers of the engine", (name) => {
    const step = stepOf(mode, kind, name);
    expect(step.error).toBeUndefined();
    const response = withoutHashes(comparable(step.value));
    expect(response).toEqual(withoutHashes(withoutClasses(expected.get(name))));
  });

  it.each([
    [
      "unknown_dataset",
      422,
      "validation_error",
      "dataset_ids[0]: 'nope:x' is not a dataset of this catalog",
    ],
    ["unknown_provider", 404, "not_found", "Unknown provider 'nope'"],
    [
      "latitude_91",
      422,
      "validation_error",
      "geometry.coordinates[1]: the point: latitude 91 is outside -90 to 90",
    ],
    ["page_of_0", 422, "validation_error", "limit: "],
    ["51_datasets", 422, "request_limit", "Too many datasets: 51 > limit 50"],
    ["page_of_1001", 422, "validation_error", "limit: "],
    ["unknown_path", 404, "not_found", "No such path: /api/v2/extract"],
    ["wrong_method", 405, "method_not_allowed", "PUT is not allowed for /health, use GET"],
    ["no_geometry", 422, "validation_error", "geometry: is required"],
    ["not_json", 422, "validation_error", "is not JSON"],
    ["not_said_to_be_json", 422, "validation_error", "must be JSON and say so"],
    ["empty_body", 422, "validation_error", "is required"],
    ["raster_over_http", 422, "validation_error", "output: must be stats"],
    ["slug_with_a_slash", 404, "not_found", "Unknown provider 'a/b'"],
  ])("%s raises its CASError", (name, status_code, error_type, message) => {
    const step = stepOf(mode, kind, name);
    expect(step.error).toMatchObject({
      status_code,
      error_type,
      message: expect.stringContaining(message),
      request_id: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });

  it("a trailing slash is redirected to the response", () => {
    const step = stepOf(mode, kind, "trailing_slash");
    expect(withoutClasses(step.value)).toEqual(withoutClasses(expected.get("provider")));
  });

  it("an invalid geometry of a batch has a warning", () => {
    const step = stepOf(mode, kind, "latitude_91_in_batch");
    const { responses, total_results } = step.value as BatchAttributeResponse;
    expect(total_results).toBe(1);
    expect(responses[1]).toMatchObject({
      geometry_hash: "error",
      results: [],
      warnings: [expect.stringContaining("geometries[1]: the point: latitude 91")],
    });
  });
});

it.each(MODES)("against %s Python's iter_providers returns every provider", (mode) => {
  const step = stepOf(mode, "sync", "iter_providers");
  expect(step.value).toHaveLength(4);
  expect(step.value).toContainEqual(withoutClasses(expected.get("provider")));
});

/** Python writes a whole float as 1.0, which arrives as 1: its hashes differ where a coordinate is whole. */
function withoutHashes(response: unknown): unknown {
  return JSON.parse(JSON.stringify(response), (name, value: unknown) =>
    name === "geometry_hash" ? typeof value : value,
  );
}
