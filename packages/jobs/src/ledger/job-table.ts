import { CasError, type Job, type JobListResponse, type JobParameters } from "@cas/models";
import type { Sql } from "../database/database.ts";
import { type JobRow, jobRowOf } from "./job-row.ts";

/** A new job. */
export interface NewJob {
  readonly id: string;
  readonly owner: string;
  readonly priority: number;
  readonly parameters: JobParameters;
  readonly groups: readonly (readonly string[])[];
  /** Number of areas in each chunk. */
  readonly chunks: readonly number[];
}

/** The error of a job that the caller does not have. */
export const notFound = (id: string): CasError =>
  new CasError({ errorType: "not_found", message: `There is no job ${JSON.stringify(id)}` });

/** Adds a job with its parts, unless its owner has one with its idempotency key. */
export async function insertJob(sql: Sql, job: NewJob): Promise<boolean> {
  const { id, owner, priority, parameters, groups, chunks } = job;
  const areas = chunks.reduce((sum, size) => sum + size, 0);
  const datasets = groups.reduce((sum, group) => sum + group.length, 0);
  const { rows } = await sql.executeSql(
    `insert into cas_jobs.job (id, owner, parameters, idempotency_key, groups, chunks, areas, asked, parts_left, priority)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (owner, idempotency_key) do nothing returning id`,
    [
      id,
      owner,
      JSON.stringify(parameters),
      parameters.idempotency_key ?? null,
      JSON.stringify(groups),
      chunks.length,
      areas,
      areas * datasets,
      chunks.length * groups.length,
      priority,
    ],
  );
  if (rows.length === 0) return false;
  await sql.executeSql(
    `insert into cas_jobs.part (job, part, areas, provider)
     select $1::text, (chunk - 1) * $3::integer + "group", areas, split_part($4::jsonb -> "group" ->> 0, ':', 1)
     from unnest($2::integer[]) with ordinality as chunks (areas, chunk), generate_series(0, $3::integer - 1) as "group"`,
    [id, chunks, groups.length, JSON.stringify(groups)],
  );
  return true;
}

/** A job of an owner. */
export async function findJob(sql: Sql, id: string, owner: string): Promise<JobRow> {
  const { rows } = await sql.executeSql("select * from cas_jobs.job where id = $1 and owner = $2", [
    id,
    owner,
  ]);
  const [row] = rows;
  if (row === undefined) throw notFound(id);
  return jobRowOf(row);
}

/** The job of an owner with an idempotency key. */
export async function jobOfKey(sql: Sql, owner: string, key: string): Promise<JobRow | undefined> {
  const { rows } = await sql.executeSql(
    "select * from cas_jobs.job where owner = $1 and idempotency_key = $2",
    [owner, key],
  );
  return rows.map(jobRowOf)[0];
}

/** A page of the jobs of an owner, newest first. */
export async function listJobs(
  sql: Sql,
  owner: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<JobListResponse> {
  const { rows } = await sql.executeSql(
    "select * from cas_jobs.job where owner = $1 order by number desc limit $2 offset $3",
    [owner, limit, offset],
  );
  const counted = await sql.executeSql("select count(*) from cas_jobs.job where owner = $1", [
    owner,
  ]);
  const jobs: Job[] = rows.map((row) => jobRowOf(row).job);
  return { total: Number(counted.rows[0]?.["count"]), limit, offset, count: jobs.length, jobs };
}

/** Cancels a job that is not finished; its parts in the queue end when a worker fetches them. */
export async function cancelJob(sql: Sql, id: string, expireSeconds: number): Promise<void> {
  const { rows } = await sql.executeSql(
    `update cas_jobs.job set state = 'cancelled', revision = revision + 1, finished_at = now(),
       expires_at = now() + make_interval(secs => $2)
     where id = $1 and state in ('queued', 'running') returning id`,
    [id, expireSeconds],
  );
  if (rows.length > 0)
    await sql.executeSql(
      "update cas_jobs.part set state = 'cancelled' where job = $1 and state in ('waiting', 'queued')",
      [id],
    );
}

/** Starts the parts of a finished job again in which values failed. Returns whether there are any. */
export async function retryParts(sql: Sql, { job, groups }: JobRow): Promise<boolean> {
  const { rows } = await sql.executeSql(
    `update cas_jobs.part set state = 'waiting', tries = 0 where job = $1 and state = 'done' and failed > 0
     returning part, areas, failed`,
    [job.id],
  );
  if (rows.length === 0) return false;
  let asked = 0;
  let failed = 0;
  for (const row of rows) {
    const group = groups[Number(row["part"]) % groups.length] ?? [];
    asked += Number(row["areas"]) * group.length;
    failed += Number(row["failed"]);
  }
  await sql.executeSql(
    `update cas_jobs.job set state = 'queued', revision = revision + 1, finished_at = null, expires_at = null,
       parts_left = $2, done = done - $3, failed = failed - $4 where id = $1`,
    [job.id, rows.length, asked - failed, failed],
  );
  return true;
}

/** Removes a job and its parts. */
export async function deleteJob(sql: Sql, id: string): Promise<void> {
  await sql.executeSql("delete from cas_jobs.job where id = $1", [id]);
}

/** The revisions of all jobs, by id. */
export async function allJobs(sql: Sql): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql.executeSql("select id, revision from cas_jobs.job");
  return new Map(rows.map(({ id, revision }) => [String(id), Number(revision)]));
}

/** Ids of jobs that have expired. */
export async function expiredJobs(sql: Sql): Promise<readonly string[]> {
  const { rows } = await sql.executeSql("select id from cas_jobs.job where expires_at < now()");
  return rows.map(({ id }) => String(id));
}
