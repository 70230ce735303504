import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../database/database.ts";
import { openPglite } from "../database/open-pglite.ts";
import { openPostgres } from "../database/open-postgres.ts";
import { fillQueue } from "../ledger/fill-queue.ts";
import { claimChore } from "../ledger/fleet-table.ts";
import { migrate } from "../ledger/migrations.ts";
import { CHANNEL, noticeOf } from "../ledger/notices.ts";
import { ownersAtWork } from "../ledger/part-table.ts";
import { Queue } from "../ledger/queue.ts";
import type { AllOptions } from "../options/jobs-options.ts";
import { directoryStore } from "../store/directory-store.ts";
import type { Store } from "../store/store.ts";
import { healthOf } from "./health.ts";
import type { OpenedParts } from "./opened-parts.ts";
import { observeHealth } from "./metrics.ts";
import { removeExpired, sweepStrays } from "./sweep.ts";
import { Worker } from "./worker.ts";

/** What the work on jobs has open, and closes at its end. */
export interface Running extends OpenedParts, AsyncDisposable {}

/** Whether there may be jobs: in a data folder, or in a database that others may have filled. */
export const mayHaveJobs = ({ dataDir, databaseUrl }: AllOptions): boolean =>
  databaseUrl !== undefined || existsSync(join(dataDir, "database"));

/** How often a process looks whether the sweep is due, milliseconds. */
const HOUR = 3_600_000;
/** How often one process sweeps for all, seconds: less than an hour, so that the next look finds it due. */
const SWEEP = 3000;
/** Connections that a process needs beside those of its parts. */
const CONNECTIONS = 4;

/** Opens the database that the options name. */
export function openDatabase({ dataDir, databaseUrl, concurrency }: AllOptions): Promise<Database> {
  return databaseUrl === undefined
    ? openPglite(dataDir)
    : openPostgres(databaseUrl, concurrency + CONNECTIONS);
}

/**
 * Starts to work with a database. In a data folder, which one process has, it takes up at once what an ended process left; in a
 * shared database the leases of ended processes run out.
 *
 * @param onChange called with the id of a job after its change, or without after changes that may have been missed
 */
export async function startJobs(
  options: AllOptions,
  database: Database,
  onChange: (job?: string) => void,
): Promise<Running> {
  const { dataDir, role } = options;
  const concurrency = role === "web" ? 0 : options.concurrency;
  const stop = new AbortController();
  let queue: Queue | undefined;
  try {
    await migrate(database);
    queue = await Queue.open(database, options);
    const store = directoryStore(join(dataDir, "files"));
    if (database.shared === undefined) {
      await queue.giveUpHeld();
      await sweepStrays(database, store, true);
      await removeExpired(database, store);
    } else await sweepIfDue(database, store);
    await fillAll(database, queue, queuedParts(options));
    const worker = new Worker({
      ...options,
      concurrency,
      database,
      queue,
      store,
      queuedParts: queuedParts(options),
      onChange,
    });
    const sweep = setInterval(() => {
      // What fails is removed an hour later.
      sweepIfDue(database, store).catch(() => {});
    }, HOUR);
    sweep.unref();
    database.shared?.listen(CHANNEL, (text) => onNotice(text, worker, onChange), stop.signal);
    const running = { database, queue, store, worker };
    const stopMetrics = observeHealth(() => healthOf(running));
    return closable(running, () => {
      stopMetrics();
      stop.abort();
      clearInterval(sweep);
    });
  } catch (error) {
    await queue?.close();
    await database.close();
    throw error;
  }
}

/** Most parts of one caller and provider in the queue: enough for all slots while the next ones are put in. */
export const queuedParts = ({ concurrency }: AllOptions): number => concurrency * 2;

/** Puts waiting parts of all callers into the queue: for the slots of a new worker, and if an earlier one was left too short. */
async function fillAll(database: Database, queue: Queue, most: number): Promise<void> {
  for (const owner of await ownersAtWork(database))
    await database.transaction((sql) => fillQueue(sql, queue, { owner, most }));
}

/** Sweeps, if this process is the one whose turn it is. */
async function sweepIfDue(database: Database, store: Store): Promise<void> {
  if (!(await claimChore(database, "sweep", SWEEP))) return;
  await sweepStrays(database, store, false);
  await removeExpired(database, store);
}

function onNotice(text: string, worker: Worker, onChange: (job?: string) => void): void {
  const notice = noticeOf(text);
  if (notice?.isStopped === true) worker.stopJob(notice.job);
  onChange(notice?.job);
  worker.wake();
}

const closable = (running: OpenedParts, stop: () => void): Running => ({
  ...running,
  [Symbol.asyncDispose]: async () => {
    stop();
    await running.worker.close();
    await running.queue.close();
    await running.database.close();
  },
});
