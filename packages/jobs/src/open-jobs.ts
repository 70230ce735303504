import { DurableJobs } from "./durable-jobs.ts";
import type { OpenedJobs } from "./options/opened-jobs.ts";
import { type JobsOptions, withDefaults } from "./options/jobs-options.ts";

/**
 * Opens durable jobs, in a data folder or in a database that many processes share. In a data folder, the work on unfinished
 * jobs goes on at once; if the folder does not exist, it is made at the first job.
 *
 * @throws CasError internal_error if another process has the folder
 * @throws CasError connection_error if the shared database does not answer
 * @throws CasError validation_error for a role other than `both` without a shared database
 */
export async function openJobs(options: JobsOptions): Promise<OpenedJobs> {
  const jobs = new DurableJobs(withDefaults(options));
  await jobs.start();
  return jobs;
}
