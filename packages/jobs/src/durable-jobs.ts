import { isDeepStrictEqual } from "node:util";
import {
  abortable,
  type CallOptions,
  CasError,
  type Job,
  type JobInput,
  type JobListResponse,
  JobParameters,
  type JobResult,
  type JobTable,
  type JobTableInput,
  JobTableQuery,
  type JobsInput,
  JobsQuery,
  parseRequest,
  throwIfAborted,
  validationError,
  type WatchOptions,
} from "@cas/models";
import { fillQueue } from "./ledger/fill-queue.ts";
import { isFinished, type JobRow } from "./ledger/job-row.ts";
import {
  cancelJob,
  deleteJob,
  findJob,
  jobOfKey,
  listJobs,
  notFound,
  retryParts,
} from "./ledger/job-table.ts";
import { tell } from "./ledger/notices.ts";
import { lockJob } from "./ledger/part-table.ts";
import { checkQuotas } from "./ledger/quotas.ts";
import type { JobsHealth, OpenedJobs } from "./options/opened-jobs.ts";
import type { AllOptions } from "./options/jobs-options.ts";
import { JobTables } from "./results/job-tables.ts";
import { checkDatasets } from "./work/check-datasets.ts";
import { healthOf } from "./work/health.ts";
import { mayHaveJobs, openDatabase, queuedParts, type Running, startJobs } from "./work/running.ts";
import { storeJob } from "./work/store-job.ts";
import { Wake } from "./work/wake.ts";

/** How long a watcher waits for a change until it looks itself, milliseconds. */
const LOOK = 5000;

/** The opened parts of jobs, with their tables. */
interface Opened extends Running {
  readonly tables: JobTables;
}

/** The port `Jobs` on a database in a data folder or a shared one. */
export class DurableJobs implements OpenedJobs {
  readonly #options: AllOptions;
  readonly #openDatabase: typeof openDatabase;
  readonly #changes = new Wake();
  readonly #closing = new AbortController();
  #running: Promise<Opened> | undefined;

  /** @param open opens the database */
  constructor(options: AllOptions, open = openDatabase) {
    this.#options = options;
    this.#openDatabase = open;
  }

  async submit(request: JobInput, options: CallOptions = {}): Promise<Job> {
    const { caller = "", signal } = options;
    const { areas, ...rest } = request;
    const parsed = parseRequest(JobParameters, rest);
    const parameters = { ...parsed, dataset_ids: [...new Set(parsed.dataset_ids)] };
    throwIfAborted(signal);
    await checkDatasets(this.#options.cas, parameters.dataset_ids, options);
    const running = await this.#open();
    const earlier = await this.#earlier(running, caller, parameters);
    if (earlier !== undefined) return earlier;
    await running.database.transaction((sql) => checkQuotas(sql, this.#options, caller, 1));
    const id = await storeJob(running, this.#options, { areas, owner: caller, parameters, signal });
    running.worker.wake();
    return (await this.#earlier(running, caller, parameters)) ?? this.get(id, { caller });
  }

  /** The job that the caller made with the same idempotency key. */
  async #earlier(
    { database }: Running,
    caller: string,
    parameters: JobParameters,
  ): Promise<Job | undefined> {
    const { idempotency_key: key } = parameters;
    if (key == null) return undefined;
    const found = await jobOfKey(database, caller, key);
    if (found === undefined || isDeepStrictEqual(found.parameters, jsonOf(parameters)))
      return found?.job;
    throw validationError([
      {
        loc: ["body", "idempotency_key"],
        msg: "belongs to a job with other parameters: give each job a key of its own",
        type: "value_error",
      },
    ]);
  }

  async get(id: string, options?: CallOptions): Promise<Job> {
    return (await this.#find(id, options)).row.job;
  }

  async list(query: JobsInput = {}, { caller = "", signal }: CallOptions = {}) {
    const page = parseRequest(JobsQuery, query, "query");
    throwIfAborted(signal);
    const running = await this.#opened();
    if (running === undefined)
      return { ...page, total: 0, count: 0, jobs: [] } satisfies JobListResponse;
    return listJobs(running.database, caller, page);
  }

  async *watch(id: string, options: WatchOptions = {}): AsyncGenerator<Job> {
    let { after = 0 } = options;
    const signal = AbortSignal.any([this.#closing.signal, ...optional(options.signal)]);
    for (;;) {
      // Before the look, so that a change between the look and the wait ends the wait.
      const waiting = new AbortController();
      const either = AbortSignal.any([waiting.signal, signal]);
      const change = this.#changes.within(LOOK, either, id);
      try {
        const job = await this.get(id, options);
        if (job.revision > after) yield job;
        after = Math.max(after, job.revision);
        if (isFinished(job)) return;
        await change;
        throwIfAborted(signal);
      } finally {
        waiting.abort();
      }
    }
  }

  async *results(id: string, options: CallOptions = {}): AsyncGenerator<JobResult> {
    const { row, running } = await this.#find(id, options);
    for await (const { result } of await running.tables.results(row, options.signal)) yield result;
  }

  async table(id: string, query: JobTableInput = {}, options: CallOptions = {}): Promise<JobTable> {
    const wanted = parseRequest(JobTableQuery, query, "query");
    const { row, running } = await this.#find(id, options);
    return running.tables.open(row, wanted, options.signal);
  }

  async cancel(id: string, options?: CallOptions): Promise<Job> {
    const { row, running } = await this.#find(id, options);
    const { database, queue, worker } = running;
    await database.transaction(async (sql) => {
      await lockJob(sql, id);
      await cancelJob(sql, id, this.#options.expireSeconds);
      await fillQueue(sql, queue, { owner: row.owner, most: queuedParts(this.#options) });
      await tell(database, sql, { job: id, isStopped: true });
    });
    worker.stopJob(id);
    this.#changed(running, id);
    return this.get(id, options);
  }

  async retry(id: string, options?: CallOptions): Promise<Job> {
    const { running } = await this.#find(id, options);
    const { database, queue, tables } = running;
    const isRetried = await database.transaction(async (sql) => {
      await lockJob(sql, id);
      const row = await findJob(sql, id, options?.caller ?? "");
      if (!isFinished(row.job) || row.job.state === "cancelled") throw notRetryable(row.job);
      const hasParts = await retryParts(sql, row);
      if (hasParts)
        await fillQueue(sql, queue, { owner: row.owner, most: queuedParts(this.#options) });
      await tell(database, sql, { job: id, isStopped: false });
      return hasParts;
    });
    // What cannot be removed now is swept later.
    if (isRetried) await tables.remove(id).catch(() => {});
    this.#changed(running, id);
    return this.get(id, options);
  }

  async remove(id: string, options?: CallOptions): Promise<void> {
    const { row, running } = await this.#find(id, options);
    const { database, queue, store, worker } = running;
    await database.transaction(async (sql) => {
      await lockJob(sql, id);
      await deleteJob(sql, id);
      await fillQueue(sql, queue, { owner: row.owner, most: queuedParts(this.#options) });
      await tell(database, sql, { job: id, isStopped: true });
    });
    worker.stopJob(id);
    await running.tables.stop(id);
    await store.remove(id);
    this.#changed(running, id);
  }

  async health({ signal }: CallOptions = {}): Promise<JobsHealth> {
    throwIfAborted(signal);
    const running = await this.#opened();
    if (running === undefined)
      return { unfinishedParts: 0, oldestPartSeconds: 0, slots: this.#options.concurrency };
    return abortable(healthOf(running), signal);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const running = await this.#running?.catch(() => undefined);
    await running?.tables.stop();
    await running?.[Symbol.asyncDispose]();
    this.#running = undefined;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Opens the data folder if it has jobs, and a shared database. */
  async start(): Promise<void> {
    await this.#opened();
  }

  #changed({ worker }: Running, id: string): void {
    this.#changes.only(id);
    worker.wake();
  }

  async #find(
    id: string,
    { caller = "", signal }: CallOptions = {},
  ): Promise<{ row: JobRow; running: Opened }> {
    throwIfAborted(signal);
    const running = await this.#opened();
    if (running === undefined || !id.isWellFormed() || id.includes("\0")) throw notFound(id);
    return { row: await findJob(running.database, id, caller), running };
  }

  async #opened(): Promise<Opened | undefined> {
    if (this.#running === undefined && !mayHaveJobs(this.#options)) return undefined;
    return this.#open();
  }

  #open(): Promise<Opened> {
    if (this.#closing.signal.aborted) throw closed();
    this.#running ??= this.#startJobs().catch((error: unknown) => {
      this.#running = undefined;
      throw error;
    });
    return this.#running;
  }

  async #startJobs(): Promise<Opened> {
    const database = await this.#openDatabase(this.#options);
    const running = await startJobs(this.#options, database, (job) => {
      if (job === undefined) this.#changes.all();
      else this.#changes.only(job);
    });
    return { ...running, tables: new JobTables({ ...running, cas: this.#options.cas }) };
  }
}

const optional = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

/** Parameters as the database returns them: without keys that have no value. */
const jsonOf = (parameters: JobParameters): unknown => JSON.parse(JSON.stringify(parameters));

const closed = (): CasError =>
  new CasError({ errorType: "connection_error", message: "The jobs are closed", retryable: false });

const notRetryable = ({ id, state }: Job): CasError =>
  validationError([
    {
      loc: ["path", "id"],
      msg: `the job ${id} cannot be tried again: it is ${state}`,
      type: "value_error",
    },
  ]);
