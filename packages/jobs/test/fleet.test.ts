import { CasError } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../src/database/database.ts";
import { migrate, TABLES } from "../src/ledger/migrations.ts";
import { finished, resultsOf } from "./read-jobs.ts";
import { points, scriptedCas } from "./scripted-cas.ts";
import { TestDatabase, type TestOptions } from "./test-database.ts";

// Several jobs on one database, as several processes have it; packages/conformance/jobs has real ones on PostgreSQL.
let database: TestDatabase;
beforeAll(async () => {
  database = await TestDatabase.open();
});
afterAll(() => database[Symbol.asyncDispose]());

const fleet = async () => {
  const dataDir = await database.clear();
  return (options: TestOptions, on: Database = database.shared()) =>
    database.jobs({ idleSeconds: 0.02, ...options, dataDir }, on);
};
const lab = (count: number) => ({ areas: points(count), dataset_ids: ["lab:a"] });

/** A database that can be cut off: then nothing of it answers. */
function severed(on: Database): { readonly database: Database; readonly cut: () => void } {
  let isCut = false;
  const open = async <Value>(run: () => Promise<Value>): Promise<Value> => {
    if (isCut) throw new CasError({ errorType: "connection_error", message: "away" });
    return run();
  };
  return {
    cut: () => {
      isCut = true;
    },
    database: {
      ...on,
      executeSql: (text, values) => open(() => on.executeSql(text, values)),
      transaction: (run) => open(() => on.transaction(run)),
    },
  };
}

describe("a job in a shared database", () => {
  it("is computed by a worker, and watched by another process", async () => {
    const open = await fleet();
    await using web = await open({ role: "web" });
    const job = await web.submit(lab(5));
    expect(await web.health()).toMatchObject({ unfinishedParts: 3, slots: 0 });
    await using worker = await open({ role: "worker" });
    expect(await finished(web, job)).toMatchObject({ state: "succeeded", progress: { done: 5 } });
    expect(await web.health()).toEqual({ unfinishedParts: 0, oldestPartSeconds: 0, slots: 2 });
    expect(await resultsOf(worker, job)).toHaveLength(5);
  });

  it("is stopped in all processes when one cancels it", async () => {
    const open = await fleet();
    const started = Promise.withResolvers<void>();
    const stopped = Promise.withResolvers<void>();
    const cas = scriptedCas(
      () => 1,
      (_, { signal }) => {
        started.resolve();
        return new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => {
            stopped.resolve();
            reject(new TypeError("stopped"));
          });
        });
      },
    );
    await using web = await open({ role: "web" });
    await using workers = new AsyncDisposableStack();
    workers.use(await open({ role: "worker", cas }));
    const job = await web.submit(lab(1));
    await started.promise;
    await web.cancel(job.id);
    await stopped.promise;
    expect((await finished(web, job)).state).toBe("cancelled");
  });
});

describe("a part", () => {
  it("of a worker that says nothing is computed by another one, and counted once", async () => {
    const open = await fleet();
    await using workers = new AsyncDisposableStack();
    const line = severed(database.shared());
    const started = Promise.withResolvers<void>();
    const late = Promise.withResolvers<void>();
    const slow = scriptedCas(
      () => -1,
      async () => {
        started.resolve();
        await late.promise;
      },
    );
    const lost = await open(
      { role: "worker", cas: slow, leaseSeconds: 0.3, concurrency: 1, pauseSeconds: 0.01 },
      line.database,
    );
    await using web = await open({ role: "web" });
    const job = await web.submit(lab(1));
    await started.promise;
    line.cut();
    workers.use(await open({ role: "worker", leaseSeconds: 0.3 }));
    expect(await finished(web, job)).toMatchObject({ state: "succeeded", progress: { done: 1 } });
    late.resolve();
    await lost.close();
    const [result] = await resultsOf(web, job);
    expect(result?.results.map(({ value }) => value)).toEqual([0]);
    expect((await web.get(job.id)).progress).toEqual({ areas: 1, values: 1, done: 1, failed: 0 });
  });

  it("that was taken away is not counted when its first holder comes back", async () => {
    const open = await fleet();
    const started = Promise.withResolvers<void>();
    const late = Promise.withResolvers<void>();
    const slow = scriptedCas(
      () => -1,
      async (_, { signal }) => {
        started.resolve();
        await late.promise;
        expect(signal?.aborted).toBe(false);
      },
    );
    await using workers = new AsyncDisposableStack();
    // Its first word after the start comes late.
    await using slowWorker = await open({
      role: "worker",
      cas: slow,
      leaseSeconds: 3600,
      concurrency: 1,
    });
    await using web = await open({ role: "web" });
    const job = await web.submit(lab(1));
    await started.promise;
    workers.use(await open({ role: "worker", leaseSeconds: 0.3 }));
    expect((await finished(web, job)).progress).toMatchObject({ done: 1 });
    late.resolve();
    await slowWorker.close();
    const [result] = await resultsOf(web, job);
    expect(result?.results.map(({ value }) => value)).toEqual([0]);
  });

  it("waits while as many of its provider are computed as may be", async () => {
    const open = await fleet();
    let labs = 0;
    let most = 0;
    const others = Promise.withResolvers<void>();
    const cas = scriptedCas(
      () => 1,
      async ({ dataset_ids }) => {
        if (dataset_ids[0]?.startsWith("sea:") === true) return others.resolve();
        most = Math.max(most, ++labs);
        await others.promise;
        labs--;
      },
    );
    const options = {
      role: "worker",
      cas,
      concurrency: 3,
      partsPerProvider: { lab: 1 },
      idleSeconds: 0.2,
    } as const;
    await using web = await open({ role: "web" });
    const job = await web.submit({ areas: points(20), dataset_ids: ["lab:a", "sea:b"] });
    await using workers = new AsyncDisposableStack();
    for (let count = 0; count < 2; count++) workers.use(await open(options));
    expect((await finished(web, job)).progress).toMatchObject({ done: 40 });
    expect(most).toBe(1);
  });
});

it("the tables of version 0.1.0 are brought up to date, with their jobs", async () => {
  const own = database.own();
  await own.executeSql(`
    drop schema if exists cas_jobs cascade;
    create schema cas_jobs;
    ${TABLES}
    insert into cas_jobs.job (id, owner, parameters, groups, chunks, areas, asked, parts_left)
      values ('j', '', '{"dataset_ids":["lab:a","sea:b"]}', '[["lab:a"],["sea:b"]]', 1, 1, 2, 2);
    insert into cas_jobs.part (job, part, areas) values ('j', 0, 1), ('j', 1, 1);
  `);
  await Promise.all([migrate(own), migrate(own)]);
  const { rows } = await own.executeSql("select provider from cas_jobs.part order by part");
  expect(rows).toEqual([{ provider: "lab" }, { provider: "sea" }]);
});
