/** Whether a value of JSON is accepted as it is. */
export type Accepts = (value: unknown) => boolean;

/** What a schema, or a part of it, accepts as it is. */
export interface Acceptor {
  readonly accepts: Accepts;
  /** Whether the schema refuses what is not accepted; otherwise it may still accept it, filled in or changed. */
  readonly decides: boolean;
}

/** For what only the schema itself knows. */
export const UNKNOWN: Acceptor = { accepts: () => false, decides: false };
