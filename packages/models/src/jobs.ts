/// <reference lib="esnext.disposable" preserve="true" />
import type { CallOptions } from "./cas.ts";
import type { JobInput } from "./jobs/job-areas.ts";
import type { JobsInput } from "./jobs/job-parameters.ts";
import type { JobResult } from "./jobs/job-result.ts";
import type { JobTable } from "./jobs/job-table.ts";
import type { JobTableInput } from "./jobs/job-table-query.ts";
import type { Job, JobListResponse } from "./jobs/job.ts";

/** Options of {@link Jobs.watch}. */
export interface WatchOptions extends CallOptions {
  /** Report only revisions after this one: a caller who lost its connection goes on where it was. */
  readonly after?: number | undefined;
}

/**
 * The port of durable jobs: requests about so many areas that neither a caller nor a process should have to last as long as
 * they do. A job belongs to the `caller` of the options that submitted it; for others it does not exist. Every failure is a
 * {@link CasError}.
 */
export interface Jobs extends AsyncDisposable {
  /**
   * Stores a job, and returns when it is stored; its values are computed afterwards.
   *
   * @throws CasError validation_error for invalid parameters or areas, request_limit for too many areas; nothing is left then
   */
  submit(request: JobInput, options?: CallOptions): Promise<Job>;
  /**
   * One job.
   *
   * @throws CasError not_found if the caller has no such job
   */
  get(id: string, options?: CallOptions): Promise<Job>;
  /** One page of the caller's jobs, newest first. */
  list(query?: JobsInput, options?: CallOptions): Promise<JobListResponse>;
  /**
   * The job as it is, and again after each change until it is finished. Changes that come faster than they are read are
   * reported as one.
   *
   * @throws CasError not_found if the caller has no such job, or when it is removed
   */
  watch(id: string, options?: WatchOptions): AsyncIterable<Job>;
  /**
   * One result for each area, in the order of the areas.
   *
   * @throws CasError not_found if the caller has no such job, or if it is not finished or was cancelled (`isResultsNotReady`)
   */
  results(id: string, options?: CallOptions): AsyncIterable<JobResult>;
  /**
   * The results as a file, or a file that describes them. It is put together at the first call for it, which takes some time for
   * many areas; this goes on when the caller leaves, and the file is kept as long as the job.
   *
   * @throws CasError validation_error for a faulty query; not_found if the caller has no such job, or if it is not finished or
   *   was cancelled (`isResultsNotReady`)
   */
  table(id: string, query?: JobTableInput, options?: CallOptions): Promise<JobTable>;
  /**
   * Stops a job; a finished job stays as it is. The values computed so far are dropped.
   *
   * @throws CasError not_found if the caller has no such job
   */
  cancel(id: string, options?: CallOptions): Promise<Job>;
  /**
   * Computes again the parts of a finished job in which values failed; other values stay.
   *
   * @throws CasError not_found if the caller has no such job, validation_error if it is not finished or was cancelled
   */
  retry(id: string, options?: CallOptions): Promise<Job>;
  /**
   * Removes a job with its areas and results, stopping it first.
   *
   * @throws CasError not_found if the caller has no such job
   */
  remove(id: string, options?: CallOptions): Promise<void>;
  /** Stops the work of this process; unfinished jobs go on when the jobs are opened again. */
  close(): Promise<void>;
}
