import type { ProcessJob } from "./status-info.ts";

/** A job of the process echo. */
interface EchoJob {
  readonly id: string;
  readonly owner: string;
  readonly message: string;
  readonly created: number;
  readonly finished: number;
}

/** Most jobs of one caller and of all; the oldest one makes room for a new one. */
const MOST_OF_CALLER = 100;
const MOST = 1000;
/** How long a job is kept, milliseconds. */
const KEPT_MS = 3_600_000;

const PREFIX = "echo-";

/**
 * Jobs of the process echo, which new clients and test suites try first. They are in the memory of the process, few and for an
 * hour: the jobs that last are those of zonal statistics.
 */
export class EchoJobs {
  readonly #jobs = new Map<string, EchoJob>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Whether a job is one of echo, by its id. */
  static has(id: string): boolean {
    return id.startsWith(PREFIX);
  }

  /** Makes a job that ends after some seconds. */
  add(owner: string, message: string, pauseS: number): EchoJob {
    const created = this.#now();
    const id = `${PREFIX}${crypto.randomUUID()}`;
    const job = { id, owner, message, created, finished: created + pauseS * 1000 };
    this.#makeRoom(owner);
    this.#jobs.set(id, job);
    return job;
  }

  #makeRoom(owner: string): void {
    const now = this.#now();
    for (const [id, { finished }] of this.#jobs)
      if (finished + KEPT_MS < now) this.#jobs.delete(id);
    const own = [...this.#jobs.values()].filter((job) => job.owner === owner);
    const [oldestOwn] = own;
    if (own.length >= MOST_OF_CALLER && oldestOwn !== undefined) this.#jobs.delete(oldestOwn.id);
    const [oldest] = this.#jobs.keys();
    if (this.#jobs.size >= MOST && oldest !== undefined) this.#jobs.delete(oldest);
  }

  /** A job of an owner. */
  get(owner: string, id: string): EchoJob | undefined {
    const job = this.#jobs.get(id);
    return job?.owner === owner ? job : undefined;
  }

  /** The jobs of an owner, newest first. */
  list(owner: string): readonly EchoJob[] {
    return [...this.#jobs.values()].filter((job) => job.owner === owner).toReversed();
  }

  /** Removes a job. */
  remove({ id }: EchoJob): void {
    this.#jobs.delete(id);
  }

  /** Whether a job has ended. */
  isFinished({ finished }: EchoJob): boolean {
    return finished <= this.#now();
  }

  /** The job as this API reports it. */
  report(job: EchoJob, jobID: string): ProcessJob {
    const isFinished = this.isFinished(job);
    const created = new Date(job.created).toISOString();
    return {
      jobID,
      processID: "echo",
      status: isFinished ? "successful" : "running",
      created,
      started: created,
      ...(isFinished ? { finished: new Date(job.finished).toISOString() } : {}),
      progress: isFinished ? 100 : 0,
    };
  }
}
export type { EchoJob };
