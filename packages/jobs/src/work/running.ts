import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../database/database.ts";
import { openPglite } from "../database/open-pglite.ts";
import { Queue } from "../ledger/queue.ts";
import { SCHEMA } from "../ledger/schema.ts";
import type { AllOptions } from "../options/jobs-options.ts";
import { directoryStore } from "../store/directory-store.ts";
import type { Store } from "../store/store.ts";
import { removeExpired, sweepStrays } from "./sweep.ts";
import { Worker } from "./worker.ts";

/** The opened parts of jobs. */
export interface Running extends AsyncDisposable {
  readonly database: Database;
  readonly queue: Queue;
  readonly store: Store;
  readonly worker: Worker;
}

/** Whether a data folder has jobs. */
export const hasJobs = (dataDir: string): boolean => existsSync(join(dataDir, "database"));

/** How long a part may take beyond its request: reading areas, storing the result. */
const BESIDE_REQUEST = 300;
const HOUR = 3_600_000;

/** Opens the database of a data folder, takes up the work that an ended process left, and starts to work. */
export async function startJobs(options: AllOptions, onChange: () => void): Promise<Running> {
  const database = await openPglite(options.dataDir);
  try {
    await database.executeSql(SCHEMA);
    const partSeconds = options.requestSeconds + BESIDE_REQUEST;
    const queue = await Queue.open(database, options.restarts, partSeconds);
    await queue.giveUpHeld();
    const store = directoryStore(join(options.dataDir, "files"));
    await sweepStrays(database, store);
    await removeExpired(database, store);
    const sweep = setInterval(() => {
      // What fails is removed an hour later.
      removeExpired(database, store).catch(() => {});
    }, HOUR);
    sweep.unref();
    const worker = new Worker({
      ...options,
      database,
      queue,
      store,
      queuedParts: queuedParts(options),
      onChange,
    });
    return {
      database,
      queue,
      store,
      worker,
      [Symbol.asyncDispose]: async () => {
        clearInterval(sweep);
        await worker.close();
        await queue.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Most parts of one caller in the queue: enough for all slots while the next ones are put in. */
export const queuedParts = ({ concurrency }: AllOptions): number => concurrency * 2;
