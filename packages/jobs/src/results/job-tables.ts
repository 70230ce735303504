import {
  abortable,
  type ByteRange,
  type Cas,
  CasError,
  casErrorFrom,
  FairSemaphore,
  isCasError,
  type JobTable,
  type JobTableContent,
  type JobTableQuery,
  resultsNotReady,
  throwIfAborted,
  validationError,
} from "@cas/models";
import type { Sql } from "../database/database.ts";
import { isFinished, type JobRow } from "../ledger/job-row.ts";
import { findJob } from "../ledger/job-table.ts";
import { filesOf } from "../ledger/part-table.ts";
import {
  type AreasSummary,
  revisionOfTable,
  summaryFile,
  tableFactsFile,
} from "../store/file-names.ts";
import type { Store } from "../store/store.ts";
import { readJson } from "../store/stored-json.ts";
import { createFacts, readFacts, type StoredFile, type TableFacts } from "../store/table-facts.ts";
import { jobDatasets } from "./job-datasets.ts";
import { putTogether } from "./put-together.ts";
import { type AreaResult, changed, readResults } from "./read-results.ts";
import { fileOf, specOf, tableName, type TableSpec } from "./table-formats.ts";

/** What tables are made with. */
export interface JobTablesOptions {
  readonly cas: Cas;
  readonly database: Sql;
  readonly store: Store;
}

/** A table that is being put together. */
interface Work {
  readonly job: string;
  readonly controller: AbortController;
  readonly facts: Promise<TableFacts>;
}

/** Most tables that are put together at the same time. */
const MOST_AT_ONCE = 2;

/** The results of finished jobs, and their tables, which are put together once and kept. */
export class JobTables {
  readonly #options: JobTablesOptions;
  readonly #work = new Map<string, Work>();
  readonly #turns = new FairSemaphore({ permits: MOST_AT_ONCE });

  constructor(options: JobTablesOptions) {
    this.#options = options;
  }

  /**
   * The results of a job, area by area.
   *
   * @throws CasError not_found if it is not finished or was cancelled
   */
  async results(row: JobRow, signal: AbortSignal | undefined): Promise<AsyncIterable<AreaResult>> {
    const { database, store } = this.#options;
    checkReady(row);
    const files = await filesOf(database, row.job.id);
    // The files are those of this revision if it is the revision after they were read too.
    const after = await findJob(database, row.job.id, row.owner);
    if (after.job.revision !== row.job.revision) throw changed();
    return readResults(store, row, files, signal);
  }

  /**
   * A file of the results of a job.
   *
   * @throws CasError not_found if it is not finished or was cancelled
   */
  async open(
    row: JobRow,
    query: JobTableQuery,
    signal: AbortSignal | undefined,
  ): Promise<JobTable> {
    checkReady(row);
    const { store } = this.#options;
    const spec = specOf(query, row.parameters.format ?? "csv");
    const name = tableFactsFile(row.job.id, row.job.revision, tableName(spec));
    const facts =
      (await readFacts(store, name)) ??
      (await abortable(this.#putTogether(row, spec, name), signal));
    const stored = facts[query.content];
    if (stored === undefined) throw changed();
    return tableOf(store, row, spec, query.content, stored);
  }

  /** Stops to put the tables of a job together. */
  async stop(job?: string): Promise<void> {
    const works = [...this.#work.values()].filter((work) => job === undefined || work.job === job);
    for (const { controller } of works) controller.abort();
    await Promise.allSettled(works.map(({ facts }) => facts));
  }

  /** Removes the tables of a job that is started again. */
  async remove(job: string): Promise<void> {
    const { store } = this.#options;
    await this.stop(job);
    for (const file of await store.files(job))
      if (revisionOfTable(file) !== undefined) await store.remove(`${job}/${file}`);
  }

  #putTogether(row: JobRow, spec: TableSpec, name: string): Promise<TableFacts> {
    const known = this.#work.get(name);
    if (known !== undefined) return known.facts;
    const controller = new AbortController();
    const facts = this.#make(row, spec, name, controller.signal).finally(() =>
      this.#work.delete(name),
    );
    // Those who asked for it may have left.
    facts.catch(() => undefined);
    this.#work.set(name, { job: row.job.id, controller, facts });
    return facts;
  }

  async #make(
    row: JobRow,
    spec: TableSpec,
    name: string,
    signal: AbortSignal,
  ): Promise<TableFacts> {
    const { cas, store } = this.#options;
    const { id } = row.job;
    let leave = (): void => {};
    try {
      leave = await this.#turns.acquire({ caller: row.owner, signal });
      const made = await putTogether(
        {
          store,
          row,
          signal,
          results: await this.results(row, signal),
          properties: (await readJson<AreasSummary>(store, summaryFile(id)))?.properties ?? [],
          datasets: await jobDatasets(cas, store, row, signal),
        },
        spec,
      );
      return await this.#keep(row, name, made, signal);
    } catch (error) {
      if (signal.aborted) throw changed();
      throw isCasError(error) ? error : notStored(error);
    } finally {
      leave();
    }
  }

  /** Keeps a table, unless another process has made it meanwhile, or the job has changed. */
  async #keep(
    row: JobRow,
    name: string,
    made: TableFacts,
    signal: AbortSignal,
  ): Promise<TableFacts> {
    const { database, store } = this.#options;
    const { id, revision } = row.job;
    const isNew = !signal.aborted && (await createFacts(store, name, made));
    const kept = isNew ? made : await readFacts(store, name);
    const now = await findJob(database, id, row.owner).catch(() => undefined);
    const isCurrent = now?.job.revision === revision;
    if (isNew && isCurrent) return made;
    for (const { file } of Object.values(made)) await store.remove(`${id}/${file}`);
    if (isNew) await store.remove(name);
    if (kept === undefined || !isCurrent) throw changed();
    return kept;
  }
}

function checkReady({ job }: JobRow): void {
  if (!isFinished(job) || job.state === "cancelled") throw resultsNotReady(job);
}

function tableOf(
  store: Store,
  { job }: JobRow,
  spec: TableSpec,
  content: JobTableContent,
  { file, size, sha256 }: StoredFile,
): JobTable {
  return {
    ...fileOf(job.id, spec, content),
    size,
    sha256,
    etag: `"${sha256}"`,
    read: (range = {}, { signal } = {}) =>
      readTable(store, `${job.id}/${file}`, checkedRange(range, size), signal),
  };
}

async function* readTable(
  store: Store,
  name: string,
  { start, end }: Required<ByteRange>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  throwIfAborted(signal);
  try {
    const pieces = await store.readRange(name, start ?? 0, end ?? 0, signal);
    if (pieces === undefined) throw changed();
    yield* pieces;
  } catch (error) {
    throwIfAborted(signal);
    throw casErrorFrom(error);
  }
}

function checkedRange({ start = 0, end }: ByteRange, size: number): Required<ByteRange> {
  const last = Math.min(end ?? size, size);
  if (Number.isSafeInteger(start) && Number.isSafeInteger(last) && start >= 0 && last >= 0)
    return { start: Math.min(start, last), end: last };
  throw validationError([
    { loc: ["query", "range"], msg: "must be of whole numbers from 0", type: "value_error" },
  ]);
}

const notStored = (cause: unknown): CasError =>
  new CasError({
    errorType: "internal_error",
    message: "The table could not be stored",
    cause,
  });
