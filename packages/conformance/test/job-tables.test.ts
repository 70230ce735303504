import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { EXIT_CODES, runCas } from "@cas/cli";
import { CasEngine } from "@cas/engine";
import { openJobs } from "@cas/jobs";
import type { Jobs } from "@cas/models";
import { readCounties, sampleCatalog } from "@cas/sample-data";
import { afterAll, beforeAll, expect, it } from "vitest";

/** The question, once for the command and once for a job. */
const DATASETS = ["maurer:precipitation", "koppen_geiger:climate_class", "srtm:elevation"];
const YEAR = "1999";

let folder: string;
let cas: CasEngine;
let jobs: Jobs;
let id: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cas-job-tables-"));
  const features = (await readCounties()).slice(0, 30);
  await writeFile(
    join(folder, "areas.geojson"),
    JSON.stringify({ type: "FeatureCollection", features }),
  );
  cas = await CasEngine.open({ catalog: sampleCatalog });
  jobs = await openJobs({ cas, dataDir: join(folder, "jobs"), areasPerPart: 7, tries: 1 });
  ({ id } = await jobs.submit({
    areas: { type: "FeatureCollection", features },
    dataset_ids: DATASETS,
    time_range: [YEAR, YEAR],
    time_statistic: { statistic: "total", by: "month" },
  }));
  for await (const _ of jobs.watch(id)) continue;
});
afterAll(async () => {
  await jobs.close();
  await cas.close();
  await rm(folder, { recursive: true, force: true });
});

const sink = (): PassThrough => new PassThrough().resume();

async function written(layout: string, format: string): Promise<Buffer> {
  const out = join(folder, `${layout}-${format}`);
  const words = [
    "extract",
    join(folder, "areas.geojson"),
    ...DATASETS.flatMap((dataset) => ["--dataset", dataset]),
    "--sample",
    "--time",
    YEAR,
    "--time-stat",
    "total",
    "--by",
    "month",
    "--layout",
    layout,
    "--format",
    format,
    "--out",
    out,
    "--quiet",
  ];
  const terminal = { stdout: sink(), stderr: sink(), stdin: sink(), env: {}, signal: undefined };
  // The elevation covers few of the counties.
  expect(await runCas(words, terminal)).toBe(EXIT_CODES.partial);
  return readFile(out);
}

it.each([
  ["wide", "csv"],
  ["long", "csv"],
  ["by-date", "ndjson"],
  ["wide", "geojson"],
  ["long", "parquet"],
  ["wide", "geoparquet"],
] as const)("the %s table of a job as %s is what cas extract writes", async (layout, format) => {
  const table = await jobs.table(id, { layout, format });
  const pieces: Uint8Array[] = [];
  for await (const piece of table.read()) pieces.push(piece);
  const ofJob = Buffer.concat(pieces);
  expect(ofJob.length).toBeGreaterThan(1000);
  expect(ofJob.equals(await written(layout, format))).toBe(true);
});
