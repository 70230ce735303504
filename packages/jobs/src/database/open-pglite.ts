import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite, type Transaction } from "@electric-sql/pglite";
import { fromPglite } from "pg-boss";
import type { Database, Row, Sql } from "./database.ts";
import { lockFolder } from "./lock-folder.ts";

/** Opens the database in a data folder, which is made if it does not exist, and locks the folder until it is closed. */
export async function openPglite(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    const pglite = await openWhole(join(folder, "database"));
    return databaseOf(pglite, async () => {
      await pglite.close();
      unlock();
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

/** PGlite as a database of jobs. */
export function databaseOf(pglite: PGlite, close: () => Promise<void>): Database {
  const sql = fromPglite(pglite);
  return {
    executeSql: (text, values) => sql.executeSql(text, values),
    transaction: (run) => pglite.transaction((transaction) => run(sqlOf(transaction))),
    close,
  };
}

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

const sqlOf = (transaction: Transaction): Sql => ({
  executeSql: async (text, values) => {
    if (values !== undefined && values.length > 0) return transaction.query<Row>(text, values);
    const results = await transaction.exec(text);
    return { rows: results.flatMap(({ rows }) => rows as Row[]) };
  },
});
