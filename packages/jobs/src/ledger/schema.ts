/**
 * The tables of jobs. A job has parts: part `n` is one group of its datasets over one chunk of its areas. A value is computed
 * when the row of its part says so, in the transaction that changes the counters of the job.
 */
export const SCHEMA = `
create schema if not exists cas_jobs;
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
