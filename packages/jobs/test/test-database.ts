import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite, type Transaction } from "@electric-sql/pglite";
import { fromPglite } from "pg-boss";
import type { Database, Row, Sql } from "../src/database/database.ts";
import { DurableJobs } from "../src/durable-jobs.ts";
import { type AllOptions, type JobsOptions, withDefaults } from "../src/options/jobs-options.ts";
import { scriptedCas } from "./scripted-cas.ts";

/** Options of tests: also those that callers do not have. */
export type TestOptions = Partial<JobsOptions> &
  Partial<Pick<AllOptions, "idleSeconds" | "pauseSeconds">>;

/** A database in memory for all tests of a process, which takes long to make. */
let inMemory: Promise<PGlite> | undefined;
let hasTables = false;

/** The database in memory, with folders for the files of jobs. */
export class TestDatabase implements AsyncDisposable {
  readonly #pglite: PGlite;
  readonly #root: string;
  #made = 0;

  private constructor(pglite: PGlite, root: string) {
    this.#pglite = pglite;
    this.#root = root;
  }

  static async open(): Promise<TestDatabase> {
    return new TestDatabase(
      await (inMemory ??= PGlite.create()),
      await mkdtemp(join(tmpdir(), "cas-jobs-")),
    );
  }

  /** A path where no folder is. */
  absent(): string {
    return join(this.#root, `folder-${this.#made++}`);
  }

  /** Removes all jobs. Returns the path of a folder for files. */
  async clear(): Promise<string> {
    if (hasTables)
      await this.#pglite.exec(
        "truncate cas_jobs.job, cas_jobs.draft, cas_jobs.worker, cas_jobs.chore, cas_queue.job cascade",
      );
    return this.absent();
  }

  /** The database of one process. */
  own(): Database {
    const sql = fromPglite(this.#pglite);
    return {
      executeSql: (text, values) => sql.executeSql(text, values),
      transaction: (run) => this.#pglite.transaction((transaction) => run(sqlOf(transaction))),
      close: () => Promise.resolve(),
    };
  }

  /** The database as one that several processes share. */
  shared(): Database {
    return {
      ...this.own(),
      shared: {
        listen: (channel, onNotice, signal) => {
          void this.#listen(channel, onNotice, signal);
        },
      },
    };
  }

  async #listen(
    channel: string,
    onNotice: (text: string) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const stop = await this.#pglite.listen(channel, onNotice);
    signal.addEventListener("abort", () => void stop(), { once: true });
  }

  /** Opens jobs on a database: without a folder, on an empty one of one process. */
  async jobs(options: TestOptions = {}, database: Database = this.own()): Promise<DurableJobs> {
    const dataDir = options.dataDir ?? (await this.clear());
    const all = withDefaults({
      cas: scriptedCas((_, longitude) => longitude),
      areasPerPart: 2,
      retrySeconds: 0,
      // A shared database is opened at once.
      ...(database.shared === undefined ? {} : { databaseUrl: "postgres://in.test" }),
      ...options,
      dataDir,
    });
    const { idleSeconds = all.idleSeconds, pauseSeconds = all.pauseSeconds } = options;
    const jobs = new DurableJobs({ ...all, idleSeconds, pauseSeconds }, async () => {
      // The mark of a folder that has jobs.
      await mkdir(join(dataDir, "database"), { recursive: true });
      hasTables = true;
      return database;
    });
    await jobs.start();
    return jobs;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.clear();
    await rm(this.#root, { recursive: true, force: true });
  }
}

const sqlOf = (transaction: Transaction): Sql => ({
  executeSql: async (text, values) => {
    if (values !== undefined && values.length > 0) return transaction.query<Row>(text, values);
    const results = await transaction.exec(text);
    return { rows: results.flatMap(({ rows }) => rows as Row[]) };
  },
});
