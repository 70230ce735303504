import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CasError, type Jobs } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finished, resultsOf, valuesOf } from "./read-jobs.ts";
import { points, scriptedCas } from "./scripted-cas.ts";
import { TestDatabase, type TestOptions } from "./test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await TestDatabase.open();
});
afterAll(() => database[Symbol.asyncDispose]());

const open = (options: TestOptions = {}): Promise<Jobs> => database.jobs(options);
const unknownDataset = (id: string) =>
  new CasError({ errorType: "validation_error", message: `Unknown dataset '${id}'` });

describe("a dataset that the source does not know", () => {
  it("is named at the submission, by its index", async () => {
    await using jobs = await open();
    const dataset_ids = ["lab:a", "lab:z", "gone:a"];
    await expect(jobs.submit({ areas: points(1), dataset_ids })).rejects.toMatchObject({
      errorType: "validation_error",
      detail: [
        { loc: ["body", "dataset_ids", 1], input: "lab:z" },
        { loc: ["body", "dataset_ids", 2], input: "gone:a" },
      ],
    });
    expect((await jobs.list()).total).toBe(0);
  });

  it("is not looked for while the catalog does not answer", async () => {
    const cas = scriptedCas(() => 1);
    cas.provider = () =>
      Promise.reject(new CasError({ errorType: "connection_error", message: "away" }));
    await using jobs = await open({ cas });
    const job = await jobs.submit({ areas: points(1), dataset_ids: ["lab:a"] });
    expect((await finished(jobs, job)).state).toBe("succeeded");
  });

  it("costs the other datasets of its part nothing", async () => {
    const cas = scriptedCas(
      (_, longitude) => longitude,
      ({ dataset_ids }) => {
        if (dataset_ids.includes("lab:b")) throw unknownDataset("lab:b");
      },
    );
    await using jobs = await open({ cas });
    const job = await jobs.submit({ areas: points(2), dataset_ids: ["lab:a", "lab:b", "lab:c"] });
    expect((await finished(jobs, job)).state).toBe("succeeded_with_failures");
    const refusal = "lab:b: Unknown dataset 'lab:b'";
    expect(valuesOf(await resultsOf(jobs, job))).toEqual([
      ["p0", "lab:a=0", "lab:c=0", refusal],
      ["p1", "lab:a=1", "lab:c=1", refusal],
    ]);
  });

  it("and one that breaks the source cost them nothing at the last try", async () => {
    let asked = 0;
    const cas = scriptedCas(
      () => 1,
      ({ dataset_ids }) => {
        asked++;
        if (dataset_ids.includes("lab:b"))
          throw new CasError({ errorType: "upstream_error", message: "is broken" });
      },
    );
    await using jobs = await open({ cas, tries: 2 });
    const job = await jobs.submit({ areas: points(1), dataset_ids: ["lab:a", "lab:b"] });
    await finished(jobs, job);
    expect(valuesOf(await resultsOf(jobs, job))).toEqual([["p0", "lab:a=1", "lab:b: is broken"]]);
    // Together twice, and then each one alone.
    expect(asked).toBe(4);
  });
});

describe("a store that takes no files", () => {
  it("pauses the work, which then goes on without another request", async () => {
    const dataDir = await database.clear();
    const files = join(dataDir, "files");
    let asked = 0;
    const full = Promise.withResolvers<void>();
    const cas = scriptedCas(
      () => 1,
      async () => {
        asked++;
        // A file in the place of the folder: no file can be stored in it.
        await rm(files, { recursive: true });
        await writeFile(files, "");
        full.resolve();
      },
    );
    await using jobs = await open({ cas, dataDir, pauseSeconds: 0.01 });
    const job = await jobs.submit({ areas: points(1), dataset_ids: ["lab:a"] });
    await full.promise;
    expect((await jobs.get(job.id)).progress).toMatchObject({ done: 0, failed: 0 });
    await rm(files);
    expect((await finished(jobs, job)).progress).toMatchObject({ done: 1, failed: 0 });
    expect(asked).toBe(1);
  });

  it("that has lost the areas of a part makes it fail", async () => {
    const dataDir = await database.clear();
    const started = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const cas = scriptedCas(
      () => 1,
      async () => {
        started.resolve();
        await go.promise;
      },
    );
    await using jobs = await open({ cas, dataDir, concurrency: 1, tries: 1 });
    const job = await jobs.submit({ areas: points(4), dataset_ids: ["lab:a"] });
    await started.promise;
    await rm(join(dataDir, "files", job.id, "areas-1.json.gz"));
    go.resolve();
    expect(await finished(jobs, job)).toMatchObject({
      state: "succeeded_with_failures",
      progress: { done: 2, failed: 2 },
    });
  });
});

describe("a priority", () => {
  it("puts the parts of its caller before those of others", async () => {
    const order: string[] = [];
    const first = Promise.withResolvers<void>();
    const cas = scriptedCas(
      () => 1,
      async (_, { caller = "" }) => {
        order.push(caller);
        await first.promise;
      },
    );
    const priority = (caller: string): number => (caller === "urgent" ? 1.2 : Number.NaN);
    await using jobs = await open({ cas, concurrency: 1, priority });
    const submit = (count: number, caller: string) =>
      jobs.submit({ areas: points(count), dataset_ids: ["lab:a"] }, { caller });
    const slow = await submit(8, "slow");
    const urgent = await submit(4, "urgent");
    first.resolve();
    await finished(jobs, urgent, "urgent");
    await finished(jobs, slow, "slow");
    const [, ...rest] = order;
    expect(rest).toEqual(["urgent", "urgent", "slow", "slow", "slow"]);
  });
});

describe("a quota", () => {
  it("is named by the error of what goes beyond it", async () => {
    const never = Promise.withResolvers<void>();
    const cas = scriptedCas(
      () => 1,
      () => never.promise,
    );
    await using jobs = await open({ cas, maxJobsOfCaller: 2, maxAreasOfCaller: 5, maxParts: 4 });
    const submit = (count: number, caller: string) =>
      jobs.submit({ areas: points(count), dataset_ids: ["lab:a"] }, { caller });
    await submit(3, "a");
    await expect(submit(3, "a")).rejects.toMatchObject({
      errorType: "request_limit",
      message: expect.stringContaining("5 areas in unfinished jobs"),
    });
    const second = await submit(1, "a");
    await expect(submit(1, "a")).rejects.toMatchObject({
      errorType: "request_limit",
      message: expect.stringContaining("2 unfinished jobs"),
    });
    await submit(1, "b");
    await expect(submit(1, "c")).rejects.toMatchObject({
      errorType: "rate_limited",
      retryAfter: 60,
    });
    await jobs.cancel(second.id, { caller: "a" });
    expect((await submit(1, "a")).state).toBe("queued");
    never.resolve();
  });
});

describe("the sweep", () => {
  it("leaves a submission alone whose areas are being read", async () => {
    const dataDir = await database.clear();
    const one = await database.jobs({ dataDir }, database.shared());
    await one.submit({ areas: points(1), dataset_ids: ["lab:a"] });
    // Files of a submission of a process that has ended, and of none.
    await mkdir(join(dataDir, "files", "left"));
    const stored = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    async function* slowly() {
      yield* points(3);
      stored.resolve();
      await go.promise;
      yield* points(1).map((point) => ({ ...point, id: "last" }));
    }
    const submitted = one.submit({ areas: slowly(), dataset_ids: ["lab:b"] });
    await stored.promise;
    // Another process of the same database sweeps when it starts.
    await using other = await database.jobs({ dataDir }, database.shared());
    go.resolve();
    const job = await submitted;
    expect((await finished(other, job)).progress).toMatchObject({ areas: 4, done: 4 });
    await one.close();
  });
});
