import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isResultsNotReady } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesOf, casWithGap, submitted, THREE } from "./job-with-gap.ts";
import { finished } from "./read-jobs.ts";
import { scriptedCas } from "./scripted-cas.ts";
import { TestDatabase } from "./test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await TestDatabase.open();
});
afterAll(() => database[Symbol.asyncDispose]());

const tableFiles = async (dataDir: string, id: string): Promise<string[]> =>
  (await readdir(join(dataDir, "files", id))).filter((file) => file.startsWith("table-"));

describe("a table", () => {
  it("is put together once for all who ask, even when the first has left", async () => {
    const dataDir = await database.clear();
    await using jobs = await database.jobs({ cas: casWithGap(), tries: 1, dataDir });
    const { id } = await submitted(jobs);
    const leaving = new AbortController();
    const left = jobs.table(id, {}, { signal: leaving.signal });
    const others = [jobs.table(id), jobs.table(id)];
    leaving.abort();
    await expect(left).rejects.toMatchObject({ errorType: "aborted" });
    const [one, two] = await Promise.all(others);
    expect(one?.etag).toBe(two?.etag);
    expect(await jobs.table(id)).toMatchObject({ etag: one?.etag });
    // The table, its manifest, its dictionary, and what they are.
    expect(await tableFiles(dataDir, id)).toHaveLength(4);
  });

  it("says that it is not finished, or was cancelled", async () => {
    const gate = Promise.withResolvers<void>();
    await using jobs = await database.jobs({
      cas: scriptedCas(
        () => 1,
        () => gate.promise,
      ),
    });
    const { id } = await jobs.submit(THREE);
    const early = await jobs.table(id).catch((error: unknown) => error);
    expect(early).toMatchObject({ errorType: "not_found", detail: { state: "queued" } });
    expect(isResultsNotReady(early)).toBe(true);
    await jobs.cancel(id);
    gate.resolve();
    const late = await jobs.table(id).catch((error: unknown) => error);
    expect(late).toMatchObject({ detail: { reason: "results_not_ready", state: "cancelled" } });
    const other = await jobs.table(id, {}, { caller: "x" }).catch((error: unknown) => error);
    expect(other).toMatchObject({ errorType: "not_found" });
    expect(isResultsNotReady(other)).toBe(false);
  });
});

describe("the files of a table", () => {
  it("are removed by a retry, after which it is made of the new values", async () => {
    const dataDir = await database.clear();
    let isBroken = true;
    const cas = casWithGap(() => isBroken);
    await using jobs = await database.jobs({ cas, tries: 1, dataDir });
    const job = await submitted(jobs);
    const before = await jobs.table(job.id);
    isBroken = false;
    await jobs.retry(job.id);
    await finished(jobs, job);
    expect(await tableFiles(dataDir, job.id)).toEqual([]);
    await expect(bytesOf(before)).rejects.toMatchObject({ errorType: "not_found" });
    const after = await jobs.table(job.id);
    expect((await bytesOf(after)).toString()).not.toContain("is broken");
    expect(after.etag).not.toBe(before.etag);
  });

  it("are removed with the job, and stray ones at the next start", async () => {
    const dataDir = await database.clear();
    const before = await database.jobs({ cas: casWithGap(), tries: 1, dataDir });
    const removed = await submitted(before);
    await before.table(removed.id);
    await before.remove(removed.id);
    expect(await readdir(join(dataDir, "files"))).toEqual([]);
    const kept = await submitted(before);
    const table = await before.table(kept.id);
    const files = await tableFiles(dataDir, kept.id);
    await before.close();
    const folder = join(dataDir, "files", kept.id);
    const { revision } = kept;
    const strays = [`table-${revision}-x.csv`, `table-${revision - 1}-wide-csv.facts.json`];
    for (const stray of strays) await writeFile(join(folder, stray), "{}");

    await using after = await database.jobs({ cas: casWithGap(), tries: 1, dataDir });
    expect(await tableFiles(dataDir, kept.id)).toEqual(files);
    expect(await bytesOf(await after.table(kept.id))).toHaveLength(table.size);
  });
});
