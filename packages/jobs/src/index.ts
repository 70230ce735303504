/**
 * Durable jobs: the port `Jobs` of `@cas/models` on a database in a folder or a shared one.
 *
 * @module @cas/jobs
 */
/** The types of jobs and results, so that a project that has only this package can name them. */
export type * from "@cas/models";
export { openJobs } from "./open-jobs.ts";
export type { JobsHealth, OpenedJobs } from "./options/opened-jobs.ts";
export type { JobsOptions } from "./options/jobs-options.ts";
