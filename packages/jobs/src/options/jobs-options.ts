import type { Cas } from "@cas/models";

/** Options of {@link openJobs}. */
export interface JobsOptions {
  /** Computes the values. It stays open when the jobs are closed. */
  readonly cas: Cas;
  /**
   * Folder of the database, the areas and the results. It is made at the first job; while it is open, no other process can
   * open it.
   */
  readonly dataDir: string;
  /** Parts computed at the same time; default 2. */
  readonly concurrency?: number | undefined;
  /** Most areas of a part; default 100, at most 1000. */
  readonly areasPerPart?: number | undefined;
  /** Most datasets of a part, which are of one provider; default 10. */
  readonly datasetsPerPart?: number | undefined;
  /** Most areas of a job; default 1,000,000. */
  readonly maxAreas?: number | undefined;
  /** Tries of a part in which values fail; default 3. A failure of an invalid geometry or request is not tried again. */
  readonly tries?: number | undefined;
  /** Seconds before the second try, doubled before each further one; default 5. */
  readonly retrySeconds?: number | undefined;
  /** Longest time of the request of a part, seconds; default 600. */
  readonly requestSeconds?: number | undefined;
  /** How often a part is started again after the process ended while it was computed; default 10. */
  readonly restarts?: number | undefined;
  /** Time from the end of a job to its removal, seconds; default 30 days. */
  readonly expireSeconds?: number | undefined;
}

/** Options with their defaults. */
export const withDefaults = (options: JobsOptions) => ({
  cas: options.cas,
  dataDir: options.dataDir,
  concurrency: options.concurrency ?? 2,
  areasPerPart: Math.min(options.areasPerPart ?? 100, 1000),
  datasetsPerPart: options.datasetsPerPart ?? 10,
  maxAreas: options.maxAreas ?? 1_000_000,
  tries: options.tries ?? 3,
  retrySeconds: options.retrySeconds ?? 5,
  requestSeconds: options.requestSeconds ?? 600,
  restarts: options.restarts ?? 10,
  expireSeconds: options.expireSeconds ?? 30 * 24 * 3600,
});

/** Options with their defaults. */
export type AllOptions = ReturnType<typeof withDefaults>;
