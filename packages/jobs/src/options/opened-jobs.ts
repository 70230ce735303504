import type { CallOptions, Jobs } from "@cas/models";

/** How much work waits, and who does it. */
export interface JobsHealth {
  /** Parts of all jobs that are not computed yet. */
  readonly unfinishedParts: number;
  /** How long the first part in the queue has waited for a worker, seconds; 0 if none waits. */
  readonly oldestPartSeconds: number;
  /** Parts that all workers can compute at the same time. */
  readonly slots: number;
}

/** The port `Jobs`, as {@link openJobs} opens it. */
export interface OpenedJobs extends Jobs {
  /**
   * Asks the database how much work waits: for a probe of readiness.
   *
   * @throws CasError connection_error if the database does not answer
   */
  health(options?: CallOptions): Promise<JobsHealth>;
}
