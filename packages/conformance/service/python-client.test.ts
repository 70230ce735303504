import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BatchAttributeResponse } from "@cas/models";
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

let tours: Readonly<Record<"sync" | "async", Tour>>;
const expected = new Map<string, unknown>();
beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), "cas-tour-"));
  const implementations = await openImplementations();
  try {
    const file = join(directory, "geometries.json");
    await writeFile(file, JSON.stringify([wake, ...others]));
    const { engine: cas, url } = implementations;
    tours = JSON.parse(await runPython("client_tour.py", url, file)) as typeof tours;
    const question = { geometry: wake, dataset_ids: ALL };
    const answers: Record<string, Promise<unknown>> = {
      extract: cas.extract(question),
      extract_distribution: cas.extract({ ...question, aggregation: "distribution" }),
      extract_year: cas.extract({ ...question, time_range: ["1999-01-01", "1999-12-31"] }),
      extract_point: cas.extract({ ...question, geometry: point, aggregation: "max" }),
      batch_extract: cas.batchExtract({ geometries: [wake, ...others, point], dataset_ids: ALL }),
      providers: cas.providers(),
      providers_page: cas.providers({ limit: 2, offset: 1 }),
      provider: cas.provider("maurer"),
      datasets: cas.datasets(),
      datasets_of_provider: cas.datasets({ provider: "maurer", limit: 1 }),
      health: cas.health(),
    };
    for (const [name, answer] of Object.entries(answers))
      expected.set(name, comparable(await answer));
  } finally {
    await implementations[Symbol.asyncDispose]();
    await rm(directory, { recursive: true });
  }
});

/** The Python models know no class names. */
function withoutClasses(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (name, value: unknown) =>
    name === "classes" ? undefined : value,
  );
}

describe.each(["sync", "async"] as const)("Python's %s client against apps/server", (kind) => {
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
    const step = tours[kind][name];
    if (step === undefined || !("value" in step)) throw new TypeError(JSON.stringify(step));
    const answer = withoutHashes(comparable(step.value));
    expect(answer).toEqual(withoutHashes(withoutClasses(expected.get(name))));
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
  ])("%s raises its CASError", (name, status_code, error_type, message) => {
    const step = tours[kind][name];
    if (step === undefined || !("error" in step)) throw new TypeError(JSON.stringify(step));
    expect(step.error).toMatchObject({
      status_code,
      error_type,
      message: expect.stringContaining(message),
      request_id: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });

  it("a faulty geometry of a batch is its warning", () => {
    const step = tours[kind]["latitude_91_in_batch"];
    if (step === undefined || !("value" in step)) throw new TypeError(JSON.stringify(step));
    const { responses, total_results } = step.value as BatchAttributeResponse;
    expect(total_results).toBe(1);
    expect(responses[1]).toMatchObject({
      geometry_hash: "error",
      results: [],
      warnings: [expect.stringContaining("geometries[1]: the point: latitude 91")],
    });
  });
});

it("Python's iter_providers returns every provider with its datasets", () => {
  const step = tours.sync["iter_providers"];
  if (step === undefined || !("value" in step)) throw new TypeError(JSON.stringify(step));
  expect(step.value).toHaveLength(4);
  expect(step.value).toContainEqual(withoutClasses(expected.get("provider")));
});

/** Python writes a whole float as 1.0, which arrives as 1: its hashes differ where a coordinate is whole. */
function withoutHashes(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (name, value: unknown) =>
    name === "geometry_hash" ? typeof value : value,
  );
}
