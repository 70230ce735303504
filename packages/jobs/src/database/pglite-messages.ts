import type { Row } from "./database.ts";

/** What the thread of a database is asked. */
export type PgliteTask =
  | {
      readonly id: number;
      readonly text: string;
      readonly values: unknown[] | undefined;
      /** Whether a transaction is open: a statement that fails does not end it. */
      readonly isInTransaction: boolean;
    }
  | { readonly id: number; readonly close: true };

/** A failure in the thread: a copy of an Error would lose its SQLSTATE. */
export interface PgliteFault {
  readonly message: string;
  readonly code: string | undefined;
}

/** What the thread replies; the first reply, to task 0, says that the database is open. */
export type PgliteReply =
  | { readonly id: number; readonly rows: Row[] }
  | { readonly id: number; readonly fault: PgliteFault };
