import type { Database, Sql } from "../database/database.ts";

/** The channel of the notices between processes. */
export const CHANNEL = "cas_jobs";

/** A notice of a job: that it has changed, or that its parts are to be stopped. */
export interface Notice {
  readonly job: string;
  readonly isStopped: boolean;
}

/** Tells the other processes of a job, when the transaction ends. */
export async function tell(database: Database, sql: Sql, notice: Notice): Promise<void> {
  if (database.shared === undefined) return;
  await sql.executeSql("select pg_notify($1, $2)", [
    CHANNEL,
    `${notice.isStopped ? "stop" : "change"} ${notice.job}`,
  ]);
}

/** Reads a notice; undefined if notices may have been missed. */
export function noticeOf(text: string): Notice | undefined {
  const [kind, job] = text.split(" ");
  return job === undefined ? undefined : { job, isStopped: kind === "stop" };
}
