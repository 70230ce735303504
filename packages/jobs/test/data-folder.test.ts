import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openJobs } from "../src/open-jobs.ts";
import { finished } from "./read-jobs.ts";
import { points, scriptedCas } from "./scripted-cas.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "cas-jobs-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

it("is made at the first job, not before, and is of one process at a time", async () => {
  const options = { cas: scriptedCas(() => 1), dataDir: join(root, "absent") };
  const jobs = await openJobs(options);
  expect(await jobs.list()).toMatchObject({ total: 0, jobs: [] });
  await expect(jobs.get("x")).rejects.toMatchObject({ errorType: "not_found" });
  expect(existsSync(options.dataDir)).toBe(false);
  // A process that ended while it made the database has left a part of it.
  await mkdir(join(options.dataDir, "database"), { recursive: true });
  await writeFile(join(options.dataDir, "database", "PG_VERSION"), "");
  await writeFile(join(options.dataDir, "database.new"), "");

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
