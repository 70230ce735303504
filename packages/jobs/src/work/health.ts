import { workOfFleet } from "../ledger/fleet-table.ts";
import type { JobsHealth } from "../options/opened-jobs.ts";
import type { OpenedParts } from "./opened-parts.ts";

/** How much work waits, and who does it. */
export async function healthOf({ database, queue, worker }: OpenedParts): Promise<JobsHealth> {
  const { unfinishedParts, slots } = await workOfFleet(database);
  return {
    unfinishedParts,
    oldestPartSeconds: await queue.oldestSeconds(),
    // A database in a folder has no workers but its own.
    slots: database.shared === undefined ? worker.slots : slots,
  };
}
