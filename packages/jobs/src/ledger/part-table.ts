import type { Sql } from "../database/database.ts";
import { type JobRow, jobRowOf } from "./job-row.ts";
import type { Queue } from "./queue.ts";

/** A part that is to be computed. */
export interface PartToDo extends JobRow {
  readonly part: number;
  /** Tries that ended with failures. */
  readonly tries: number;
  /** The file of its result before a retry. */
  readonly file: string | undefined;
}

/** The result of a part. */
export interface PartResult {
  readonly job: string;
  readonly part: number;
  /** Its file, without the folder of the job. */
  readonly file: string;
  readonly done: number;
  readonly failed: number;
}

/** A part that is in the queue; undefined if it is done, cancelled or removed. */
export async function partToDo(sql: Sql, job: string, part: number): Promise<PartToDo | undefined> {
  const { rows } = await sql.executeSql(
    `select job.*, part.part, part.tries, part.file from cas_jobs.part join cas_jobs.job on job.id = part.job
     where part.job = $1 and part.part = $2 and part.state = 'queued'`,
    [job, part],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const { tries, file } = row;
  return {
    ...jobRowOf(row),
    part,
    tries: Number(tries),
    file: typeof file === "string" ? file : undefined,
  };
}

/** Counts the result of a part, once; false if the part is done, cancelled or removed. */
export async function countPart(
  sql: Sql,
  { job, part, file, done, failed }: PartResult,
  expireSeconds: number,
): Promise<boolean> {
  const { rows } = await sql.executeSql(
    `update cas_jobs.part set state = 'done', file = $3, failed = $4
     where job = $1 and part = $2 and state = 'queued' returning part`,
    [job, part, file, failed],
  );
  if (rows.length === 0) return false;
  await sql.executeSql(
    `update cas_jobs.job set revision = revision + 1, parts_left = parts_left - 1, done = done + $2, failed = failed + $3,
       state = case when parts_left > 1 then 'running' when failed + $3 = 0 then 'succeeded'
         when done + $2 = 0 then 'failed' else 'succeeded_with_failures' end,
       finished_at = case when parts_left > 1 then null else now() end,
       expires_at = case when parts_left > 1 then null else now() + make_interval(secs => $4) end
     where id = $1`,
    [job, done, failed, expireSeconds],
  );
  return true;
}

/** Counts a try with failures, after which a part is tried again. */
export async function countTry(sql: Sql, { job, part }: PartToDo): Promise<void> {
  await sql.executeSql("update cas_jobs.part set tries = tries + 1 where job = $1 and part = $2", [
    job.id,
    part,
  ]);
}

/**
 * Puts parts of an owner into the queue until `most` of them are in it. The queue has few parts of each owner, so that one
 * with a million parts delays another by `most` parts only.
 */
export async function fillQueue(
  sql: Sql,
  queue: Queue,
  owner: string,
  most: number,
): Promise<void> {
  const { rows } = await sql.executeSql(
    `update cas_jobs.part set state = 'queued' where (job, part) in (
       select part.job, part.part from cas_jobs.part join cas_jobs.job on job.id = part.job
       where job.owner = $1 and job.state in ('queued', 'running') and part.state = 'waiting'
       order by job.number, part.part
       limit greatest(0, $2 - (select count(*) from cas_jobs.part join cas_jobs.job on job.id = part.job
         where job.owner = $1 and part.state = 'queued')))
     returning job, part`,
    [owner, most],
  );
  const parts = rows.map(({ job, part }) => ({ job: String(job), part: Number(part) }));
  for (const { job, part } of parts.toSorted((a, b) => a.part - b.part))
    await queue.send(sql, job, part);
}

/** The files of the results of a job, by part. */
export async function filesOf(sql: Sql, job: string): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql.executeSql(
    "select part, file from cas_jobs.part where job = $1 and file is not null",
    [job],
  );
  return new Map(rows.map(({ part, file }) => [Number(part), String(file)]));
}
