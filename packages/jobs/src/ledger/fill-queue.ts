import type { Row, Sql } from "../database/database.ts";
import type { PartToSend, Queue } from "./queue.ts";

/** Which parts are put into the queue. */
export interface FillOptions {
  readonly owner: string;
  /** Most parts of the owner and of one provider in the queue; two for each slot of all workers, if that is more. */
  readonly most: number;
  /** Only those of this provider, one of whose parts has left the queue. */
  readonly provider?: string | undefined;
}

/**
 * Puts parts of an owner into the queue. It has few parts of each owner, so that one with a million parts delays another by
 * these parts only; and those of one provider, which may have a limit, do not keep the others out.
 */
export async function fillQueue(sql: Sql, queue: Queue, options: FillOptions): Promise<void> {
  const { rows } = await sql.executeSql(OPEN_JOBS, [options.owner, options.most]);
  const jobs = rows.map(openJobOf);
  if (jobs.length === 0) return;
  const most = Number(rows[0]?.["most"]);
  const ids = jobs.map(({ id }) => id);
  const queued = await sql.executeSql(QUEUED, [ids]);
  const queuedOf = new Map(queued.rows.map(({ provider, count }) => [provider, Number(count)]));
  const parts: PartToSend[] = [];
  for (const provider of providersOf(jobs, options.provider)) {
    const room = most - (queuedOf.get(provider) ?? 0);
    if (room <= 0) continue;
    const chosen = await sql.executeSql(CHOSEN, [ids, provider, room]);
    const priorityOf = new Map(jobs.map(({ id, priority }) => [id, priority]));
    for (const { job, part } of chosen.rows.map(keyOf))
      parts.push({ job, part, provider, priority: priorityOf.get(job) ?? 0 });
  }
  if (parts.length === 0) return;
  await sql.executeSql(SET_QUEUED, [parts.map(({ job }) => job), parts.map(({ part }) => part)]);
  await queue.send(
    sql,
    parts.toSorted((a, b) => a.part - b.part),
  );
}

// Short statements, each by an index: joined in one, they are planned as if all waiting parts were read.

const OPEN_JOBS = `
select id, priority, groups, (
  select greatest($2::integer, 2 * coalesce(sum(slots), 0)) from cas_jobs.worker where seen_at > now() - interval '2 minutes'
) as most
from cas_jobs.job where owner = $1 and state in ('queued', 'running') order by priority desc, number`;

const QUEUED = `
select provider, count(*) from cas_jobs.part where job = any($1::text[]) and state = 'queued' group by provider`;

/**
 * Waiting parts in the order of their jobs. Two processes that fill at the same time take different ones: the second skips those
 * that the first has locked.
 */
const CHOSEN = `
select next.job, next.part from unnest($1::text[]) as open_job (id) cross join lateral (
  select job, part from cas_jobs.part where job = open_job.id and provider = $2 and state = 'waiting'
  order by part limit $3 for update skip locked
) as next limit $3`;

const SET_QUEUED = `
update cas_jobs.part set state = 'queued' from unnest($1::text[], $2::integer[]) as chosen (job, part)
where part.job = chosen.job and part.part = chosen.part`;

interface OpenJob {
  readonly id: string;
  readonly priority: number;
  readonly groups: readonly (readonly string[])[];
}

const openJobOf = ({ id, priority, groups }: Row): OpenJob => ({
  id: String(id),
  priority: Number(priority),
  groups: groups as string[][],
});

const keyOf = ({ job, part }: Row) => ({ job: String(job), part: Number(part) });

function providersOf(jobs: readonly OpenJob[], only: string | undefined): Iterable<string> {
  if (only !== undefined) return [only];
  const ids = jobs.flatMap(({ groups }) => groups.map(([first = ""]) => first));
  return new Set(ids.map((id) => id.split(":", 1)[0] ?? ""));
}
