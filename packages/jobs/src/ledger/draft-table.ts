import { CasError } from "@cas/models";
import type { Sql } from "../database/database.ts";

/** Until when a draft that nobody has renewed counts as left by an ended process, seconds. */
const LOST = 3600;

/** Says that the areas of a job are being stored: files of a job that is neither made nor a draft are removed. */
export async function renewDraft(sql: Sql, job: string): Promise<void> {
  await sql.executeSql(
    `insert into cas_jobs.draft (job) values ($1) on conflict (job) do update set seen_at = now()`,
    [job],
  );
}

/**
 * Ends a draft, in the transaction that makes its job.
 *
 * @throws CasError timeout if it was taken as lost, so that its files may be gone
 */
export async function endDraft(sql: Sql, job: string): Promise<void> {
  const { rows } = await sql.executeSql(
    `delete from cas_jobs.draft where job = $1 and seen_at > now() - make_interval(secs => ${LOST}) returning job`,
    [job],
  );
  if (rows.length === 0)
    throw new CasError({
      errorType: "timeout",
      message: `The areas of the job came too slowly: nothing was heard for ${LOST / 60} minutes`,
    });
}

/** Removes the draft of a job; false if there is none, since the job is made. */
export async function dropDraft(sql: Sql, job: string): Promise<boolean> {
  const { rows } = await sql.executeSql("delete from cas_jobs.draft where job = $1 returning job", [
    job,
  ]);
  return rows.length > 0;
}

/** Removes the drafts of ended processes; for the one process that has the database, all. */
export async function dropLostDrafts(sql: Sql, isAlone: boolean): Promise<void> {
  await sql.executeSql(
    "delete from cas_jobs.draft where seen_at < now() - make_interval(secs => $1)",
    // Longer than a draft is alive, so that none is removed whose files may still be written.
    [isAlone ? -1 : 2 * LOST],
  );
}

/** The jobs whose areas are being stored. */
export async function drafts(sql: Sql): Promise<readonly string[]> {
  const { rows } = await sql.executeSql("select job from cas_jobs.draft");
  return rows.map(({ job }) => String(job));
}
