import type { Sql } from "../database/database.ts";

/** Says that a worker works, and how many parts it computes at the same time. */
export async function renewWorker(sql: Sql, id: string, slots: number): Promise<void> {
  await sql.executeSql(
    `insert into cas_jobs.worker (id, slots) values ($1, $2)
     on conflict (id) do update set slots = excluded.slots, seen_at = now()`,
    [id, slots],
  );
}

/** Says that a worker has ended. */
export async function dropWorker(sql: Sql, id: string): Promise<void> {
  await sql.executeSql("delete from cas_jobs.worker where id = $1", [id]);
}

/** Removes workers that ended without a word. */
export async function dropLostWorkers(sql: Sql): Promise<void> {
  await sql.executeSql("delete from cas_jobs.worker where seen_at < now() - interval '1 day'");
}

/** Takes a task that one process does for all; false if it is not due again, since another one has it or has done it. */
export async function claimChore(sql: Sql, name: string, everySeconds: number): Promise<boolean> {
  const { rows } = await sql.executeSql(
    `insert into cas_jobs.chore (name, due_at) values ($1, now() + make_interval(secs => $2))
     on conflict (name) do update set due_at = excluded.due_at where chore.due_at <= now() returning name`,
    [name, everySeconds],
  );
  return rows.length > 0;
}

/** How many parts are not computed yet, and how many all workers can compute at the same time. */
export async function workOfFleet(
  sql: Sql,
): Promise<{ readonly unfinishedParts: number; readonly slots: number }> {
  const { rows } = await sql.executeSql(
    `select (select coalesce(sum(parts_left), 0) from cas_jobs.job where state in ('queued', 'running')) as parts,
       (select coalesce(sum(slots), 0) from cas_jobs.worker where seen_at > now() - interval '2 minutes') as slots`,
  );
  return { unfinishedParts: Number(rows[0]?.["parts"]), slots: Number(rows[0]?.["slots"]) };
}
