/** Statements of SQL, as pg-boss runs them. */
export interface Sql {
  /** Runs one statement with its values, or several without. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** A row of an answer. */
export type Row = Record<string, unknown>;

/** A database of jobs. */
export interface Database extends Sql {
  /** Runs statements that take effect all or none. */
  transaction<Value>(run: (sql: Sql) => Promise<Value>): Promise<Value>;
  /** Closes it. */
  close(): Promise<void>;
}
