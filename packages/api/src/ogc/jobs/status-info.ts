import type { Job } from "@cas/models";
import { type Link, linkTo, REL_RESULTS } from "../wire/links.ts";

/** Status of a job in the standard. */
export const STATUS_CODES = ["accepted", "running", "successful", "failed", "dismissed"] as const;
type StatusCode = (typeof STATUS_CODES)[number];

/** A job as this API reports it, without links. */
export interface ProcessJob {
  readonly jobID: string;
  readonly processID: string;
  readonly status: StatusCode;
  readonly message?: string;
  readonly created: string;
  readonly started?: string;
  readonly finished?: string;
  readonly updated?: string;
  /** 0 to 100. */
  readonly progress: number;
  /** The job of CAS, which has more than the standard knows. */
  readonly job?: Job;
}

/** The document of a job (statusInfo.yaml of the standard). */
export interface StatusInfo extends ProcessJob {
  readonly type: "process";
  readonly links: readonly Link[];
}

/**
 * The document of a job.
 *
 * @param root URL of the API
 */
export function statusInfoOf(job: ProcessJob, root: string): StatusInfo {
  const own = `${root}/jobs/${encodeURIComponent(job.jobID)}`;
  const self = linkTo(own, "self", "Status of the job");
  const monitor = linkTo(own, "monitor", "Status of the job");
  const results = linkTo(`${own}/results`, REL_RESULTS, "Results of the job");
  return {
    ...job,
    type: "process",
    links: job.status === "successful" ? [self, monitor, results] : [self, monitor],
  };
}

/** States of CAS in the words of the standard. What a newer one calls otherwise is running. */
const STATUS_OF: Readonly<Record<string, StatusCode>> = {
  queued: "accepted",
  running: "running",
  succeeded: "successful",
  succeeded_with_failures: "successful",
  failed: "failed",
  cancelled: "dismissed",
};

/** A job of zonal statistics. */
export function processJobOf(job: Job, jobID: string): ProcessJob {
  const { done, failed, values } = job.progress;
  const isFinished = job.finished_at !== null;
  const progress = values === 0 ? 0 : Math.floor((100 * (done + failed)) / values);
  return {
    jobID,
    processID: ZONAL_STATISTICS,
    status: STATUS_OF[job.state] ?? "running",
    message: messageOf(job),
    created: job.submitted_at,
    ...(job.finished_at === null ? {} : { finished: job.finished_at }),
    progress: isFinished ? 100 : Math.min(99, progress),
    job,
  };
}

/** Id of the process whose jobs are those of CAS. */
export const ZONAL_STATISTICS = "zonal-statistics";

function messageOf({ progress: { done, failed, values } }: Job): string {
  const failures = failed === 0 ? "" : `, ${failed} failed`;
  return `${done} of ${values} values are computed${failures}`;
}
