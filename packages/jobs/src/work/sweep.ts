import type { Database } from "../database/database.ts";
import { drafts, dropLostDrafts } from "../ledger/draft-table.ts";
import { dropLostWorkers } from "../ledger/fleet-table.ts";
import { allJobs, deleteJob, expiredJobs } from "../ledger/job-table.ts";
import { partsOf } from "../ledger/part-table.ts";
import { isAreasFile } from "../store/file-names.ts";
import type { Store } from "../store/store.ts";
import { keptTables } from "../store/table-facts.ts";

/**
 * Removes what ended processes left: areas of jobs that were never made, results that were never counted, tables of earlier revisions,
 * unfinished files.
 * Other processes may be at work: files are listed before the rows that name them are read, so that what is made meanwhile is
 * not in the list; and the files of parts that may still be computed are left alone.
 *
 * @param isAlone whether no other process can be at work, so that all drafts are those of ended ones
 */
export async function sweepStrays(
  database: Database,
  store: Store,
  isAlone: boolean,
): Promise<void> {
  await dropLostDrafts(database, isAlone);
  await dropLostWorkers(database);
  const folders = await store.jobs();
  const [jobs, open] = [await allJobs(database), new Set(await drafts(database))];
  for (const job of folders) {
    if (open.has(job)) continue;
    const revision = jobs.get(job);
    if (revision === undefined) await store.remove(job);
    else await sweepJob(database, store, { job, revision, isAlone });
  }
}

async function sweepJob(
  database: Database,
  store: Store,
  { job, revision, isAlone }: { job: string; revision: number; isAlone: boolean },
): Promise<void> {
  const files = await store.files(job);
  const isTableKept = await keptTables(store, { job, revision, isAlone, files });
  const parts = await partsOf(database, job);
  for (const name of files) {
    const [, number] = /^part-(\d+)\b/.exec(name) ?? [];
    const part = parts.get(Number(number));
    const isKept =
      number === undefined
        ? isAreasFile(name) || isTableKept(name)
        : part !== undefined && (part.isOpen || part.file === name);
    if (!isKept) await store.remove(`${job}/${name}`);
  }
}

/** Removes jobs whose time is over. */
export async function removeExpired(database: Database, store: Store): Promise<void> {
  for (const job of await expiredJobs(database)) {
    await deleteJob(database, job);
    await store.remove(job);
  }
}
