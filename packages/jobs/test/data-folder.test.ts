import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CasEngine } from "@cas/engine";
import type { AttributeResult, JobResult } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openJobs } from "../src/open-jobs.ts";
import { counties, DATASETS, KILLS } from "./counties-job.ts";
import { finished } from "./read-jobs.ts";
import { points, scriptedCas } from "./scripted-cas.ts";

let root: string;
let dataDir: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "cas-jobs-"));
  dataDir = join(root, "absent");
});
afterAll(() => rm(root, { recursive: true, force: true }));

it("is made at the first job, not before, and is of one process at a time", async () => {
  const options = { cas: scriptedCas(() => 1), dataDir };
  const jobs = await openJobs(options);
  expect(await jobs.list()).toMatchObject({ total: 0, jobs: [] });
  await expect(jobs.get("x")).rejects.toMatchObject({ errorType: "not_found" });
  expect(existsSync(dataDir)).toBe(false);
  // A process that ended while it made the database has left a part of it.
  await mkdir(join(dataDir, "database"), { recursive: true });
  await writeFile(join(dataDir, "database", "PG_VERSION"), "");
  await writeFile(join(dataDir, "database.new"), "");

  const job = await jobs.submit({ areas: points(3), dataset_ids: ["lab:a"] });
  await expect(openJobs(options)).rejects.toMatchObject({
    errorType: "internal_error",
    message: expect.stringContaining("Another process works on this data folder"),
  });
  expect((await finished(jobs, job)).state).toBe("succeeded");
  await jobs.close();

  await using again = await openJobs(options);
  expect(await again.list()).toMatchObject({ total: 1, jobs: [{ state: "succeeded" }] });
});

it("has no process of another role", async () => {
  const options = { cas: scriptedCas(() => 1), dataDir: join(root, "web"), role: "web" } as const;
  await expect(openJobs(options)).rejects.toMatchObject({
    errorType: "validation_error",
    message: expect.stringContaining("databaseUrl"),
  });
});

const PROGRAM = join(import.meta.dirname, "job-process.ts");

/** Runs the process, and kills it at its n-th message. Returns its last message. */
function runAndKill(atMessage: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = fork(PROGRAM, [dataDir], { execArgv: ["--conditions=@cas/source"] });
  let count = 0;
  let last = "";
  child.on("message", (message) => {
    if (typeof message === "string") last = message;
    if (++count === atMessage) child.kill("SIGKILL");
  });
  child.on("error", reject);
  child.on("exit", () => {
    resolve(last);
  });
  return promise;
}

/** What does not differ between two runs. */
const comparable = (results: readonly AttributeResult[]) =>
  results.map((result) => ({ ...result, elapsed_ms: 0 }));

it("has a job that is computed once and rightly while its process is killed again and again", async () => {
  // Numbers of messages, of which a part makes three, by a generator with a seed.
  let seed = 20_261_201;
  for (let kill = 0; kill < KILLS; kill++) {
    seed = (seed * 48_271) % 2_147_483_647;
    expect(await runAndKill(2 + (seed % 9))).not.toBe("finished");
  }
  expect(await runAndKill(Infinity)).toBe("finished");

  await using cas = await CasEngine.open({ catalog: sampleCatalog });
  await using jobs = await openJobs({ cas, dataDir });
  const { jobs: all } = await jobs.list();
  const areas = await counties();
  // The newest one; the other is that of the first test.
  expect(all.slice(0, 1)).toMatchObject([
    {
      state: "succeeded",
      progress: {
        areas: areas.length,
        values: 2 * areas.length,
        done: 2 * areas.length,
        failed: 0,
      },
    },
  ]);
  const id = all[0]?.id ?? "";
  const results: JobResult[] = [];
  for await (const result of jobs.results(id)) results.push(result);
  const direct = await cas.batchExtract({
    geometries: areas.map(({ geometry }) => geometry),
    dataset_ids: DATASETS,
  });
  expect(results.map(({ area_id }) => area_id)).toEqual(areas.map(({ id: area }) => area));
  expect(results.map(({ results: found }) => comparable(found))).toEqual(
    direct.responses.map((response) => comparable(response.results)),
  );
  // A chunk for each two areas, with a result for each of two datasets; no stray.
  expect(await readdir(join(dataDir, "files", id))).toHaveLength((areas.length / 2) * 3);
}, 3_600_000);
