import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
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
    const sql = fromPglite(pglite);
    return {
      executeSql: (text, values) => sql.executeSql(text, values),
      transaction: (run) => pglite.transaction((transaction) => run(sqlOf(transaction))),
      close: async () => {
        await pglite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Opens a database. A new one gets its name when it is whole: the process may end while it is made. */
async function openWhole(directory: string): Promise<PGlite> {
  if (!existsSync(directory)) {
    const unfinished = `${directory}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await (await PGlite.create(unfinished)).close();
    await rename(unfinished, directory);
  }
  return PGlite.create(directory);
}

const sqlOf = (transaction: Transaction): Sql => ({
  executeSql: async (text, values) => {
    if (values !== undefined && values.length > 0) return transaction.query<Row>(text, values);
    const results = await transaction.exec(text);
    return { rows: results.flatMap(({ rows }) => rows as Row[]) };
  },
});
