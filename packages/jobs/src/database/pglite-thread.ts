import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { fromPglite } from "pg-boss";
import type { Row, Sql } from "./database.ts";
import type { PgliteReply, PgliteTask } from "./pglite-messages.ts";

/*
 * The thread of a database in a folder. PGlite computes in the thread that calls it, and takes seconds to make a database: in
 * the main thread of a server all callers would wait for it.
 */

/** Opens a database. A mark stands beside a new one until it is whole: the process may end while it is made. */
async function openWhole(directory: string): Promise<PGlite> {
  const mark = `${directory}.new`;
  if (existsSync(mark)) await rm(directory, { recursive: true, force: true });
  if (existsSync(directory)) return PGlite.create(directory);
  await writeFile(mark, "");
  const pglite = await PGlite.create(directory);
  await rm(mark, { force: true });
  return pglite;
}

/** Statements within a transaction: after one that fails, the transaction is aborted until its end. */
const withinTransaction = (pglite: PGlite): Sql => ({
  executeSql: async (text, values) => {
    if (values !== undefined && values.length > 0) return pglite.query<Row>(text, values);
    const results = await pglite.exec(text);
    return { rows: results.flatMap(({ rows }) => rows as Row[]) };
  },
});

async function reply(id: number, work: Promise<Row[]>): Promise<void> {
  let answer: PgliteReply;
  try {
    answer = { id, rows: await work };
  } catch (error) {
    const { message, code } = error as Error & { readonly code?: unknown };
    answer = { id, fault: { message, code: typeof code === "string" ? code : undefined } };
  }
  parentPort?.postMessage(answer, []);
}

const opening = openWhole(workerData as string);
await reply(
  0,
  opening.then(() => []),
);
const pglite = await opening;
const alone = fromPglite(pglite);
const inTransaction = withinTransaction(pglite);

parentPort?.on("message", (task: PgliteTask) => {
  if ("close" in task) {
    void reply(
      task.id,
      pglite.close().then(() => []),
    ).then(() => parentPort?.close());
    return;
  }
  const { id, text, values, isInTransaction } = task;
  const sql = isInTransaction ? inTransaction : alone;
  void reply(
    id,
    sql.executeSql(text, values).then(({ rows }) => rows as Row[]),
  );
});
