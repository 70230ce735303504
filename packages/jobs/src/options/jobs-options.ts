import { type Cas, CasError } from "@cas/models";

/** Options of {@link openJobs}. */
export interface JobsOptions {
  /** Computes the values. It stays open when the jobs are closed. */
  readonly cas: Cas;
  /**
   * Folder of the database, the areas and the results. It is made at the first job; while it is open, no other process can
   * open it. With a `databaseUrl`, it has the areas and the results alone, and all processes see the same folder.
   */
  readonly dataDir: string;
  /**
   * A database of PostgreSQL 13 or newer, e.g. postgres://user:password@host:5432/database, that any number of processes share;
   * without it, the database is in the data folder and of this process alone.
   */
  readonly databaseUrl?: string | undefined;
  /**
   * What this process does: `web` takes jobs and answers about them, `worker` computes them, `both` does both. Default `both`;
   * the others need a `databaseUrl`.
   */
  readonly role?: "web" | "worker" | "both" | undefined;
  /** Parts computed at the same time in this process; default 2. */
  readonly concurrency?: number | undefined;
  /** Most parts of a provider that are computed at the same time, over all processes: of each one, or by provider; default: no limit. */
  readonly partsPerProvider?: number | Readonly<Record<string, number>> | undefined;
  /** After this time without a word from a worker, another one takes its parts, seconds; default 30. Only with a `databaseUrl`. */
  readonly leaseSeconds?: number | undefined;
  /** Most areas of a part; default 100, at most 1000. */
  readonly areasPerPart?: number | undefined;
  /** Most datasets of a part, which are of one provider; default 10. */
  readonly datasetsPerPart?: number | undefined;
  /** Most areas of a job; default 1,000,000. */
  readonly maxAreas?: number | undefined;
  /** Most unfinished jobs of a caller; default 1000. */
  readonly maxJobsOfCaller?: number | undefined;
  /** Most areas in the unfinished jobs of a caller; default 10,000,000. */
  readonly maxAreasOfCaller?: number | undefined;
  /** Most unfinished parts of all callers: while there are more, jobs are refused; default 1,000,000. */
  readonly maxParts?: number | undefined;
  /**
   * The priority of a caller's jobs, an integer: of the parts in the queue, those with a higher one are computed first; default:
   * 0 for all callers.
   */
  readonly priority?: ((caller: string) => number) | undefined;
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

/**
 * Options with their defaults.
 *
 * @throws CasError validation_error for a role that needs a database of its own
 */
export function withDefaults(options: JobsOptions) {
  const { databaseUrl, role = "both" } = options;
  if (role !== "both" && databaseUrl === undefined)
    throw new CasError({
      errorType: "validation_error",
      message: `The role ${role} needs a databaseUrl: a database in a data folder is of one process`,
    });
  return {
    cas: options.cas,
    dataDir: options.dataDir,
    databaseUrl,
    role,
    concurrency: options.concurrency ?? 2,
    partsPerProvider: options.partsPerProvider,
    leaseSeconds: options.leaseSeconds ?? 30,
    areasPerPart: Math.min(options.areasPerPart ?? 100, 1000),
    datasetsPerPart: options.datasetsPerPart ?? 10,
    maxAreas: options.maxAreas ?? 1_000_000,
    maxJobsOfCaller: options.maxJobsOfCaller ?? 1000,
    maxAreasOfCaller: options.maxAreasOfCaller ?? 10_000_000,
    maxParts: options.maxParts ?? 1_000_000,
    priority: options.priority ?? (() => 0),
    tries: options.tries ?? 3,
    retrySeconds: options.retrySeconds ?? 5,
    requestSeconds: options.requestSeconds ?? 600,
    restarts: options.restarts ?? 10,
    expireSeconds: options.expireSeconds ?? 30 * 24 * 3600,
    /** How long a worker without a part waits until it looks again, seconds. */
    idleSeconds: 2,
    /** How long it waits after a failure of the database or of the store, e.g. of a full disk, seconds. */
    pauseSeconds: 5,
  };
}

/** Options with their defaults. */
export type AllOptions = ReturnType<typeof withDefaults>;
