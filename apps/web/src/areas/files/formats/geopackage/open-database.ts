import initSqlJs, { type Database, type SqlValue } from "sql.js";
import wasmUrl from "sql.js/dist/sql-wasm-browser.wasm?url";

/** A row, by column name. */
type Row = Readonly<Record<string, SqlValue>>;

/** A SQLite database in memory. */
export interface OpenDatabase extends Disposable {
  /** Reads rows one by one; `parameters` replace the `?` of the query. */
  rows(query: string, ...parameters: readonly SqlValue[]): Generator<Row>;
}

/** Opens a SQLite file. Loads SQLite, 300 kB of WebAssembly, at the first call. */
export async function openDatabase(bytes: Uint8Array): Promise<OpenDatabase> {
  const sqlite = await initSqlJs({ locateFile: () => wasmUrl });
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
