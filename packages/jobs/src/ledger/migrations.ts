import type { Database } from "../database/database.ts";

/**
 * The tables of jobs, as version 0.1.0 made them. A job has parts: part `n` is one group of its datasets over one chunk of its areas. A value is computed
 * when the row of its part says so, in the transaction that changes the counters of the job.
 */
export const TABLES = `
create table if not exists cas_jobs.job (
  id text primary key,
  number bigint generated always as identity,
  owner text not null,
  parameters jsonb not null,
  idempotency_key text,
  groups jsonb not null,
  chunks integer not null,
  areas integer not null,
  asked bigint not null,
  done bigint not null default 0,
  failed bigint not null default 0,
  parts_left integer not null,
  state text not null default 'queued',
  revision integer not null default 1,
  submitted_at timestamptz not null default now(),
  finished_at timestamptz,
  expires_at timestamptz,
  unique (owner, idempotency_key)
);
create index if not exists job_of_owner on cas_jobs.job (owner, number);
create table if not exists cas_jobs.part (
  job text not null references cas_jobs.job on delete cascade,
  part integer not null,
  areas integer not null,
  state text not null default 'waiting',
  tries integer not null default 0,
  failed integer not null default 0,
  file text,
  primary key (job, part)
);
create index if not exists part_to_do on cas_jobs.part (job, part) where state in ('waiting', 'queued');
`;

/**
 * For many processes: the provider of each part, the workers with their slots, the jobs whose areas are being stored, and what
 * one process at a time does for all.
 */
const FLEET = `
alter table cas_jobs.part add column provider text not null default '';
update cas_jobs.part set provider = split_part(job.groups -> (part.part % jsonb_array_length(job.groups)) ->> 0, ':', 1)
  from cas_jobs.job where job.id = part.job;
create index part_waiting on cas_jobs.part (job, provider, part) where state = 'waiting';
create index part_queued on cas_jobs.part (job, provider) where state = 'queued';
create index job_open on cas_jobs.job (owner, number) where state in ('queued', 'running');
create index job_expires on cas_jobs.job (expires_at) where expires_at is not null;
create table cas_jobs.worker (
  id text primary key,
  slots integer not null,
  seen_at timestamptz not null default now()
);
create table cas_jobs.draft (
  job text primary key,
  seen_at timestamptz not null default now()
);
create table cas_jobs.chore (
  name text primary key,
  due_at timestamptz not null
);
`;

/** Parts of a job with a higher priority are computed first. */
const PRIORITY = "alter table cas_jobs.job add column priority integer not null default 0";

/** Each one is run once, in this order. They only add: a process of an earlier version goes on beside later ones. */
const MIGRATIONS = [TABLES, FLEET, PRIORITY];

/** Of the lock that one migrating process holds: a number of this package's own. */
const LOCK = 824_117_620;

/**
 * Brings the tables to the newest version. Several processes may do so at the same time; pg-boss makes its own tables afterwards,
 * in a schema that is there, since two that make a schema at the same time fail.
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.executeSql("select pg_advisory_xact_lock($1)", [LOCK]);
    await sql.executeSql(`
      create schema if not exists cas_jobs;
      create schema if not exists cas_queue;
      create table if not exists cas_jobs.migration (version integer primary key, run_at timestamptz not null default now());
    `);
    const { rows } = await sql.executeSql(
      "select coalesce(max(version), 0) as version from cas_jobs.migration",
    );
    const current = Number(rows[0]?.["version"]);
    for (const [index, statements] of MIGRATIONS.entries()) {
      if (index < current) continue;
      await sql.executeSql(statements);
      await sql.executeSql("insert into cas_jobs.migration (version) values ($1)", [index + 1]);
    }
  });
}
