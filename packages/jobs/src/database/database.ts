/** Statements of SQL, as pg-boss runs them. */
export interface Sql {
  /** Runs one statement with its values, or several without. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** A row of an answer. */
export type Row = Record<string, unknown>;

/** A database of jobs. */
export interface Database extends Sql {
  /** Runs statements that take effect all or none. They may run more than once. */
  transaction<Value>(run: (sql: Sql) => Promise<Value>): Promise<Value>;
  /** Present if other processes work on the database too. */
  readonly shared?: SharedDatabase | undefined;
  /** Closes it. */
  close(): Promise<void>;
}

/** What a database that several processes work on does besides. */
interface SharedDatabase {
  /** Calls a function for each notice of any process until the signal is aborted; with "" when notices may have been missed. */
  listen(channel: string, onNotice: (text: string) => void, signal: AbortSignal): void;
}
