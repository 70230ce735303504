import type { Sql } from "../database/database.ts";
import { type JobRow, jobRowOf } from "./job-row.ts";

/** A part that is to be computed. */
export interface PartToDo extends JobRow {
  readonly part: number;
  /** Number of its areas. */
  readonly areas: number;
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
    `select job.*, part.part, part.areas as part_areas, part.tries, part.file from cas_jobs.part join cas_jobs.job on job.id = part.job
     where part.job = $1 and part.part = $2 and part.state = 'queued'`,
    [job, part],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const { part_areas: areas, tries, file } = row;
  return {
    ...jobRowOf(row),
    part,
    areas: Number(areas),
    tries: Number(tries),
    file: typeof file === "string" ? file : undefined,
  };
}

/**
 * Keeps other transactions from a job until the end of this one. All that change parts and the counters of their job lock the
 * job first: else two of them could wait for each other.
 */
export async function lockJob(sql: Sql, job: string): Promise<void> {
  await sql.executeSql("select 1 from cas_jobs.job where id = $1 for no key update", [job]);
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

/** The owners of jobs that are not finished. */
export async function ownersAtWork(sql: Sql): Promise<readonly string[]> {
  const { rows } = await sql.executeSql(
    "select distinct owner from cas_jobs.job where state in ('queued', 'running')",
  );
  return rows.map(({ owner }) => String(owner));
}

/** The file of the result of a part; undefined if it has none. */
export async function fileOf(sql: Sql, job: string, part: number): Promise<string | undefined> {
  const { rows } = await sql.executeSql(
    "select file from cas_jobs.part where job = $1 and part = $2",
    [job, part],
  );
  const file = rows[0]?.["file"];
  return typeof file === "string" ? file : undefined;
}

/** The parts of a job: whether something may still be computed of each, and its file. */
export async function partsOf(
  sql: Sql,
  job: string,
): Promise<ReadonlyMap<number, { readonly isOpen: boolean; readonly file: unknown }>> {
  const { rows } = await sql.executeSql(
    "select part, file, state in ('waiting', 'queued') as open from cas_jobs.part where job = $1",
    [job],
  );
  return new Map(
    rows.map(({ part, file, open }) => [Number(part), { isOpen: open === true, file }]),
  );
}

/** The files of the results of a job, by part. */
export async function filesOf(sql: Sql, job: string): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql.executeSql(
    "select part, file from cas_jobs.part where job = $1 and file is not null",
    [job],
  );
  return new Map(rows.map(({ part, file }) => [Number(part), String(file)]));
}
