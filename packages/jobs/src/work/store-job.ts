import { randomUUID } from "node:crypto";
import { type JobAreas, type JobParameters, throwIfAborted } from "@cas/models";
import { chunksOf } from "../areas/chunks.ts";
import { dropDraft, endDraft, renewDraft } from "../ledger/draft-table.ts";
import { fillQueue } from "../ledger/fill-queue.ts";
import { insertJob } from "../ledger/job-table.ts";
import { tell } from "../ledger/notices.ts";
import { checkQuotas } from "../ledger/quotas.ts";
import type { AllOptions } from "../options/jobs-options.ts";
import { areasFile, type AreasSummary, summaryFile } from "../store/file-names.ts";
import { writeJson } from "../store/stored-json.ts";
import { groupsOf } from "./groups.ts";
import { queuedParts, type Running } from "./running.ts";

/** A job as its owner submits it. */
export interface SubmittedJob {
  readonly areas: JobAreas;
  readonly owner: string;
  readonly parameters: JobParameters;
  readonly signal: AbortSignal | undefined;
}

/** How often a process says that it still stores the areas of a job, milliseconds. */
const RENEWAL = 300_000;

/**
 * Stores the areas of a job, and makes it, unless its owner has one with its idempotency key. Nothing is left of a job that is
 * not made.
 *
 * @returns the id of the job
 */
export async function storeJob(
  running: Running,
  options: AllOptions,
  job: SubmittedJob,
): Promise<string> {
  const { database, store } = running;
  const id = randomUUID();
  await renewDraft(database, id);
  const renewal = setInterval(() => {
    // A database that does not answer for long ends the draft, which the end of the submission reports.
    renewDraft(database, id).catch(() => {});
  }, RENEWAL);
  try {
    const chunks: number[] = [];
    const names = new Set<string>();
    const cut = { ...options, signal: job.signal, properties: names };
    for await (const chunk of chunksOf(job.areas, cut)) {
      await writeJson(store, areasFile(id, chunks.length), chunk);
      chunks.push(chunk.length);
    }
    const summary: AreasSummary = { properties: [...names] };
    if (names.size > 0) await writeJson(store, summaryFile(id), summary);
    throwIfAborted(job.signal);
    clearInterval(renewal);
    const isNew = await makeJob(running, options, job, { id, chunks });
    if (!isNew) await store.remove(id);
  } catch (error) {
    // The draft is there exactly if the job is not made, which an error of the last transaction leaves open.
    if (await dropDraft(database, id).catch(() => false)) await store.remove(id);
    throw error;
  } finally {
    clearInterval(renewal);
  }
  return id;
}

/** The priority of an owner, as an integer that the database holds. */
const priorityOf = ({ priority }: AllOptions, owner: string): number =>
  Math.max(-1_000_000, Math.min(Math.round(priority(owner)), 1_000_000)) || 0;

/** Makes a job of stored areas; false if its owner has one with its idempotency key. */
function makeJob(
  { database, queue }: Running,
  options: AllOptions,
  { owner, parameters }: SubmittedJob,
  { id, chunks }: { readonly id: string; readonly chunks: readonly number[] },
): Promise<boolean> {
  const groups = groupsOf(parameters.dataset_ids, options.datasetsPerPart);
  const areas = chunks.reduce((sum, size) => sum + size, 0);
  return database.transaction(async (sql) => {
    await endDraft(sql, id);
    await checkQuotas(sql, options, owner, areas);
    const isNew = await insertJob(sql, {
      id,
      owner,
      priority: priorityOf(options, owner),
      parameters,
      groups,
      chunks,
    });
    if (!isNew) return false;
    await fillQueue(sql, queue, { owner, most: queuedParts(options) });
    await tell(database, sql, { job: id, isStopped: false });
    return true;
  });
}
