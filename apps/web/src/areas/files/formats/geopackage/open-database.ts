import initSqlJs, { type Database, type SqlValue } from "sql.js";
import wasmUrl from "sql.js/dist/sql-wasm-browser.wasm?url";

/** A row by the names of its columns. */
type Row = Readonly<Record<string, SqlValue>>;

/** A SQLite database in memory, closed with its scope. */
export interface OpenDatabase extends Disposable {
  /** Reads rows one after another; `parameters` stand for the `?` of the query. */
  rows(query: string, ...parameters: readonly SqlValue[]): Generator<Row>;
}

/** Opens the bytes of a SQLite file. SQLite is 300 kB of WebAssembly: it is loaded for the file that needs it. */
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

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
