import type { Database } from "../database/database.ts";
import type { Queue } from "../ledger/queue.ts";
import type { Store } from "../store/store.ts";
import type { Worker } from "./worker.ts";

/** What the work on jobs has open. */
export interface OpenedParts {
  readonly database: Database;
  readonly queue: Queue;
  readonly store: Store;
  readonly worker: Worker;
}
