import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import {
  type CallOptions,
  CasError,
  type Job,
  type JobInput,
  type JobListResponse,
  JobParameters,
  type JobResult,
  type Jobs,
  type JobsInput,
  JobsQuery,
  parseRequest,
  throwIfAborted,
  validationError,
  type WatchOptions,
} from "@cas/models";
import { chunksOf } from "./areas/chunks.ts";
import { isFinished, type JobRow } from "./ledger/job-row.ts";
import {
  cancelJob,
  deleteJob,
  findJob,
  insertJob,
  jobOfKey,
  listJobs,
  notFound,
  retryParts,
} from "./ledger/job-table.ts";
import { filesOf, fillQueue } from "./ledger/part-table.ts";
import type { AllOptions } from "./options/jobs-options.ts";
import { writeJson } from "./store/stored-json.ts";
import { groupsOf } from "./work/groups.ts";
import { readResults } from "./work/read-results.ts";
import { hasJobs, queuedParts, type Running, startJobs } from "./work/running.ts";
import { Wake } from "./work/wake.ts";
import { areasFile } from "./work/worker.ts";

/** How long a watcher waits for a change until it looks itself, milliseconds. */
const LOOK = 5000;

/** The port {@link Jobs} on a database in a data folder. */
export class DurableJobs implements Jobs {
  readonly #options: AllOptions;
  readonly #changes = new Wake();
  readonly #closing = new AbortController();
  #running: Promise<Running> | undefined;

  constructor(options: AllOptions) {
    this.#options = options;
  }

  async submit(request: JobInput, { caller = "", signal }: CallOptions = {}): Promise<Job> {
    const { areas, ...rest } = request;
    const parsed = parseRequest(JobParameters, rest);
    const parameters = { ...parsed, dataset_ids: [...new Set(parsed.dataset_ids)] };
    throwIfAborted(signal);
    const running = await this.#open();
    const earlier = await this.#earlier(running, caller, parameters);
    if (earlier !== undefined) return earlier;
    const { database, queue, store, worker } = running;
    const id = randomUUID();
    try {
      const chunks: number[] = [];
      for await (const chunk of chunksOf(areas, { ...this.#options, signal })) {
        await writeJson(store, areasFile(id, chunks.length), chunk);
        chunks.push(chunk.length);
      }
      throwIfAborted(signal);
      const groups = groupsOf(parameters.dataset_ids, this.#options.datasetsPerPart);
      const isNew = await database.transaction(async (sql) => {
        const made = await insertJob(sql, { id, owner: caller, parameters, groups, chunks });
        if (made) await fillQueue(sql, queue, caller, queuedParts(this.#options));
        return made;
      });
      if (!isNew) await store.remove(id);
    } catch (error) {
      await store.remove(id);
      throw error;
    }
    worker.wake();
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
      const change = this.#changes.within(LOOK, AbortSignal.any([waiting.signal, signal]));
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
    if (!isFinished(row.job) || row.job.state === "cancelled")
      throw new CasError({
        errorType: "not_found",
        message: `The job ${JSON.stringify(id)} has no results: it is ${row.job.state}`,
      });
    const files = await filesOf(running.database, id);
    yield* readResults(running.store, row, files, options.signal);
  }

  async cancel(id: string, options?: CallOptions): Promise<Job> {
    const { row, running } = await this.#find(id, options);
    const { database, queue, worker } = running;
    await database.transaction(async (sql) => {
      await cancelJob(sql, id, this.#options.expireSeconds);
      await fillQueue(sql, queue, row.owner, queuedParts(this.#options));
    });
    worker.stopJob(id);
    this.#changed(running);
    return this.get(id, options);
  }

  async retry(id: string, options?: CallOptions): Promise<Job> {
    const { running } = await this.#find(id, options);
    const { database, queue } = running;
    await database.transaction(async (sql) => {
      const row = await findJob(sql, id, options?.caller ?? "");
      if (!isFinished(row.job) || row.job.state === "cancelled") throw notRetryable(row.job);
      if (await retryParts(sql, row))
        await fillQueue(sql, queue, row.owner, queuedParts(this.#options));
    });
    this.#changed(running);
    return this.get(id, options);
  }

  async remove(id: string, options?: CallOptions): Promise<void> {
    const { row, running } = await this.#find(id, options);
    const { database, queue, store, worker } = running;
    await database.transaction(async (sql) => {
      await deleteJob(sql, id);
      await fillQueue(sql, queue, row.owner, queuedParts(this.#options));
    });
    worker.stopJob(id);
    await store.remove(id);
    this.#changed(running);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const running = await this.#running?.catch(() => undefined);
    await running?.[Symbol.asyncDispose]();
    this.#running = undefined;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Opens the data folder if it has jobs. */
  async start(): Promise<void> {
    await this.#opened();
  }

  #changed({ worker }: Running): void {
    this.#changes.all();
    worker.wake();
  }

  async #find(
    id: string,
    { caller = "", signal }: CallOptions = {},
  ): Promise<{ row: JobRow; running: Running }> {
    throwIfAborted(signal);
    const running = await this.#opened();
    if (running === undefined || !id.isWellFormed() || id.includes("\0")) throw notFound(id);
    return { row: await findJob(running.database, id, caller), running };
  }

  async #opened(): Promise<Running | undefined> {
    if (this.#running === undefined && !hasJobs(this.#options.dataDir)) return undefined;
    return this.#open();
  }

  #open(): Promise<Running> {
    if (this.#closing.signal.aborted) throw closed();
    this.#running ??= startJobs(this.#options, () => {
      this.#changes.all();
    }).catch((error: unknown) => {
      this.#running = undefined;
      throw error;
    });
    return this.#running;
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
