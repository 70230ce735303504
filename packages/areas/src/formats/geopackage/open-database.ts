import initSqlJs, { type Database, type SqlValue } from "sql.js";

/** A row, by column name. */
type Row = Readonly<Record<string, SqlValue>>;

/** A SQLite database in memory. */
export interface OpenDatabase extends Disposable {
  /** Reads rows one by one; `parameters` replace the `?` of the query. */
  rows(query: string, ...parameters: readonly SqlValue[]): Generator<Row>;
}

/**
 * Opens a SQLite file. Loads SQLite, 300 kB of WebAssembly, at the first call.
 *
 * @param sqliteUrl where the WebAssembly is; by default beside the script of sql.js, where Node finds it
 */
export async function openDatabase(bytes: Uint8Array, sqliteUrl?: string): Promise<OpenDatabase> {
  const sqlite = await initSqlJs(
    sqliteUrl === undefined ? undefined : { locateFile: () => sqliteUrl },
  );
  const database: Database = new sqlite.Database(bytes);
  return {
    *rows(query, ...parameters) {
      const statement = database.prepare(query, [...parameters]);
      try {
        while (statement.step()) yield statement.getAsObject();
      } finally {
        statement.free();
      }
    },
    [Symbol.dispose]() {
      database.close();
    },
  };
}

/** An SQL identifier in quotes. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
