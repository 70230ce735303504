import type { Jobs } from "@cas/models";
import { DurableJobs } from "./durable-jobs.ts";
import { type JobsOptions, withDefaults } from "./options/jobs-options.ts";

/**
 * Opens durable jobs in a data folder. If the folder has unfinished jobs, the work on them goes on at once; if it does not
 * exist, it is made at the first job.
 *
 * @throws CasError internal_error if another process has the folder
 */
export async function openJobs(options: JobsOptions): Promise<Jobs> {
  const jobs = new DurableJobs(withDefaults(options));
  await jobs.start();
  return jobs;
}
