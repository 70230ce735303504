import type { Database } from "../database/database.ts";
import { allJobs, deleteJob, expiredJobs } from "../ledger/job-table.ts";
import { filesOf } from "../ledger/part-table.ts";
import type { Store } from "../store/store.ts";

/** Removes what ended processes left: areas of jobs that were never made, results that were never counted, unfinished files. */
export async function sweepStrays(database: Database, store: Store): Promise<void> {
  const jobs = await allJobs(database);
  for (const job of await store.jobs()) {
    if (!jobs.has(job)) {
      await store.remove(job);
      continue;
    }
    const counted = new Set((await filesOf(database, job)).values());
    const isStray = (file: string): boolean =>
      !counted.has(file) && !/^areas-\d+\.json\.gz$/.test(file);
    for (const file of (await store.files(job)).filter(isStray))
      await store.remove(`${job}/${file}`);
  }
}

/** Removes jobs whose time is over. */
export async function removeExpired(database: Database, store: Store): Promise<void> {
  for (const job of await expiredJobs(database)) {
    await deleteJob(database, job);
    await store.remove(job);
  }
}
