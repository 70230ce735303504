import { createHash } from "node:crypto";
import type { Job, JobInput, Jobs, JobTableInput } from "@cas/models";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesOf, casWithGap, submitted, THREE } from "./job-with-gap.ts";
import { points } from "./scripted-cas.ts";
import { TestDatabase } from "./test-database.ts";

let database: TestDatabase;
/** A job that is finished. */
let shared: { readonly jobs: Jobs; readonly job: Job };
beforeAll(async () => {
  database = await TestDatabase.open();
  const jobs = await database.jobs({ cas: casWithGap(), tries: 1, areasPerPart: 100 });
  shared = { jobs, job: await submitted(jobs) };
});
afterAll(async () => {
  await shared.jobs.close();
  await database[Symbol.asyncDispose]();
});

const textOf = async (jobs: Jobs, { id }: Job, query?: JobTableInput): Promise<string> =>
  (await bytesOf(await jobs.table(id, query))).toString();

const fileOf = async (jobs: Jobs, { id }: Job, query: JobTableInput): Promise<ArrayBuffer> =>
  new Uint8Array(await bytesOf(await jobs.table(id, query))).buffer;

const VALUE = "lab_a_elevation_mean_m";

describe("the table of a job", () => {
  it("has a row for each area, as CSV, with the properties and the reasons of failures", async () => {
    const { jobs, job } = shared;
    const [names = "", ...rows] = (await textOf(jobs, job)).split("\r\n");
    const ofDataset = (id: string): string =>
      `lab_${id}_elevation_mean_m,lab_${id}_elevation_mean_quality,lab_${id}_elevation_mean_coverage`;
    expect(names).toBe(
      `area_id,area_name,river,index,${ofDataset("a")},${ofDataset("b")},warnings,failure`,
    );
    expect(rows).toEqual([
      "p0,Point 0,R0,0,0,good,1,0,good,1,,",
      "p1,Point 1,R1,1,1,good,1,,,,,lab:b: is broken",
      "p2,Point 2,R2,2,2,good,1,2,good,1,,",
      "",
    ]);
  });

  it("has the format of the submission, or of the call", async () => {
    const { jobs } = shared;
    const job = await submitted(jobs, { ...THREE, format: "ndjson" });
    expect(JSON.parse((await textOf(jobs, job)).split("\n")[0] ?? "")).toMatchObject({
      area_id: "p0",
      river: "R0",
    });
    expect(await textOf(jobs, job, { format: "csv", layout: "long" })).toContain(
      "p1,Point 1,R1,1,lab:b,",
    );
  });

  it("is Parquet, GeoParquet and GeoJSON", async () => {
    const { jobs, job } = shared;
    const parquet = await fileOf(jobs, job, { format: "parquet" });
    expect(await parquetReadObjects({ file: parquet })).toMatchObject([
      { area_id: "p0", river: "R0", index: 0, [VALUE]: 0 },
      { area_id: "p1", river: "R1", index: 1, [VALUE]: 1 },
      { area_id: "p2", river: "R2", index: 2, [VALUE]: 2 },
    ]);
    const geoparquet = await fileOf(jobs, job, { format: "geoparquet" });
    const { key_value_metadata: metadata = [] } = await parquetMetadataAsync(geoparquet);
    expect(JSON.parse(metadata.find(({ key }) => key === "geo")?.value ?? "")).toMatchObject({
      columns: { geometry: { bbox: [0, 10, 2, 10], geometry_types: ["Point"] } },
    });
    expect(JSON.parse(await textOf(jobs, job, { format: "geojson" }))).toMatchObject({
      features: [
        {
          id: "p0",
          geometry: { type: "Point", coordinates: [0, 10] },
          properties: { river: "R0" },
        },
        { id: "p1" },
        { id: "p2" },
      ],
    });
  });

  it("has a size, a checksum and a strong tag, and any range of its bytes can be read", async () => {
    const { jobs, job } = shared;
    const table = await jobs.table(job.id, { layout: "long" });
    const whole = await bytesOf(table);
    const sha256 = createHash("sha256").update(whole).digest("hex");
    expect(table).toMatchObject({
      fileName: `job-${job.id}-long.csv`,
      contentType: "text/csv; charset=utf-8",
      size: whole.length,
      sha256,
      etag: `"${sha256}"`,
    });
    expect(await bytesOf(table, 100)).toEqual(whole.subarray(100));
    expect(await bytesOf(table, 3, 10)).toEqual(whole.subarray(3, 10));
    expect(await bytesOf(table, 5, 5)).toHaveLength(0);
    expect(await bytesOf(table, 0, whole.length + 9)).toEqual(whole);
    expect(await bytesOf(table, whole.length + 9)).toHaveLength(0);
    expect(() => table.read({ start: -1 })).toThrow("must be of whole numbers from 0");
    expect(() => table.read({ start: 0.5 })).toThrow("must be of whole numbers from 0");
  });

  it("stops to be read at an abort", async () => {
    const { jobs, job } = shared;
    const table = await jobs.table(job.id);
    const read = async (): Promise<void> => {
      for await (const _ of table.read({}, { signal: AbortSignal.abort() })) continue;
    };
    await expect(read()).rejects.toMatchObject({ errorType: "aborted" });
  });

  it("has no outline of an area whose outline is faulty", async () => {
    const { jobs } = shared;
    const areas = [
      ...points(1),
      { id: "x", geometry: { type: "Polygon", coordinates: [[[0, 0]]] } as const },
    ];
    const job = await submitted(jobs, { areas, dataset_ids: ["lab:a"] });
    const empty = { type: "MultiPolygon", coordinates: [] };
    expect(JSON.parse(await textOf(jobs, job, { format: "geojson" }))).toMatchObject({
      features: [{ id: "p0" }, { id: "x", geometry: empty }],
    });
    const file = await fileOf(jobs, job, { format: "geoparquet" });
    expect(await parquetReadObjects({ file })).toMatchObject([
      { geometry: { type: "Point" } },
      { geometry: empty },
    ]);
  });
});

describe("what describes the table", () => {
  it("is a list of failures with area, dataset and reason", async () => {
    const { jobs, job } = shared;
    expect(await textOf(jobs, job, { content: "failures" })).toBe(
      "area_id,area_name,dataset_id,error_type,reason\r\np1,Point 1,lab:b,,is broken\r\n",
    );
    const ndjson = await textOf(jobs, job, { content: "failures", format: "ndjson" });
    expect(JSON.parse(ndjson)).toEqual({
      area_id: "p1",
      area_name: "Point 1",
      dataset_id: "lab:b",
      error_type: null,
      reason: "is broken",
    });
  });

  it("is a manifest with the request, the checksum, the versions and the failures", async () => {
    const { jobs, job } = shared;
    const manifest: unknown = JSON.parse(await textOf(jobs, job, { content: "manifest" }));
    const table = await jobs.table(job.id);
    expect(manifest).toMatchObject({
      manifest_version: 1,
      created: job.finished_at,
      program: expect.stringMatching(/^@cas\/jobs \d/),
      job: { id: job.id, name: "Three", progress: { areas: 3, values: 6, done: 5, failed: 1 } },
      file: { name: table.fileName, bytes: table.size, sha256: table.sha256, rows: 3 },
      request: { areas: { count: 3 }, calls: [{ dataset_ids: ["lab:a", "lab:b"] }] },
      failures: [{ dataset_id: "lab:b", message: "is broken", areas: 1, area_ids: ["p1"] }],
    });
  });

  it("is a dictionary with a line for each column", async () => {
    const { jobs, job } = shared;
    const [names = ""] = (await textOf(jobs, job)).split("\r\n");
    const lines = (await textOf(jobs, job, { content: "dictionary" })).trimEnd().split("\r\n");
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(names.split(","));
    expect((await jobs.table(job.id, { content: "dictionary" })).fileName).toBe(
      `job-${job.id}-wide.csv.dictionary.csv`,
    );
  });
});

describe("a faulty query", () => {
  it.each([
    [{ format: "xlsx" }, "format"],
    [{ layout: "tall" }, "layout"],
    [{ content: "all" }, "content"],
    [{ content: "failures", format: "parquet" }, "format"],
    [{ formt: "csv" }, "formt"],
  ])("names the faulty field of %j", async (query, field) => {
    const { jobs } = shared;
    await expect(jobs.table("x", query as JobTableInput)).rejects.toMatchObject({
      errorType: "validation_error",
      detail: [{ loc: ["query", field] }],
    });
  });

  it("is not made for an unknown format", async () => {
    const { jobs } = shared;
    const request = { ...THREE, format: "xlsx" } as unknown as JobInput;
    await expect(jobs.submit(request)).rejects.toMatchObject({
      errorType: "validation_error",
      detail: [{ loc: ["body", "format"] }],
    });
  });
});

describe("properties of areas", () => {
  const submit = async (properties: unknown): Promise<unknown> => {
    const { jobs } = shared;
    const area = { ...points(1)[0], properties } as never;
    return jobs.submit({
      areas: [...points(1).map((one) => ({ ...one, id: "0" })), area],
      dataset_ids: ["lab:a"],
    });
  };
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;

  it.each([
    ["no object", [1], "must be an object"],
    ["too large", { text: "x".repeat(70_000) }, "at most 65536 bytes"],
    ["too many items", { items: Array.from({ length: 10_000 }, () => 1) }, "at most 65536 bytes"],
    ["too deep", { deep: nested(30) }, "at most 20 levels"],
    ["cyclic", cyclic, "at most 20 levels"],
    [
      "of too many names",
      Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`n${index}`, 1])),
      "at most 1000 different names",
    ],
  ])("are refused when they are %s", async (_, properties, message) => {
    await expect(submit(properties)).rejects.toMatchObject({
      errorType: "validation_error",
      message: expect.stringContaining(message),
      detail: [{ loc: ["body", "areas", 1, "properties"] }],
    });
  });

  it("are those of a Feature, as JSON has them", async () => {
    const { jobs } = shared;
    const geometry = { type: "Point", coordinates: [5, 5] } as const;
    const properties = {
      when: new Date(0),
      none: undefined,
      not: Number.NaN,
      list: [1, { a: 2 }],
      ["__proto__"]: "own",
    };
    const job = await submitted(jobs, {
      areas: [{ id: "f", geometry: { type: "Feature", geometry, properties } }],
      dataset_ids: ["lab:a"],
      format: "ndjson",
    });
    const row = JSON.parse(await textOf(jobs, job)) as Record<string, unknown>;
    expect(row).toMatchObject({
      when: "1970-01-01T00:00:00.000Z",
      not: null,
      list: '[1,{"a":2}]',
    });
    expect(row).not.toHaveProperty("none");
    expect(Object.keys(row)).toContain("__proto__");
  });

  it("have columns although the first hundred areas have none", async () => {
    const { jobs } = shared;
    const areas = points(150).map((point, index) =>
      index === 149 ? { ...point, properties: { late: "yes" } } : point,
    );
    const job = await submitted(jobs, { areas, dataset_ids: ["lab:a"] });
    const lines = (await textOf(jobs, job)).split("\r\n");
    expect(lines[0]).toContain("area_id,area_name,late,");
    expect(lines[150]).toMatch(/^p149,Point 149,yes,149,/);
  });
});
