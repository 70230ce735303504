import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Database, Row, Sql } from "./database.ts";
import { lockFolder } from "./lock-folder.ts";
import type { PgliteFault, PgliteReply, PgliteTask } from "./pglite-messages.ts";

/**
 * Opens the database in a data folder, which is made if it does not exist, and locks the folder until it is closed. PGlite runs in a
 * thread of its own.
 */
export async function openPglite(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const unlock = lockFolder(folder);
  const thread = new PgliteThread(join(folder, "database"));
  try {
    await thread.opened;
  } catch (error) {
    await thread.end();
    unlock();
    throw error;
  }
  return {
    executeSql: (text, values) => thread.executeSql(text, values),
    transaction: (run) => thread.transaction(run),
    close: async () => {
      await thread.close();
      unlock();
    },
  };
}

interface Waiter {
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: Error) => void;
}

/** The thread of a database, and who waits for its replies. */
class PgliteThread {
  readonly #worker: Worker;
  readonly #waiters = new Map<number, Waiter>();
  #last = 0;
  #death: Error | undefined;
  /** The statements so far: the next one, or the next transaction, comes after them. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Settled when the database is open. */
  readonly opened: Promise<unknown>;

  constructor(directory: string) {
    // Sources of this repository run without a build.
    const file = import.meta.url.endsWith(".ts") ? "./pglite-thread.ts" : "./pglite-thread.js";
    this.#worker = new Worker(new URL(file, import.meta.url), { workerData: directory });
    this.opened = this.#waitFor(0);
    this.#worker.on("message", (reply: PgliteReply) => {
      const waiter = this.#waiters.get(reply.id);
      this.#waiters.delete(reply.id);
      // A process waits for a statement, but not for an idle thread.
      if (this.#waiters.size === 0) this.#worker.unref();
      if ("rows" in reply) waiter?.resolve(reply.rows);
      else waiter?.reject(errorOf(reply.fault));
    });
    this.#worker.on("error", (error) => {
      this.#die(error);
    });
    this.#worker.on("exit", () => {
      this.#die(new Error("The thread of the database of jobs has ended"));
    });
  }

  /** Runs a statement, after those before it. */
  async executeSql(text: string, values?: unknown[]): Promise<{ rows: Row[] }> {
    return this.#inTurn(() => this.#execute(text, values, false));
  }

  /** Runs statements that take effect all or none, with no others between them. */
  async transaction<Value>(run: (sql: Sql) => Promise<Value>): Promise<Value> {
    return this.#inTurn(async () => {
      const sql: Sql = { executeSql: (text, values) => this.#execute(text, values, true) };
      await sql.executeSql("begin");
      try {
        const value = await run(sql);
        await sql.executeSql("commit");
        return value;
      } catch (error) {
        await sql.executeSql("rollback");
        throw error;
      }
    });
  }

  /** Closes the database after the statements before it, and ends the thread. */
  async close(): Promise<void> {
    await this.#inTurn(() => this.#ask((id) => ({ id, close: true })));
    await this.end();
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    if (this.#death !== undefined) return;
    const ended = once(this.#worker, "exit");
    await this.#worker.terminate();
    await ended;
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #execute(
    text: string,
    values: unknown[] | undefined,
    isInTransaction: boolean,
  ): Promise<{ rows: Row[] }> {
    return { rows: await this.#ask((id) => ({ id, text, values, isInTransaction })) };
  }

  #ask(taskOf: (id: number) => PgliteTask): Promise<Row[]> {
    if (this.#death !== undefined) return Promise.reject(this.#death);
    this.#last += 1;
    const reply = this.#waitFor(this.#last);
    this.#worker.ref();
    this.#worker.postMessage(taskOf(this.#last), []);
    return reply;
  }

  #waitFor(id: number): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.#waiters.set(id, { resolve, reject });
    });
  }

  #die(error: Error): void {
    this.#death ??= error;
    for (const { reject } of this.#waiters.values()) reject(this.#death);
    this.#waiters.clear();
  }
}

const errorOf = ({ message, code }: PgliteFault): Error =>
  Object.assign(new Error(message), { code });
