import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JobInput, Jobs } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collect, finished, resultsOf, valuesOf } from "./read-jobs.ts";
import { points, scriptedCas } from "./scripted-cas.ts";
import { TestDatabase, type TestOptions } from "./test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await TestDatabase.open();
});
afterAll(() => database[Symbol.asyncDispose]());

const open = (options: TestOptions = {}): Promise<Jobs> => database.jobs(options);

const three: JobInput = {
  areas: points(3),
  dataset_ids: ["lab:a", "sea:b", "lab:c"],
  name: "Three",
};

describe("a job", () => {
  it("has one result for each area, with the datasets in the order of the request", async () => {
    await using jobs = await open();
    const job = await jobs.submit(three);
    expect(job).toMatchObject({
      name: "Three",
      state: "queued",
      dataset_ids: ["lab:a", "sea:b", "lab:c"],
      progress: { areas: 3, values: 9, done: 0, failed: 0 },
      finished_at: null,
    });
    const last = await finished(jobs, job);
    expect(last).toMatchObject({ state: "succeeded", progress: { done: 9, failed: 0 } });
    expect(Date.parse(last.expires_at ?? "")).toBeGreaterThan(Date.parse(last.finished_at ?? ""));
    expect(valuesOf(await resultsOf(jobs, job))).toEqual([
      ["p0", "lab:a=0", "sea:b=0", "lab:c=0"],
      ["p1", "lab:a=1", "sea:b=1", "lab:c=1"],
      ["p2", "lab:a=2", "sea:b=2", "lab:c=2"],
    ]);
  });

  it("takes a FeatureCollection, whose Features may have ids and names", async () => {
    await using jobs = await open();
    const geometry = { type: "Point", coordinates: [5, 5] } as const;
    const features = [
      { type: "Feature", id: 7, geometry, properties: { name: "Lake" } },
      { type: "Feature", geometry, properties: null },
    ] as const;
    const job = await jobs.submit({
      areas: { type: "FeatureCollection", features },
      dataset_ids: ["lab:a"],
    });
    await finished(jobs, job);
    const results = await resultsOf(jobs, job);
    expect(results.map(({ area_id, area_name }) => [area_id, area_name])).toEqual([
      ["7", "Lake"],
      ["2", "2"],
    ]);
  });

  it("is made once for an idempotency key, and refuses the key for other parameters", async () => {
    await using jobs = await open();
    const request = { ...three, idempotency_key: "k" };
    const [first, second] = await Promise.all([jobs.submit(request), jobs.submit(request)]);
    expect(second.id).toBe(first.id);
    expect((await jobs.submit(request, { caller: "other" })).id).not.toBe(first.id);
    await expect(jobs.submit({ ...request, dataset_ids: ["lab:a"] })).rejects.toMatchObject({
      errorType: "validation_error",
      message: expect.stringContaining("idempotency_key"),
    });
    expect((await jobs.list()).total).toBe(1);
  });

  it("belongs to its caller; for others it does not exist", async () => {
    await using jobs = await open();
    const mine = { caller: "me" };
    const job = await jobs.submit(three, mine);
    const { id } = job;
    for (const other of [{ caller: "you" }, {}]) {
      const refused = { errorType: "not_found", statusCode: 404 };
      await expect(jobs.get(id, other)).rejects.toMatchObject(refused);
      await expect(jobs.cancel(id, other)).rejects.toMatchObject(refused);
      await expect(jobs.retry(id, other)).rejects.toMatchObject(refused);
      await expect(jobs.remove(id, other)).rejects.toMatchObject(refused);
      await expect(collect(jobs.results(id, other))).rejects.toMatchObject(refused);
      await expect(collect(jobs.watch(id, other))).rejects.toMatchObject(refused);
      expect(await jobs.list({}, other)).toMatchObject({ total: 0, jobs: [] });
    }
    expect((await finished(jobs, job, "me")).state).toBe("succeeded");
    expect(await jobs.list({ limit: 1 }, mine)).toMatchObject({ total: 1, count: 1, limit: 1 });
  });

  it.each([
    ["a ring that is not a list", { id: "x", geometry: { type: "Polygon", coordinates: 1 } }],
    ["an unknown kind of geometry", { id: "x", geometry: { type: "Line", coordinates: [] } }],
    ["an id that is no text", { id: 5, geometry: points(1)[0]?.geometry }],
    ["an id that occurs twice", points(1)[0]],
  ])("is not made for %s, and nothing of it is left", async (_, area) => {
    const dataDir = await database.clear();
    await using jobs = await open({ dataDir });
    const areas = [...points(5), area] as JobInput["areas"];
    await expect(jobs.submit({ areas, dataset_ids: ["lab:a"] })).rejects.toMatchObject({
      errorType: "validation_error",
      message: expect.stringContaining("areas[5]"),
    });
    expect((await jobs.list()).total).toBe(0);
    expect(await readdir(join(dataDir, "files"))).toEqual([]);
  });

  it("is not made without areas or with too many", async () => {
    await using jobs = await open({ maxAreas: 3 });
    const submit = (count: number) => jobs.submit({ areas: points(count), dataset_ids: ["lab:a"] });
    await expect(submit(0)).rejects.toMatchObject({ errorType: "validation_error" });
    await expect(submit(4)).rejects.toMatchObject({ errorType: "request_limit" });
    expect((await submit(3)).progress.areas).toBe(3);
  });

  it("reports only revisions after a known one", async () => {
    await using jobs = await open();
    const job = await jobs.submit(three);
    const { revision } = await finished(jobs, job);
    expect(await collect(jobs.watch(job.id, { after: revision }))).toEqual([]);
    const [again] = await collect(jobs.watch(job.id, { after: revision - 1 }));
    expect(again).toMatchObject({ revision, state: "succeeded" });
  });
});

describe("failures", () => {
  it("are recorded by area and dataset, and a retry computes them again", async () => {
    let isBroken = true;
    let asked = 0;
    const cas = scriptedCas(
      (id, longitude) => (isBroken && id === "lab:a" && longitude > 2 ? "is broken" : longitude),
      () => {
        asked++;
      },
    );
    await using jobs = await open({ cas, tries: 2 });
    const job = await jobs.submit({ areas: points(4), dataset_ids: ["lab:a", "lab:b"] });
    expect(await finished(jobs, job)).toMatchObject({
      state: "succeeded_with_failures",
      progress: { values: 8, done: 7, failed: 1 },
    });
    expect(valuesOf(await resultsOf(jobs, job)).at(-1)).toEqual([
      "p3",
      "lab:b=3",
      "lab:a: is broken",
    ]);
    // One part at once, the other with a second try.
    expect(asked).toBe(3);

    isBroken = false;
    expect(await jobs.retry(job.id)).toMatchObject({ finished_at: null });
    expect(await finished(jobs, job)).toMatchObject({
      state: "succeeded",
      progress: { values: 8, done: 8, failed: 0 },
    });
    expect(valuesOf(await resultsOf(jobs, job)).at(-1)).toEqual(["p3", "lab:a=3", "lab:b=3"]);
    expect(asked).toBe(4);
  });

  it("of a retry do not replace earlier results", async () => {
    const failing = new Set(["lab:a"]);
    const cas = scriptedCas((id, longitude) => (failing.has(id) ? "is broken" : longitude));
    await using jobs = await open({ cas, tries: 1 });
    const job = await jobs.submit({ areas: points(1), dataset_ids: ["lab:a", "lab:b"] });
    await finished(jobs, job);
    failing.clear();
    failing.add("lab:b");
    await jobs.retry(job.id);
    expect((await finished(jobs, job)).state).toBe("succeeded");
    const results = await resultsOf(jobs, job);
    expect(valuesOf(results)).toEqual([["p0", "lab:a=0", "lab:b=0"]]);
    expect(results[0]?.warnings).toEqual([]);
  });

  it("of every value make a failed job, whose reasons can be read", async () => {
    const cas = scriptedCas(() => "is broken");
    await using jobs = await open({ cas, tries: 1 });
    const job = await jobs.submit({ areas: points(1), dataset_ids: ["lab:a"] });
    expect((await finished(jobs, job)).state).toBe("failed");
    expect(valuesOf(await resultsOf(jobs, job))).toEqual([["p0", "lab:a: is broken"]]);
  });

  it("of a request are failures of its areas", async () => {
    const cas = scriptedCas(
      () => 1,
      () => {
        throw new RangeError("no");
      },
    );
    await using jobs = await open({ cas, tries: 1 });
    const job = await jobs.submit({ areas: points(1), dataset_ids: ["lab:a"] });
    expect((await finished(jobs, job)).state).toBe("failed");
    expect((await resultsOf(jobs, job))[0]?.failures).toMatchObject([
      { dataset_id: "lab:a", message: expect.stringContaining("no") },
    ]);
  });
});

describe("the work", () => {
  it("of a caller with many areas delays another caller by a few parts only", async () => {
    const order: string[] = [];
    const first = Promise.withResolvers<void>();
    const cas = scriptedCas(
      () => 1,
      async (_, { caller = "" }) => {
        await first.promise;
        order.push(caller);
      },
    );
    await using jobs = await open({ cas, areasPerPart: 1, concurrency: 1 });
    const large = await jobs.submit(
      { areas: points(30), dataset_ids: ["lab:a"] },
      { caller: "large" },
    );
    const small = await jobs.submit(
      { areas: points(2), dataset_ids: ["lab:a"] },
      { caller: "small" },
    );
    first.resolve();
    await finished(jobs, small, "small");
    expect(order.filter((caller) => caller === "large").length).toBeLessThanOrEqual(6);
    expect((await finished(jobs, large, "large")).progress.done).toBe(30);
  });

  it("stops when the job is cancelled, and the job has no results", async () => {
    const started = Promise.withResolvers<void>();
    const stopped = Promise.withResolvers<void>();
    const cas = scriptedCas(
      () => 1,
      (_, { signal }) => {
        started.resolve();
        const never = Promise.withResolvers<void>();
        signal?.addEventListener("abort", () => {
          stopped.resolve();
          never.reject(new TypeError("stopped"));
        });
        return never.promise;
      },
    );
    await using jobs = await open({ cas });
    const job = await jobs.submit(three);
    await started.promise;
    expect(await jobs.cancel(job.id)).toMatchObject({ state: "cancelled", progress: { done: 0 } });
    await stopped.promise;
    await expect(resultsOf(jobs, job)).rejects.toMatchObject({
      errorType: "not_found",
      message: expect.stringContaining("cancelled"),
    });
    await expect(jobs.retry(job.id)).rejects.toMatchObject({ errorType: "validation_error" });
  });

  it("has no results to read before its end", async () => {
    const gate = Promise.withResolvers<void>();
    await using jobs = await open({
      cas: scriptedCas(
        () => 1,
        () => gate.promise,
      ),
    });
    const job = await jobs.submit(three);
    await expect(resultsOf(jobs, job)).rejects.toMatchObject({ errorType: "not_found" });
    gate.resolve();
    await finished(jobs, job);
    expect(await resultsOf(jobs, job)).toHaveLength(3);
  });

  it("goes on when the jobs are opened again", async () => {
    const dataDir = await database.clear();
    const started = Promise.withResolvers<void>();
    const stuck = scriptedCas(
      () => 1,
      (_, { signal }) => {
        started.resolve();
        const never = Promise.withResolvers<void>();
        signal?.addEventListener("abort", () => {
          never.reject(new TypeError("stopped"));
        });
        return never.promise;
      },
    );
    const before = await open({ dataDir, cas: stuck });
    const job = await before.submit(three);
    await started.promise;
    await before.close();
    await expect(before.get(job.id)).rejects.toMatchObject({ message: "The jobs are closed" });

    await using after = await open({ dataDir });
    expect((await finished(after, job)).progress).toMatchObject({ done: 9, failed: 0 });
  });

  it("ends in failures for a part whose process ends each time", async () => {
    const dataDir = await database.clear();
    const before = await open({ dataDir, cas: scriptedCas(() => "is broken"), retrySeconds: 3600 });
    const job = await before.submit({ areas: points(1), dataset_ids: ["lab:a"] });
    await before.close();
    // What two ended processes leave: the part is held, and it was started again before.
    await database
      .own()
      .executeSql(
        "update cas_queue.job set state = 'active', started_on = now(), retry_count = retry_limit where name = 'parts' and state < 'active'",
      );

    await using after = await open({ dataDir });
    expect((await finished(after, job)).state).toBe("failed");
    expect((await resultsOf(after, job))[0]?.failures).toEqual([
      {
        dataset_id: "lab:a",
        error_type: "internal_error",
        message: "the process ended each time while it computed this part",
      },
    ]);
  });
});

describe("the files of jobs", () => {
  it("are those of jobs that are there: not of a removed one, of an expired one, nor strays", async () => {
    const dataDir = await database.clear();
    const files = join(dataDir, "files");
    const before = await open({ dataDir, expireSeconds: 0 });
    const removed = await before.submit(three);
    await finished(before, removed);
    await before.remove(removed.id);
    await expect(before.get(removed.id)).rejects.toMatchObject({ errorType: "not_found" });
    expect(await readdir(files)).toEqual([]);
    const expired = await before.submit(three);
    await finished(before, expired);
    await before.close();

    const between = await open({ dataDir });
    await expect(between.get(expired.id)).rejects.toMatchObject({ errorType: "not_found" });
    const kept = await between.submit(three);
    await finished(between, kept);
    await between.close();
    await writeFile(join(files, kept.id, "part-0-stray.json.gz"), "x");
    await writeFile(join(files, kept.id, "part-9.json.gz.unfinished"), "x");

    await using after = await open({ dataDir });
    // Two chunks of areas, each with two groups of datasets.
    expect(await readdir(join(files, kept.id))).toHaveLength(2 + 4);
    expect(await resultsOf(after, kept)).toHaveLength(3);
  });
});
