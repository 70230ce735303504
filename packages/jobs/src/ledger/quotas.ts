import { CasError } from "@cas/models";
import type { Sql } from "../database/database.ts";

/** How much work may wait. */
export interface Quotas {
  /** Most unfinished jobs of a caller. */
  readonly maxJobsOfCaller: number;
  /** Most areas in the unfinished jobs of a caller. */
  readonly maxAreasOfCaller: number;
  /** Most unfinished parts of all callers. */
  readonly maxParts: number;
}

/** How long a caller waits after too much work of all callers, seconds. */
const RETRY_AFTER = 60;

/**
 * Checks that an owner may submit one more job. Two that submit at the same time are checked one after the other, if it is done
 * in the transaction that makes the job.
 *
 * @param areas the number of its areas, as far as it is known
 * @throws CasError request_limit that names the quota; rate_limited when too much work of all callers waits
 */
export async function checkQuotas(
  sql: Sql,
  quotas: Quotas,
  owner: string,
  areas: number,
): Promise<void> {
  // Its key is a hash, so owners with the same one wait for each other, which does no harm.
  await sql.executeSql("select pg_advisory_xact_lock(824117622, hashtext($1))", [owner]);
  const { rows } = await sql.executeSql(
    `select coalesce(sum(parts_left), 0) as parts, count(*) filter (where owner = $1) as jobs,
       coalesce(sum(areas) filter (where owner = $1), 0) as areas
     from cas_jobs.job where state in ('queued', 'running')`,
    [owner],
  );
  const [open] = rows;
  if (Number(open?.["jobs"]) >= quotas.maxJobsOfCaller)
    throw overQuota(`${quotas.maxJobsOfCaller} unfinished jobs`);
  if (Number(open?.["areas"]) + areas > quotas.maxAreasOfCaller)
    throw overQuota(`${quotas.maxAreasOfCaller} areas in unfinished jobs`);
  if (Number(open?.["parts"]) >= quotas.maxParts)
    throw new CasError({
      errorType: "rate_limited",
      message: "Too much work of all callers waits: submit the job later",
      retryAfter: RETRY_AFTER,
    });
}

const overQuota = (quota: string): CasError =>
  new CasError({
    errorType: "request_limit",
    message: `A caller may have at most ${quota}: wait for the end of a job, or cancel one`,
  });
