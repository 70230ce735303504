import { fork } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CasEngine } from "@cas/engine";
import type { AttributeResult, JobResult } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openJobs } from "../src/open-jobs.ts";
import { counties, DATASETS } from "./counties-job.ts";
import { DataFolders } from "./data-folders.ts";

let folders: DataFolders;
beforeAll(async () => {
  folders = await DataFolders.make();
});
afterAll(() => folders[Symbol.asyncDispose]());

const PROGRAM = join(import.meta.dirname, "job-process.ts");

/** Runs the process, and kills it at its n-th message. Returns its last message. */
function runAndKill(dataDir: string, atMessage: number): Promise<string> {
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

it("is computed once and rightly while its process is killed again and again", async () => {
  const dataDir = await folders.empty();
  // Numbers of messages, of which a part makes three, by a generator with a seed.
  let seed = 20_261_201;
  for (let kill = 0; kill < 4; kill++) {
    seed = (seed * 48_271) % 2_147_483_647;
    expect(await runAndKill(dataDir, 2 + (seed % 9))).not.toBe("finished");
  }
  expect(await runAndKill(dataDir, Infinity)).toBe("finished");

  await using cas = await CasEngine.open({ catalog: sampleCatalog });
  await using jobs = await openJobs({ cas, dataDir });
  const { jobs: all } = await jobs.list();
  expect(all).toMatchObject([
    { state: "succeeded", progress: { areas: 20, values: 40, done: 40, failed: 0 } },
  ]);
  const id = all[0]?.id ?? "";
  const results: JobResult[] = [];
  for await (const result of jobs.results(id)) results.push(result);
  const areas = await counties();
  const direct = await cas.batchExtract({
    geometries: areas.map(({ geometry }) => geometry),
    dataset_ids: DATASETS,
  });
  expect(results.map(({ area_id }) => area_id)).toEqual(areas.map(({ id: area }) => area));
  expect(results.map(({ results: found }) => comparable(found))).toEqual(
    direct.responses.map((response) => comparable(response.results)),
  );
  // Ten chunks of areas and a result for each of twenty parts; no stray.
  expect(await readdir(join(dataDir, "files", id))).toHaveLength(30);
}, 600_000);
